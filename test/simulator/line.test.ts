import { readLine } from '../../simulator/dialogue/line';

const hourMs = 3_600_000;

describe('a line of dialogue', () => {
  it.each(['', '   ', '# said nobody', '  # nor this'])('does nothing: "%s"', (line) => {
    expect(readLine(line)).toEqual({ kind: 'nothing' });
  });

  it('is what the person says', () => {
    expect(readLine(' ten minutes ')).toEqual({ kind: 'words', utterance: 'ten minutes' });
  });

  it.each(['(silence)', '( Silence )'])('can be silence: "%s"', (line) => {
    expect(readLine(line)).toEqual({ kind: 'silence' });
  });

  it('can drop the session', () => {
    expect(readLine('(close)')).toEqual({ kind: 'close' });
  });

  it.each([
    ['(wait 3 days)', 72 * hourMs],
    ['(wait 1 day)', 24 * hourMs],
    ['(wait an hour)', hourMs],
    ['(wait 90 minutes)', 1.5 * hourMs],
    ['(wait 1.5 hours)', 1.5 * hourMs],
    ['(wait 10s)', 10_000],
  ])('can move the clock: "%s"', (line, ms) => {
    expect(readLine(line)).toEqual({ kind: 'wait', ms });
  });

  it.each(['(after 34s) pause', '(after 34 seconds) pause', '(After 34 s)pause'])(
    'can interrupt: "%s"',
    (line) => {
      expect(readLine(line)).toEqual({ kind: 'after', ms: 34_000, utterance: 'pause' });
    },
  );

  it.each([
    '(dance)',
    '(wait)',
    '(wait forever)',
    '(wait 3 fortnights)',
    '(wait 99999999999 days)',
    '(wait -3 days)',
    '(after 34s)',
    '(after 34s) (silence)',
    '(after a while) pause',
    '(silence) and more',
    '(((((',
    '(constructor)',
    '(wait 3 constructor)',
  ])('cannot be understood: "%s"', (line) => {
    expect(readLine(line).kind).toBe('unclear');
  });
});
