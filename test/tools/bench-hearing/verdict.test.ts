import { denial, type Phrasing } from '../../../tools/bench-hearing/phrasings';
import { verdictOn, type Verdict } from '../../../tools/bench-hearing/verdict';
import { earFor } from '../../../simulator/hearing/hearing';
import { language } from '../../interaction-model/language';

const ear = earFor(language);

const denied = (sign: Phrasing['sign'], extent: Phrasing['extent']): Phrasing => ({
  ...{ utterance: 'as somebody may say it', intents: [denial], slots: {}, half: 'said' },
  sign,
  extent,
});

describe('a denial is right', () => {
  it.each<[string, Phrasing['sign'], Phrasing['extent'], Verdict]>([
    ['no fever', 'fever', 'part', 'right'],
    ['no fever', 'cancer', 'part', 'wrong'],
    // It is asked once more: a nuisance.
    ['no fever', 'fever', 'whole', 'wrong'],
    ['my legs are fine', 'leg-weakness', 'whole', 'right'],
    // What was not named is never asked.
    ['my legs are fine', 'leg-weakness', 'part', 'harmful'],
  ])('by its question and its extent: "%s", meant as %s in %s, is %s', (heard, sign, extent, verdict) => {
    expect(verdictOn(denied(sign, extent), ear(heard))).toBe(verdict);
  });
});

it('a fall that is taken for a denial is harmful, as a sign is', () => {
  const fall: Phrasing = { ...denied(null, null), intents: ['CannotGetUpIntent'] };

  expect(verdictOn(fall, ear('my legs are fine'))).toBe('harmful');
});
