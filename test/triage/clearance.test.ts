import type { Answer, Findings } from '../../lambda/triage/answers';
import { clearanceAfter, clearanceOn, clearanceRenewed, stillCounts } from '../../lambda/triage/clearance';
import { interview } from './interview';

const nowMs = Date.UTC(2026, 0, 5, 8);
const dayMs = 86_400_000;
const after = (answers: Findings) => clearanceAfter(interview(answers).answers, nowMs);

describe('the clearance that a check gives', () => {
  it('is full where nothing was found, and dated', () => {
    expect(after({})).toEqual({
      level: 'full',
      conditions: [],
      ground: 'floor',
      passedAtMs: nowMs,
    });
  });

  it('is for gentle moves, and for now only, where a visit is advised', () => {
    expect(after({ persistent: 'unsure' })).toMatchObject({ level: 'gentle', passedAtMs: null });
  });

  it('is for the chair once the question about the floor is answered so', () => {
    const { answers } = interview({ floor: 'no' });
    const clearance = after({});
    expect(clearance && clearanceOn(clearance, answers)).toEqual({ ...clearance, ground: 'chair' });
  });

  it.each<Findings>([{ 'weight-loss': 'yes' }, { 'chest-pain': 'yes' }])('is none after %j', (findings) => {
    expect(after(findings)).toBeNull();
  });

  it('names what shapes the routine', () => {
    const clearance = after({ 'fragile-bones': 'yes', injury: 'no', 'recent-surgery': 'unsure' });
    expect(clearance).toMatchObject({ level: 'full', conditions: ['fragile-bones', 'recent-surgery'] });
  });

  it.each<[Answer, 'floor' | 'chair']>([
    ['yes', 'floor'],
    ['no', 'chair'],
    ['unsure', 'chair'],
  ])('with %s to the floor is for the %s', (floor, ground) => {
    expect(after({ floor })).toMatchObject({ ground });
  });

  it('is none while a question is open, even if nothing was found so far', () => {
    const { answers } = interview({});
    const open = answers.filter(({ asked }) => asked !== 'recent-surgery');
    expect(clearanceAfter([], nowMs)).toBeNull();
    expect(clearanceAfter(open, nowMs)).toBeNull();
  });
});

describe('a check passed earlier', () => {
  it.each([0, 1, 28 * dayMs - 1])('counts %d ms later', (ageMs) => {
    expect(stillCounts(nowMs - ageMs, nowMs)).toBe(true);
  });

  it.each([28 * dayMs, 60 * dayMs])('no longer counts %d ms later', (ageMs) => {
    expect(stillCounts(nowMs - ageMs, nowMs)).toBe(false);
  });

  it('does not count when it lies in the future: a clock was wrong', () => {
    expect(stillCounts(nowMs + 1, nowMs)).toBe(false);
  });

  it('does not count when there was none', () => {
    expect(stillCounts(null, nowMs)).toBe(false);
  });

  it('is renewed with its own date, so that four weeks are never prolonged', () => {
    const kept = {
      conditions: ['pregnancy'],
      ground: 'chair',
      passedAtMs: nowMs - 3 * dayMs,
    } as const;
    expect(clearanceRenewed(kept)).toEqual({ level: 'full', ...kept });
  });
});
