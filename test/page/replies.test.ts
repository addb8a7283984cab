import { questionIds } from '../../lambda/content/terms';
import { repliesTo } from '../../simulator/page/talk/replies';
import type { Snapshot } from '../../simulator/web/protocol';
import { snapshot, turn } from './playing';

const linesFor = (changes: Partial<Snapshot>): readonly string[] =>
  repliesTo({ ...snapshot, ...changes }).map(({ line }) => line);

const asked = (asking: string): Partial<Snapshot> => ({ turns: [{ ...turn, asking }] });

it.each([
  ['before anything was said', { turns: [] }],
  ['once the session is over', { turns: [{ ...turn, open: false }] }],
])('begins anew %s', (_, changes) => {
  expect(linesFor(changes)[0]).toBe('open back release');
});

it('interrupts first of all while an exercise is guided', () => {
  const device = { phase: 'speaking', sinceMs: 1000, untilMs: 11_000 } as const;

  expect(linesFor({ device, ...asked('ready') })[0]).toBe('pause');
});

it.each(questionIds)('lets one be unsure, or ask why, at %s', (question) => {
  expect(linesFor(asked(question))).toEqual(expect.arrayContaining(['yes', 'no', 'not sure']));
});

it.each(['pain-before', 'pain-after'])('has every number, and a way past it, at %s', (asking) => {
  expect(linesFor(asked(asking))).toHaveLength(12);
});

it.each(['ready', 'wish', 'offer', 'consent', 'read-back'])('never answers with doubt at %s', (asking) => {
  expect(linesFor(asked(asking))).not.toContain('not sure');
  expect(linesFor(asked(asking))).toContain('stop');
});
