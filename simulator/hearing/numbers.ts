const upToNineteen =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small: ReadonlyMap<string, number> = new Map(upToNineteen.map((word, value) => [word, value]));
const decades: ReadonlyMap<string, number> = new Map(tens.map((word, index) => [word, (index + 2) * 10]));

/** The longest number in words: "nine hundred and ninety nine thousand nine hundred and ninety nine". */
export const longestNumberWords = 11;

/** The whole number that these words say, in digits or in words, or null. */
export function numberOf(words: readonly string[]): number | null {
  const [first, ...others] = words;
  if (first === undefined) return null;
  if (/^\d{1,9}$/u.test(first)) return others.length === 0 ? Number(first) : null;
  const thousandAt = words.indexOf('thousand');
  if (thousandAt < 0) return belowThousand(words);
  const thousands = thousandAt === 0 ? 1 : belowThousand(article(words.slice(0, thousandAt)));
  const rest = afterScale(words.slice(thousandAt + 1), belowThousand);
  return thousands === null || rest === null ? null : thousands * 1000 + rest;
}

function belowThousand(words: readonly string[]): number | null {
  const hundredAt = words.indexOf('hundred');
  if (hundredAt < 0) return belowHundred(words);
  const hundreds = hundredAt === 0 ? 1 : belowHundred(article(words.slice(0, hundredAt)));
  const rest = afterScale(words.slice(hundredAt + 1), belowHundred);
  return hundreds === null || hundreds < 1 || hundreds > 9 || rest === null ? null : hundreds * 100 + rest;
}

function belowHundred(words: readonly string[]): number | null {
  const [first = '', second, ...others] = words;
  if (others.length > 0) return null;
  const decade = decades.get(first);
  if (second === undefined) return decade ?? small.get(first) ?? null;
  const unit = small.get(second) ?? 0;
  return decade === undefined || unit < 1 || unit > 9 ? null : decade + unit;
}

/** "A hundred": the article counts as one, before a hundred and a thousand only. */
const article = (words: readonly string[]): readonly string[] =>
  words.length === 1 && words[0] === 'a' ? ['one'] : words;

/** What follows "hundred" or "thousand": nothing, or a smaller number, perhaps after "and". */
function afterScale(
  words: readonly string[],
  smaller: (words: readonly string[]) => number | null,
): number | null {
  if (words.length === 0) return 0;
  return smaller(words[0] === 'and' ? words.slice(1) : words);
}
