import { phaseAt } from '../../simulator/echo/phase';
import { closesAtMs, type Playing } from '../../simulator/echo/session-life';
import { speechFrom } from '../../simulator/echo/speech';
import { answering, bench, listen, tenSeconds } from './bench';

const twoSeconds = '<speak><break time="2000ms"/></speak>';

const playing: Playing = {
  beganAtMs: 1000,
  speech: speechFrom(tenSeconds),
  marks: [],
  reprompt: speechFrom(twoSeconds),
  after: 'listen',
};

describe('what the device is doing', () => {
  it.each([
    [1000, 'speaking', 1000, 11_000],
    [10_999, 'speaking', 1000, 11_000],
    [11_000, 'listening', 11_000, 19_000],
    [19_000, 'reprompting', 19_000, 21_000],
    [21_000, 'listening', 21_000, 29_000],
    [29_000, 'closed', 29_000, null],
    [99_000, 'closed', 29_000, null],
  ])('at %d ms of a response with a reprompt is %s', (nowMs, phase, sinceMs, untilMs) => {
    expect(phaseAt({ kind: 'playing', playing }, nowMs)).toEqual({ phase, sinceMs, untilMs });
  });

  it.each([
    ['one that listens without a reprompt', { reprompt: null }, 'listening', 19_000],
    ['one that stays without microphone', { after: 'stay' as const }, 'idle', 41_000],
    ['one that closes', { after: 'close' as const }, 'closed', null],
  ])('follows the speech of %s', (_, rest, phase, untilMs) => {
    const response = { ...playing, ...rest };

    const now = phaseAt({ kind: 'playing', playing: response }, 11_000);

    expect(now).toEqual({ phase, sinceMs: 11_000, untilMs });
  });

  it('is closed exactly when the session is', () => {
    const closesMs = closesAtMs(playing);

    const phases = [closesMs - 1, closesMs].map(
      (nowMs) => phaseAt({ kind: 'playing', playing }, nowMs).phase,
    );

    expect(phases).toEqual(['listening', 'closed']);
  });
});

describe('an Echo', () => {
  it('is idle before anybody spoke, and speaks what it answers', async () => {
    const { echo, say } = bench(() => answering());
    const before = echo.now.phase;

    await say('open back release');

    expect([before, echo.now.phase]).toEqual(['idle', 'speaking']);
  });

  it('is thinking while the skill is', async () => {
    const phases: string[] = [];
    const { echo, say } = bench(() => {
      phases.push(echo.now.phase);
      return answering();
    });

    await say('open back release');

    expect(phases).toEqual(['thinking']);
  });

  it.each([
    ['is dropped', (echo: ReturnType<typeof bench>['echo']) => Promise.resolve(echo.drop())],
    ['is told to exit', (echo: ReturnType<typeof bench>['echo']) => echo.hearAfter(0, listen('exit'))],
  ])('is closed in the middle of a sentence when it %s', async (_, end) => {
    const { echo, say } = bench(() => answering());
    await say('open back release');

    await end(echo);

    expect(echo.now).toMatchObject({ phase: 'closed', untilMs: null });
  });

  it('hears a person at any moment of a clock that moves by itself', async () => {
    const { echo, say, clock, requests } = bench(() => answering());
    await say('open back release');
    clock.moveTo(clock.nowMs() + 4000);

    await echo.hearNow(listen('hang on a minute'));

    expect(requests.at(-1)).toMatchObject({
      session: { new: false },
      request: { timestamp: '2030-01-07T09:00:04Z' },
    });
  });

  it('makes up for what it should have done while the clock moved on', async () => {
    const { echo, say, clock, requests } = bench(() => answering({ reprompt: twoSeconds }));
    await say('open back release');
    const early = await echo.catchUp();

    clock.moveTo(clock.nowMs() + 18_001);
    const reprompt = await echo.catchUp();
    clock.moveTo(clock.nowMs() + 10_000);
    const close = await echo.catchUp();

    expect(early).toBeNull();
    expect(reprompt).toMatchObject({ open: true, speech: { ssml: twoSeconds } });
    expect(close).toMatchObject({ open: false, intent: 'SessionEndedRequest' });
    expect(requests.at(-1)?.request).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
  });
});
