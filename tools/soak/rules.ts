/**
 * The triage table once more, typed from the clinical rules and importing none of the coach's: a witness of
 * its own. Worst first.
 */
export const levels = ['emergency', 'urgent', 'appointment', 'self-care'] as const;
export type Level = (typeof levels)[number];

/** What was answered; nothing where a question was not, or is open again. */
export type Said = 'yes' | 'no' | 'unsure' | undefined;
export type Sayings = ReadonlyMap<string, Said>;

/** The four that are asked about where nobody knows what was told. */
export const emergencySigns = ['bladder-bowel', 'saddle-numbness', 'leg-weakness', 'chest-pain'] as const;

export const witnessedSigns = [
  ...emergencySigns,
  ...['sudden-severe', 'fever', 'weight-loss', 'cancer', 'night-pain', 'leg-pain', 'persistent'],
  ...['fragile-bones', 'pregnancy', 'recent-surgery'],
] as const;

type Verdict = Level | 'open';
type Rule = (answer: NonNullable<Said>, of: (id: string) => Said) => Verdict;

const orOpen = (said: Said, verdict: (answer: NonNullable<Said>) => Verdict): Verdict =>
  said === undefined ? 'open' : verdict(said);
const unless = (said: Said, no: Verdict, otherwise: Verdict): Verdict =>
  orOpen(said, (answer) => (answer === 'no' ? no : otherwise));

/** What an answer other than no comes to. */
const rules: Readonly<Record<string, Rule>> = {
  'bladder-bowel': (answer, of) =>
    answer === 'unsure' ? 'emergency' : unless(of('new-trouble'), 'appointment', 'emergency'),
  'saddle-numbness': () => 'emergency',
  'leg-weakness': (_, of) =>
    orOpen(of('both-legs'), (both) =>
      both === 'no' ? unless(of('leg-worse'), 'appointment', 'urgent') : 'emergency',
    ),
  'chest-pain': () => 'emergency',
  'sudden-severe': (_, of) =>
    orOpen(of('injury'), (injury) =>
      injury === 'yes' ? 'emergency' : unless(of('faintness'), 'urgent', 'emergency'),
    ),
  fever: (_, of) => orOpen(of('fever-risk'), (risk) => (risk === 'yes' ? 'emergency' : 'urgent')),
  'weight-loss': () => 'urgent',
  cancer: () => 'urgent',
  'night-pain': (_, of) => orOpen(of('eases'), (eases) => (eases === 'yes' ? 'appointment' : 'urgent')),
  'leg-pain': (answer, of) =>
    answer === 'unsure' ? 'appointment' : unless(of('both-legs'), 'appointment', 'emergency'),
  persistent: (answer, of) =>
    answer === 'unsure'
      ? 'appointment'
      : orOpen(of('getting-worse'), (worse) => (worse === 'yes' ? 'urgent' : 'appointment')),
  'fragile-bones': (_, of) =>
    orOpen(of('injury'), (injury) =>
      injury === 'no' ? 'self-care' : injury === 'yes' ? 'emergency' : 'urgent',
    ),
  pregnancy: () => 'self-care',
  'recent-surgery': () => 'self-care',
};

const isPresent = (said: Said): boolean => said === 'yes' || said === 'unsure';

/** Which signs have an answer missing, and the worst of the others. */
export function judged(sayings: Sayings): { readonly worst: Level; readonly open: readonly string[] } {
  const of = (id: string) => sayings.get(id);
  const verdicts = witnessedSigns.map((id) => {
    const said = of(id);
    if (said === undefined) return [id, 'open'] as const;
    return [id, said === 'no' ? ('self-care' as const) : (rules[id]?.(said, of) ?? 'open')] as const;
  });
  const legs = isPresent(of('leg-weakness')) || isPresent(of('leg-pain'));
  const isPair =
    (isPresent(of('fever')) && legs) || (isPresent(of('cancer')) && (legs || isPresent(of('bladder-bowel'))));
  const reached = verdicts.map(([, verdict]) => verdict);
  return {
    worst: isPair ? 'emergency' : (levels.find((level) => reached.includes(level)) ?? 'self-care'),
    open: verdicts.filter(([, verdict]) => verdict === 'open').map(([id]) => id),
  };
}

/** The splits that follow a sign: they are open again with it. */
export const splitsOf: Readonly<Record<string, readonly string[]>> = {
  'bladder-bowel': ['new-trouble'],
  'leg-weakness': ['both-legs', 'leg-worse'],
  'sudden-severe': ['injury', 'faintness'],
  fever: ['fever-risk'],
  'night-pain': ['eases'],
  'leg-pain': ['both-legs'],
  persistent: ['getting-worse'],
  'fragile-bones': ['injury'],
};
