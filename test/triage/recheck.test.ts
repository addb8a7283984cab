import { recheckIds } from '../../lambda/content/terms';
import { recheckAfter, rechecks, toldByRecheck } from '../../lambda/triage/recheck';

const nowMs = Date.UTC(2026, 0, 5, 8);
const hourMs = 3_600_000;

describe('the questions in place of the whole check', () => {
  it.each([
    [0, 'anything-new'],
    [hourMs - 1, 'anything-new'],
    [hourMs, 'short-check-legs'],
    [-1, 'short-check-legs'],
  ])('begin, %d ms after all was clear, with %s', (ageMs, first) => {
    expect(recheckAfter(nowMs - ageMs, nowMs)).toBe(first);
  });

  it('go back the way they came', () => {
    for (const id of recheckIds) {
      const { after } = rechecks[id];
      if (after !== null) expect(rechecks[after].before).toBe(id);
    }
  });

  it.each(recheckIds)('%s tells of signs that nobody named', (id) => {
    expect(toldByRecheck(id).length).toBeGreaterThan(0);
    expect(toldByRecheck(id).every(({ by }) => by === 'guess')).toBe(true);
  });
});
