import * as schema from '../../lambda/content/schema';
import { contentOf, languages, wordsIn } from './lines';

describe.each(languages())('the check in "%s"', (language) => {
  const triage = schema.triage.parse(contentOf(language, 'triage.yaml'));
  const asked = Object.entries({ ...triage.questions, ...triage.splits, ...triage.shortCheck });

  it.each(asked)('asks about %s in fourteen words at most, both times', (_, { ask, again }) => {
    expect(wordsIn(ask).length).toBeLessThanOrEqual(14);
    expect(wordsIn(again).length).toBeLessThanOrEqual(14);
    expect([ask, again]).toEqual([expect.stringMatching(/\?$/u), expect.stringMatching(/\?$/u)]);
  });

  it.each(asked)('asks about %s in truly different words the second time', (_, { ask, again }) => {
    const telling = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
    const first = telling(ask);
    const kept = [...telling(again)].filter((word) => first.has(word));
    expect(kept.length).toBeLessThanOrEqual(first.size / 2);
  });

  it('calls each sign by a name of its own', () => {
    const names = Object.values(triage.questions).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((one) => names.some((other) => other !== one && other.includes(one)))).toEqual([]);
  });

  it('gives every reason in one sentence of ten words at most', () => {
    const reasons = [...Object.values(triage.questions), ...Object.values(triage.splits)].map(
      ({ reason }) => reason,
    );
    expect(reasons.filter((reason) => wordsIn(reason).length > 10 || /[.?]\s/u.test(reason))).toEqual([]);
  });

  it('says the emergency number twice in an emergency, the reason once, and nothing about moving', () => {
    const words = triage.outcomes.emergency.join(' ');
    expect(words.match(/\{number\}/gu)).toHaveLength(2);
    expect(words.match(/\{reason\}/gu)).toHaveLength(1);
    expect(words).not.toMatch(/stretch|exercise|routine|\bmove/iu);
  });

  it('names the advice line and the reason when a doctor is needed today', () => {
    const words = triage.outcomes.urgent.join(' ');
    expect(words).toMatch(/\{advice\}/u);
    expect(words).toMatch(/\{reason\}/u);
  });

  it('has the number in every variant of the safety net', () => {
    expect(triage.safetyNet.filter((net) => !net.includes('{number}'))).toEqual([]);
  });
});
