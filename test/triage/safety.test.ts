import fc from 'fast-check';
import { findingsOf, type Answer, type Asked, type Findings } from '../../lambda/triage/answers';
import { next, outcomeOf } from '../../lambda/triage/check';
import { clearanceAfter } from '../../lambda/triage/clearance';
import { everyId, interview, severity } from './interview';

const answer = fc.constantFrom<Answer>('yes', 'no', 'unsure');

/** Every question and every split answered, whether it would be asked or not. */
const completeAnswers: fc.Arbitrary<Findings> = fc
  .tuple(...everyId.map((id) => fc.tuple(fc.constant(id), answer)))
  .map((entries) => Object.fromEntries(entries));

const yesOrUnsure = (...ids: readonly Asked[]): Findings[] =>
  ids.reduce<Findings[]>(
    (all, id) =>
      all.flatMap((found) => [
        { ...found, [id]: 'yes' },
        { ...found, [id]: 'unsure' },
      ]),
    [{}],
  );

/** Each set of answers that must be an emergency whatever else was said; written by hand. */
const emergencies: readonly Findings[] = [
  { 'bladder-bowel': 'unsure' },
  ...yesOrUnsure('new-trouble').map((found) => ({ 'bladder-bowel': 'yes' as const, ...found })),
  ...yesOrUnsure('saddle-numbness'),
  ...yesOrUnsure('chest-pain'),
  ...yesOrUnsure('leg-weakness', 'both-legs'),
  ...yesOrUnsure('both-legs').map((found) => ({ 'leg-pain': 'yes' as const, ...found })),
  ...yesOrUnsure('sudden-severe').map((found) => ({ ...found, injury: 'yes' as const })),
  ...yesOrUnsure('sudden-severe', 'faintness'),
  ...yesOrUnsure('fever').map((found) => ({ ...found, 'fever-risk': 'yes' as const })),
  ...yesOrUnsure('fragile-bones').map((found) => ({ ...found, injury: 'yes' as const })),
  ...yesOrUnsure('fever', 'leg-weakness'),
  ...yesOrUnsure('fever', 'leg-pain'),
  ...yesOrUnsure('cancer', 'leg-weakness'),
  ...yesOrUnsure('cancer', 'leg-pain'),
  ...yesOrUnsure('cancer', 'bladder-bowel'),
];

const holds = (answers: Findings, pattern: Findings): boolean =>
  everyId.every((id) => pattern[id] === undefined || pattern[id] === answers[id]);

/** Where yes is the better answer, or neither answer is a sign. */
const notWorseByYes: readonly Asked[] = ['eases', 'floor'];
const signs = everyId.filter((id) => !notWorseByYes.includes(id));

const runs = { numRuns: 2_000 };

describe('whatever is answered', () => {
  it('no answers that hold an emergency come out below one', () => {
    fc.assert(
      fc.property(completeAnswers, fc.constantFrom(...emergencies), (answers, emergency) => {
        expect(interview({ ...answers, ...emergency }).outcome.disposition).toBe('emergency');
      }),
      runs,
    );
  });

  it('nothing else is called an emergency', () => {
    fc.assert(
      fc.property(completeAnswers, (answers) => {
        const isOne = emergencies.some((emergency) => holds(answers, emergency));
        expect(outcomeOf(answers).disposition === 'emergency').toBe(isOne);
      }),
      runs,
    );
  });

  it.each(['yes', 'unsure'] as const)('%s in place of a no never makes the outcome better', (worse) => {
    fc.assert(
      fc.property(completeAnswers, fc.constantFrom(...signs), (answers, id) => {
        const before = outcomeOf({ ...answers, [id]: 'no' }).disposition;
        const after = outcomeOf({ ...answers, [id]: worse }).disposition;
        expect(severity(after)).toBeGreaterThanOrEqual(severity(before));
      }),
      runs,
    );
  });

  it('asking one by one comes to the same as knowing everything', () => {
    fc.assert(
      fc.property(completeAnswers, (answers) => {
        expect(interview(answers).outcome.disposition).toBe(outcomeOf(answers).disposition);
      }),
      runs,
    );
  });

  it('the check never clears someone for exercise with a question open, or with a doctor needed first', () => {
    fc.assert(
      fc.property(completeAnswers, fc.subarray([...everyId]), (answers, known) => {
        const given = known.map((asked) => ({ asked, answer: answers[asked] ?? 'no' }));
        const findings = findingsOf(given);
        const reached = next({ findings, told: [], readBack: 'confirmed' });
        const isClear =
          reached.kind === 'outcome' && ['self-care', 'appointment'].includes(reached.outcome.disposition);
        expect(clearanceAfter(given, 0) !== null).toBe(isClear);
      }),
      runs,
    );
  });
});
