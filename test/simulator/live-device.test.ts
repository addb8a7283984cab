import type { Kept } from '../../simulator/memory/kept';
import { readConversation } from '../../simulator/dialogue/conversation';
import { people } from '../../simulator/live/people';
import { answering, tenSeconds } from './bench';
import { liveBench, said, type LiveBench } from './live-bench';

const twoSeconds = '<speak><break time="2000ms"/></speak>';
const withReprompt = () => answering({ reprompt: twoSeconds });
const youIn = ({ told }: LiveBench) => told.map(({ you }) => you);

describe('time that runs', () => {
  it.each([
    ['real', 1],
    ['fast', 10],
  ] as const)('%s passes %d times as fast', async (mode, speed) => {
    const { device, pass, seconds } = liveBench();
    await device.pass(mode);

    await pass(3000);

    expect(seconds()).toBe(3 * speed);
  });

  it('does not run before it is told to, nor after it is told to wait', async () => {
    const { device, pass, seconds } = liveBench();
    await pass(3000);
    await device.pass('real');
    await pass(2000);
    await device.pass('stepped');

    await pass(5000);

    expect(seconds()).toBe(2);
  });

  it('brings the reprompt and the close by itself, and tells the skill at the close', async () => {
    const bench = liveBench(withReprompt);
    const { device, pass, requests } = bench;
    await device.pass('real');
    await device.say('open back release', 'page');

    await pass(18_500);
    const afterReprompt = { phase: device.home.echo.now.phase, requests: requests.length };
    await pass(10_000);

    expect(afterReprompt).toEqual({ phase: 'reprompting', requests: 1 });
    expect(device.home.echo.now.phase).toBe('closed');
    expect(requests.at(-1)?.request).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(youIn(bench)).toEqual(['open back release', '(wait 9s)', '(silence)']);
    expect(bench.told[1]?.turn.speech.ssml).toBe(twoSeconds);
  });

  it('says of every phase when it begins', async () => {
    const { device, pass } = liveBench(withReprompt);
    const seen: string[] = [];
    device.onChange(() => {
      const { phase } = device.home.echo.now;
      if (seen.at(-1) !== phase) seen.push(phase);
    });
    await device.pass('fast');
    await device.say('open back release', 'page');

    await pass(60_000);

    expect(seen).toEqual([
      ...['idle', 'thinking', 'speaking', 'listening', 'reprompting', 'listening', 'closed'],
    ]);
  });

  it('closes a quiet session after thirty seconds without a word to the skill', async () => {
    const { device, pass, requests } = liveBench(() => answering({ shouldEndSession: undefined }));
    await device.pass('real');
    await device.say('open back release', 'page');

    await pass(41_000);

    expect(device.home.echo.now.phase).toBe('closed');
    expect(requests).toHaveLength(1);
  });

  it('has one timer at most, and none where nothing will happen', async () => {
    const { device, pass, time } = liveBench(withReprompt);
    await device.pass('real');
    await device.say('open back release', 'page');
    await device.say('yes', 'terminal');
    const speaking = time.timers;

    await pass(60_000);

    expect([speaking, time.timers]).toEqual([1, 0]);
  });
});

describe('words', () => {
  it('interrupt at the moment at which they come, and are written so', async () => {
    const bench = liveBench();
    const { device, pass, requests } = bench;
    await device.pass('real');
    await device.say('open back release', 'page');
    await pass(3400);

    await device.say('hang on a minute', 'page');

    expect(requests.at(-1)).toMatchObject({
      session: { new: false },
      request: { timestamp: '2030-01-07T09:00:04Z' },
    });
    expect(youIn(bench).at(-1)).toBe('(after 3.4s) hang on a minute');
  });

  it('are plain words to a device that listens', async () => {
    const bench = liveBench();
    await bench.device.pass('real');
    await bench.device.say('open back release', 'page');
    await bench.pass(12_000);

    await bench.device.say('yes', 'page');

    expect(youIn(bench).at(-1)).toBe('yes');
    expect(bench.seconds()).toBe(12);
  });

  it('wait for the end of the speech where time is stepped', async () => {
    const { device, seconds } = liveBench();
    await device.say('open back release', 'page');

    await device.say('yes', 'page');

    expect(seconds()).toBe(10);
  });

  it('that come together are answered one after the other, in one session', async () => {
    const { device, requests, told } = liveBench(() => Promise.resolve(answering()));
    await device.pass('real');

    await Promise.all([
      device.say('open back release', 'page'),
      device.say('yes', 'terminal'),
      device.say('ten minutes', 'page'),
    ]);

    expect(told.map(({ number, from }) => [number, from])).toEqual([
      [1, 'page'],
      [2, 'terminal'],
      [3, 'page'],
    ]);
    expect(new Set(requests.map(({ session }) => session?.sessionId)).size).toBe(1);
  });

  it('find the session closed when they come after its time, whatever the timers did', async () => {
    const { device, time, requests } = liveBench(withReprompt);
    await device.pass('real');
    await device.say('open back release', 'page');
    time.ms += 60_000;

    await device.say('yes', 'page');

    expect(requests.map(({ request }) => request.type)).toEqual([
      ...['LaunchRequest', 'SessionEndedRequest', 'IntentRequest'],
    ]);
    expect(requests.at(-1)?.session).toMatchObject({ new: true });
  });
});

