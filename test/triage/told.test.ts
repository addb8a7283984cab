import type { Findings } from '../../lambda/triage/answers';
import { areRuledOut, openIn, toldByName, withTold, type Told } from '../../lambda/triage/told';

const guessed = (question: Told['question']): Told => ({ question, by: 'guess' });

describe('signs told one after the other', () => {
  it('are open together', () => {
    const told = withTold(toldByName(['fever']), toldByName(['chest-pain']));

    expect(openIn(told, {})).toEqual(['chest-pain', 'fever']);
  });

  it('come before what was not caught, which is asked about all the same', () => {
    const told = withTold([guessed('bladder-bowel')], toldByName(['fever']));

    expect(openIn(told, {})).toEqual(['fever', 'bladder-bowel']);
  });

  it.each([
    ['a name after a guess', [guessed('fever')], toldByName(['fever'])],
    ['a guess after a name', toldByName(['fever']), [guessed('fever')]],
  ])('hold each once, with the name that it has: %s', (_, before, more) => {
    expect(withTold(before, more)).toEqual(toldByName(['fever']));
  });
});

describe('signs told are ruled out', () => {
  const told = toldByName(['fever', 'weight-loss']);

  it.each<[Findings, boolean]>([
    [{ fever: 'no', 'weight-loss': 'no' }, true],
    [{ fever: 'no', 'weight-loss': 'yes' }, false],
    [{ fever: 'no', 'weight-loss': 'unsure' }, false],
    [{ fever: 'no' }, false],
  ])('by %j: %s', (findings, expected) => {
    expect(areRuledOut(told, findings)).toBe(expected);
  });
});
