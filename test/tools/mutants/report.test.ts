import { reportOf, roomsBelow } from '../../../tools/mutants/report';
import type { Trial, Verdict } from '../../../tools/mutants/trial';

const verdicts = {
  caught: { kind: 'caught', by: 'test/some.test.ts' },
  survived: { kind: 'survived' },
  'no end': { kind: 'no end' },
} as const satisfies Record<Verdict['kind'], Verdict>;

const tried = (room: string, kind: Verdict['kind'], name: string): Trial => ({
  room,
  mutant: { name, file: `lambda/${room}/guard.ts`, replace: 'a', with: 'b', tests: [] },
  line: 12,
  verdict: verdicts[kind],
  tookMs: 1000,
});

const many = (count: number, room: string, kind: Verdict['kind']): Trial[] =>
  Array.from({ length: count }, (_, index) => tried(room, kind, `${kind} ${index}`));

describe('the report on mutants', () => {
  it('is content with a room in which 19 of 20 are caught, and with no fewer', () => {
    const trials = [
      ...[...many(19, 'triage', 'caught'), ...many(1, 'triage', 'survived')],
      ...[...many(18, 'memory', 'caught'), ...many(2, 'memory', 'survived')],
    ];

    expect(roomsBelow(trials)).toEqual(['memory']);
  });

  it('does not count one as caught that came to no end', () => {
    expect(roomsBelow([...many(9, 'triage', 'caught'), ...many(1, 'triage', 'no end')])).toEqual(['triage']);
  });

  it('says where a survivor lives, and nothing of those that were caught', () => {
    const report = reportOf([
      tried('triage', 'survived', 'a lax one'),
      tried('triage', 'caught', 'a fine one'),
    ]);

    expect(report).toContain('a lax one\n  lambda/triage/guard.ts:12');
    expect(report).not.toContain('a fine one');
  });
});