describe('stage directions', () => {
  it('mean the same where time runs', async () => {
    const { device, seconds, requests } = liveBench();
    await device.pass('real');
    await device.say('open back release', 'page');

    await device.say('(after 4s) hang on a minute', 'page');
    await device.say('(wait 2 days)', 'page');

    expect(requests[1]?.request.timestamp).toBe('2030-01-07T09:00:04Z');
    expect(seconds()).toBe(4 + 10 + 2 * 86_400);
  });
});

describe('a moment that is past', () => {
  it('is now, and is written so', async () => {
    const bench = liveBench();
    await bench.device.pass('real');
    await bench.device.say('open back release', 'page');
    await bench.pass(6000);

    await bench.device.say('(after 4s) hang on a minute', 'page');

    expect(bench.seconds()).toBe(6);
    expect(youIn(bench).at(-1)).toBe('(after 6s) hang on a minute');
  });
});

describe('the household', () => {
  it('is asked for by the voice that is chosen', async () => {
    const { device, requests } = liveBench();
    await device.change({ speaker: people[1] ?? people[0], locale: 'en-IN', device: 'show' });

    await device.say('open back release', 'page');

    expect(requests[0]).toMatchObject({
      request: { locale: 'en-IN' },
      context: { System: { person: { personId: people[1]?.personId } } },
    });
  });
});

describe('a recording', () => {
  it('of a session in real time plays as it was where time is stepped', async () => {
    const first = liveBench(withReprompt);
    await first.device.pass('real');
    await first.device.say('open back release', 'page');
    await first.pass(4200);
    await first.device.say('yes', 'page');
    await first.pass(60_000);
    const { recording } = first.device.home;

    const second = liveBench(withReprompt);
    await second.device.replay('recorded.txt', readConversation(recording));

    expect(second.device.replaying).toMatchObject({ done: 4, lines: 4, failures: [] });
    const kinds = ({ requests }: LiveBench) =>
      requests.map(({ request }) => [request.type, request.timestamp]);
    expect(kinds(second)).toEqual(kinds(first));
  });
});

describe('a replay', () => {
  it('has a stranger in a home of their own, and leaves the time of ours alone', async () => {
    const { device, requests, seconds } = liveBench();
    await device.say('open back release', 'page');
    await device.replay('three-days.txt', said('open back release', '(wait 3 days)'));
    await device.say('open back release', 'page');

    const users = requests.map(({ session }) => session?.user.userId);
    expect(users).toEqual(['someone', expect.not.stringMatching('someone'), users[1], 'someone']);
    expect(seconds()).toBe(0);
  });

  it('can be carried on by whoever looks, while its session is open', async () => {
    const { device, requests } = liveBench();
    await device.replay('opened.txt', said('open back release'));

    await device.say('yes', 'page');

    expect(requests[1]?.session).toMatchObject({ new: false, sessionId: requests[0]?.session?.sessionId });
  });

  it('tells what was not met, with its line', async () => {
    const { device } = liveBench();

    await device.replay('wrong.txt', readConversation('open back release\n\nAlexa: [open no]\n'));

    expect(device.replaying).toMatchObject({ name: 'wrong.txt', done: 1, lines: 1 });
    expect(device.replaying?.failures).toEqual([expect.stringContaining('line 3')]);
  });

  it('leaves nothing kept of the stranger', async () => {
    const forgotten: string[] = [];
    const kept: Kept = {
      items: () => Promise.resolve([]),
      forget: (user) => Promise.resolve(void forgotten.push(user)),
      close: () => undefined,
    };
    const answer = () =>
      answering({ sessionAttributes: { owner: { user: 'hash', person: 'household' } }, ssml: tenSeconds });
    const { device } = liveBench(answer, { kept });

    await device.replay('closed.txt', said('open back release', '(close)'));
    await device.say('(wait 1s)', 'page');

    expect(forgotten).toEqual(['hash']);
  });
});
