import { readdirSync } from 'node:fs';
import { phraseParameters } from '../../lambda/content/phrase-parameters';
import * as schema from '../../lambda/content/schema';
import { sentences } from '../../lambda/pacing/cue';
import {
  contentOf,
  filledIn as filledPlainly,
  isWhole,
  languages,
  linesOf,
  schoolGrade,
  wordsIn,
  type Line,
} from './lines';

const parameters: Readonly<Record<string, readonly string[]>> = phraseParameters;

/** What may be filled in, by where it stands. Anywhere else nothing may. */
const filledIn = [
  { where: /^triage\.yaml\/(outcomes|safetyNet)\//u, names: ['number', 'advice', 'reason'] },
  { where: /^answers\.yaml\/.*\/answer\//u, names: ['number', 'advice'] },
  { where: /^exercises\/.*\/(?:sides|alternate)\//u, names: ['side', 'other'] },
  { where: /^names\.yaml\/several(Minutes|Seconds|Times)$/u, names: ['number'] },
] as const;

function mayFillIn({ at }: Line): readonly string[] {
  const phrase = /^phrases\.yaml\/([^/]+)/u.exec(at)?.[1];
  if (phrase !== undefined) return parameters[phrase] ?? [];
  return filledIn.find(({ where }) => where.test(at))?.names ?? [];
}

/** Signs that a voice cannot read well: digits, markup, brackets, dashes, curly quotes, shouting. */
const unspeakable = /[0-9<>&[\]()*_\u2013\u2014\u2018\u2019\u201c\u201d!]/u;
/** Claims that a skill must not make (certification), or that the research does not bear out. */
const claims = /\b(cur(e|es|ed|ing)|heal(s|ed|ing)?|treat\w*|diagnos\w*|adhesions?|realign\w*|align\w*)\b/iu;
/** Saying what it is not: "not a diagnosis". */
const denial = /\b(not|no|nor|never|cannot)\b/iu;
/** Someone lying face up or face down cannot look at anything. */
const looking = /\blook(s|ing)? at\b/iu;

/** The US school grade that no sentence passes, after Flesch and Kincaid. */
const hardest = 6;

/** Sentences above it, and why each stays. Ten at most: whoever adds one has to find another way for one. */
const exceptions: Readonly<Record<string, string>> = {
  'This is general information, not medical advice.': 'Amazon asks for these words at the first launch.',
  'Do you have osteoporosis, or a long course of steroids behind you?':
    'Whoever has it knows it by this name; plainer words came first.',
  'Any of these: weak immunity, drugs by needle, or recent back surgery?':
    'Three risks in one question; plainer words come second.',
  'Please book a visit with a doctor or a physical therapist.': 'The name of the profession.',
  'Halfway.': 'One word that everybody knows; the formula counts its syllables only.',
};

const share = (part: readonly unknown[], whole: readonly unknown[]) =>
  part.length / Math.max(1, whole.length);

describe.each(languages())('the content in "%s"', (language) => {
  const names = readdirSync(`content/${language}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );

  it('consists of files that the schema knows', () => {
    expect(Object.keys(schema.files)).toEqual(expect.arrayContaining(names));
  });

  describe.each(Object.entries(schema.files).filter(([name]) => names.includes(name)))(
    '%s',
    (name, shape) => {
      const data = contentOf(language, name);
      const lines = linesOf(data, name);
      const spoken = lines.filter(isWhole).flatMap(({ words }) => sentences(words));

      it('fits its schema', () => {
        expect(shape.safeParse(data).error?.issues ?? []).toEqual([]);
      });

      it('has lines to speak', () => {
        expect(lines).not.toEqual([]);
      });

      it('is made of whole sentences', () => {
        const broken = lines.filter((line) => isWhole(line) && !/([.?]|^\{[a-z]+\})$/u.test(line.words));
        expect(broken).toEqual([]);
      });

      it('has short sentences: nine in ten of twelve words at most, and none above sixteen', () => {
        const long = spoken.filter((sentence) => wordsIn(sentence).length > 12);
        expect(spoken.filter((sentence) => wordsIn(sentence).length > 16)).toEqual([]);
        expect(share(long, spoken)).toBeLessThanOrEqual(0.1);
      });

      it('can be followed by a sixth-grader, sentence by sentence', () => {
        const hard = [...new Set(spoken)].filter(
          (sentence) => schoolGrade([filledPlainly(sentence)]) > hardest,
        );
        expect(hard.filter((sentence) => !(sentence in exceptions))).toEqual([]);
      });

      it('holds nothing that a voice cannot read', () => {
        expect(lines.filter(({ words }) => unspeakable.test(words))).toEqual([]);
      });

      it('promises no cure, and asks nobody to look at anything', () => {
        const wrong = lines
          .flatMap(({ words }) => sentences(words))
          .filter((sentence) => looking.test(sentence) || (claims.test(sentence) && !denial.test(sentence)));
        expect(wrong).toEqual([]);
      });

      it('leaves open only what the coach fills in there', () => {
        const unknown = lines.filter((line) =>
          [...line.words.matchAll(/\{([^}]*)\}?/gu)].some(
            ([, open]) => !mayFillIn(line).includes(open ?? ''),
          ),
        );
        expect(unknown).toEqual([]);
      });
    },
  );
});

describe('the exceptions to plain words', () => {
  const spoken = new Set(
    languages().flatMap((language) =>
      Object.keys(schema.files).flatMap((file) =>
        linesOf(contentOf(language, file), file).flatMap(({ words }) => sentences(words)),
      ),
    ),
  );

  it('are ten at most', () => {
    expect(Object.keys(exceptions).length).toBeLessThanOrEqual(10);
  });

  it.each(Object.keys(exceptions))('"%s" is still said, and still needs to be one', (sentence) => {
    expect(spoken).toContain(sentence);
    expect(schoolGrade([sentence])).toBeGreaterThan(hardest);
  });
});
