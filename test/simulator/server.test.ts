import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { partMs, speechFrom } from '../../simulator/echo/speech';
import { bundlePage } from '../../simulator/web/bundle';
import { answering, tenSeconds } from './bench';
import { liveBench } from './live-bench';
import { endPages, listenTo, post, serve, statusWith } from './page-bench';

afterEach(endPages);

const reasonIn = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { error?: unknown }).error;

describe('a page', () => {
  it('sees the device at once, and what is said to it', async () => {
    const { device } = liveBench();
    const server = await serve(device);
    const page = await listenTo(server);
    const before = await page.until(() => true);

    const answer = await post(server, '/line', { line: 'open back release' });
    const after = await page.until(({ turns }) => turns.length === 1);

    expect(before).toMatchObject({ device: { phase: 'idle' }, playing: null, turns: [] });
    expect(await answer.json()).toEqual({ turn: 1 });
    expect(after).toMatchObject({
      device: { phase: 'speaking' },
      playing: { turn: 1, lengthMs: 10_000, parts: [{ startsMs: 0, silenceMs: 10_000 }] },
      turns: [{ number: 1, you: 'open back release', intent: 'LaunchRequest', open: true }],
    });
    expect(after.revision).toBeGreaterThan(before.revision);
  });

  it('sees what another page does', async () => {
    const { device } = liveBench();
    const server = await serve(device);
    const [one, other] = [await listenTo(server), await listenTo(server)];

    await post(server, '/line', { line: 'open back release' });

    const seen = await Promise.all([one, other].map((page) => page.until(({ turns }) => turns.length === 1)));
    expect(seen[0]?.turns).toEqual(seen[1]?.turns);
  });

  it('changes nothing by being closed in the middle of a sentence', async () => {
    const { device } = liveBench();
    const server = await serve(device);
    const [page, other] = [await listenTo(server), await listenTo(server)];
    await post(server, '/line', { line: 'open back release' });
    await page.until(({ device: { phase } }) => phase === 'speaking');

    await page.close();
    await post(server, '/line', { line: '(after 3s) yes' });

    const seen = await other.until(({ turns }) => turns.length === 2);
    expect(seen.turns.at(-1)).toMatchObject({ open: true, fault: null });
  });

  it('sees what is done at which moment, and leaves out what says neither', async () => {
    const mark = {
      atMs: 4000,
      exercise: 'cat-cow',
      name: 'cat cow',
      side: 'left',
      round: 1,
      rep: 2,
      reps: 8,
      breaths: [{ goes: 'out', atMs: 4000, lastsMs: 2500 }],
    };
    const noted = { ...mark, breaths: [...mark.breaths, { goes: 'up', atMs: 5000, lastsMs: 1000 }] };
    const turn = { marks: [noted, { atMs: 'soon' }, null] };
    const server = await serve(liveBench(() => answering({ sessionAttributes: { turn } })).device);
    await post(server, '/line', { line: 'open back release' });

    const { playing } = await (await listenTo(server)).until(() => true);

    expect(playing?.marks).toEqual([mark]);
  });

  it('sees which words lead a breath', async () => {
    const ssml =
      '<speak><s>Lie down.</s><break time="3s"/><s>And out.</s><break time="5s"/><s>Rest.</s></speak>';
    const [first, second] = speechFrom(ssml).parts.map(partMs);
    const breaths = [{ goes: 'out', atMs: first, lastsMs: second }];
    const mark = { atMs: first, exercise: 'cat-cow', name: 'cat cow', breaths };
    const answer = answering({ ssml, sessionAttributes: { turn: { marks: [mark] } } });
    const server = await serve(liveBench(() => answer).device);
    await post(server, '/line', { line: 'open back release' });

    const { playing } = await (await listenTo(server)).until(() => true);

    expect(playing?.parts.map(({ breath }) => breath)).toEqual([null, 'out', null]);
  });

  it('sees when the reprompt began', async () => {
    const server = await serve(liveBench(() => answering({ reprompt: tenSeconds })).device);
    await post(server, '/line', { line: 'open back release' });
    const page = await listenTo(server);
    const before = await page.until(() => true);

    await post(server, '/line', { line: '(wait 9s)' });
    const after = await page.until(({ turns }) => turns.length === 2);

    expect(before.playing).toMatchObject({ repromptedAtMs: null });
    expect(after.playing?.repromptedAtMs).toBe((before.playing?.beganAtMs ?? 0) + 18_000);
    expect(after.device.phase).toBe('reprompting');
  });

  it('gets a sign of life when nothing changes, for as long as it is there', async () => {
    const { device, time } = liveBench();
    const server = await serve(device, { after: time.after });
    const leaving = new AbortController();
    const { body } = await fetch(new URL('/events', server.url), { signal: leaving.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    while (time.timers === 0) await turnOfTheLoop();

    await time.pass(15_000, () => Promise.resolve());
    const next = await reader?.read();
    leaving.abort();

    expect(next?.value).toMatch(/^:.*\n\n$/u);
    while (time.timers > 0) await turnOfTheLoop();
  });

  it('is told of when it is the first', async () => {
    const { device } = liveBench();
    let first = 0;
    const server = await serve(device, { onFirstPage: () => (first += 1) });

    await listenTo(server);
    await listenTo(server);

    expect(first).toBe(1);
  });

  it('is bundled with its style, and closed to everything from elsewhere', async () => {
    const page = await bundlePage(join(__dirname, '..', '..', 'simulator', 'page'));
    const server = await serve(liveBench().device, { page });

    const answers = await Promise.all(
      ['/', '/client.js', '/client.css'].map((path) => fetch(new URL(path, server.url))),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.map(({ headers }) => headers.get('content-type')?.split(';')[0])).toEqual([
      ...['text/html', 'text/javascript', 'text/css'],
    ]);
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('a turn', () => {
  it('can be looked into: what was asked, what came back, how it was heard', async () => {
    const server = await serve(liveBench().device);
    await post(server, '/line', { line: 'open back release' });
    await post(server, '/line', { line: 'ten minutes for my low back' });

    const detail: unknown = await (await fetch(new URL('/turns/2', server.url))).json();

    expect(detail).toMatchObject({
      number: 2,
      request: { request: { type: 'IntentRequest' } },
      response: { response: { shouldEndSession: false } },
      intent: 'WishIntent',
      slots: { minutes: 10, area: 'lower' },
      tookMs: 0,
    });
  });

  it('that never was has a sentence', async () => {
    const server = await serve(liveBench().device);

    const answer = await fetch(new URL('/turns/7', server.url));

    expect(answer.status).toBe(404);
    expect(typeof (await reasonIn(answer))).toBe('string');
  });

  it('counts for the intents that were tried', async () => {
    const server = await serve(liveBench().device);
    await post(server, '/line', { line: 'ten minutes' });

    const { intents } = await (await listenTo(server)).until(() => true);

    expect(intents.tried).toEqual(['WishIntent']);
    expect(intents.untried).toContain('AMAZON.StopIntent');
    expect(intents.untried).not.toContain('WishIntent');
  });
});

describe('the clock and the household', () => {
  it('are set from the page', async () => {
    const { device, requests, seconds } = liveBench();
    const server = await serve(device);

    await post(server, '/household', { device: 'show', locale: 'en-IN', speaker: 'kim' });
    await post(server, '/clock', { jumpDays: 2 });
    await post(server, '/clock', { mode: 'fast' });
    await post(server, '/line', { line: 'open back release' });

    expect(seconds()).toBe(2 * 86_400);
    expect(device.home.clock.mode).toBe('fast');
    expect(requests[0]).toMatchObject({
      request: { locale: 'en-IN' },
      context: { System: { person: { personId: expect.stringContaining('kim') as string } } },
    });
    const { household } = await (await listenTo(server)).until(() => true);
    expect(household).toMatchObject({ device: 'show', locale: 'en-IN', speaker: 'kim' });
  });
});

describe('a foreign page', () => {
  it.each([
    ['another origin', '/recording', (port: number) => ({ origin: `http://127.0.0.1:${port + 1}` })],
    ['an origin that is hidden', '/recording', () => ({ origin: 'null' })],
    ['another host', '/', () => ({ host: 'back-release.example' })],
    ['another host with this port', '/', (port: number) => ({ host: `back-release.example:${port}` })],
    ['another port in the host', '/', (port: number) => ({ host: `127.0.0.1:${port + 1}` })],
    ['a picture in another site', '/recording', () => ({ 'sec-fetch-site': 'cross-site' })],
  ])('is refused: %s', async (_, path, headersFor) => {
    const server = await serve(liveBench().device);

    expect(await statusWith(server, path, headersFor(server.port))).toBe(403);
  });

  it.each([
    ['its own origin', (host: string) => ({ origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })],
    ['no origin', () => ({})],
  ])('is not what asks with %s', async (_, headersFor) => {
    const server = await serve(liveBench().device);

    for (const name of ['127.0.0.1', 'localhost']) {
      const host = `${name}:${server.port}`;
      expect(await statusWith(server, '/recording', { host, ...headersFor(host) })).toBe(200);
    }
  });

  it('may lead here by a link', async () => {
    const server = await serve(liveBench().device);

    expect(await statusWith(server, '/', { 'sec-fetch-site': 'cross-site' })).toBe(200);
  });
});

describe('what cannot be done', () => {
  const long = 'pause '.repeat(1667);

  it.each([
    ['an utterance of ten thousand characters', '/line', { line: long }],
    ['nothing said', '/line', { line: '  ' }],
    ['a line that is none', '/line', { line: 7 }],
    ['something that is not JSON', '/line', '{"line":'],
    ['JSON that is no object', '/line', '[]'],
    ['an unknown pace', '/clock', { mode: 'slow' }],
    ['a jump into the past', '/clock', { jumpDays: -1 }],
    ['an unknown locale', '/household', { locale: 'fr-FR' }],
    ['an unknown device', '/household', { device: 'toString' }],
    ['an unknown person', '/household', { speaker: 'nobody' }],
    ['a replay without a text', '/replay', { name: 'one.txt' }],
    ['a replay in which nobody speaks', '/replay', { name: 'one.txt', text: '# quiet\n' }],
    ['a replay larger than a megabyte', '/replay', { name: 'one.txt', text: 'é'.repeat(500_001) }],
    ['a replay with too many lines', '/replay', { name: 'one.txt', text: 'no\n'.repeat(2001) }],
  ])('is answered with a sentence: %s', async (_, path, body) => {
    const { device, requests } = liveBench();
    const server = await serve(device);

    const answer = await post(server, path, body);

    expect(answer.status).toBe(400);
    expect(await reasonIn(answer)).toMatch(/\.$/u);
    expect(requests).toHaveLength(0);
    expect((await post(server, '/line', { line: 'open back release' })).status).toBe(200);
  });

  it('is not even read when it is larger than any request', async () => {
    const server = await serve(liveBench().device);

    const answer = await post(server, '/replay', { name: 'one.txt', text: 'a'.repeat(4_100_000) });

    expect(answer.status).toBe(413);
  });
});

describe('a conversation file', () => {
  it('plays, and tells what was not met', async () => {
    const server = await serve(liveBench().device);
    const page = await listenTo(server);
    const text = 'open back release\nAlexa: [open yes]\n\nyes\nAlexa: [open no]\n';

    const answer = await post(server, '/replay', { name: 'one.txt', text });
    const { replay, turns } = await page.until((snapshot) => snapshot.replay?.done === 2);

    expect(answer.status).toBe(202);
    expect(turns.map(({ you }) => you)).toEqual(['open back release', 'yes']);
    expect(replay).toMatchObject({ name: 'one.txt', lines: 2 });
    expect(replay?.failures).toEqual([expect.stringContaining('line 5')]);
  });

  it.each([
    ['an assertion before anyone has spoken', '# one\nAlexa: [open yes]\n', 'line 2'],
    ['a direction that is none', 'open back release\n\n(dance)\n', 'line 3'],
    ['a picture', `open\n\u0000\uFFFDPNG\n`, 'line 2'],
  ])('that is none is refused with line and reason: %s', async (_, text, line) => {
    const server = await serve(liveBench().device);

    const answer = await post(server, '/replay', { name: 'one.txt', text });

    expect(answer.status).toBe(400);
    expect(await reasonIn(answer)).toContain(line);
  });

  it('comes out of any session', async () => {
    const server = await serve(liveBench().device);
    await post(server, '/line', { line: 'open back release' });

    const recording = await (await fetch(new URL('/recording', server.url))).text();

    expect(recording).toContain('open back release\n');
    expect(recording).toContain('[open yes] [listening yes]');
  });
});

describe('the voice', () => {
  const wav = Uint8Array.of(82, 73, 70, 70);
  const voiceAt = (url: string, words: string) => fetch(new URL(`/voice?words=${words}`, url));

  it('speaks words', async () => {
    const spoken: string[] = [];
    const speakWords = (words: string) => Promise.resolve((spoken.push(words), wav));
    const server = await serve(liveBench().device, { speakWords });

    const answer = await voiceAt(server.url, 'Breathe%20in.');

    expect(answer.headers.get('content-type')).toBe('audio/wav');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(wav);
    expect(spoken).toEqual(['Breathe in.']);
  });

  it.each([
    ['has none', 'hello', null, 503],
    ['fails', 'hello', () => Promise.reject(new Error('no engine')), 500],
    ['is asked for too much', 'a'.repeat(401), () => Promise.resolve(wav), 400],
    ['is asked for nothing', '', () => Promise.resolve(wav), 400],
  ])('says so where it %s', async (_, words, speakWords, status) => {
    const server = await serve(liveBench().device, { speakWords });

    const answer = await voiceAt(server.url, words);

    expect(answer.status).toBe(status);
    expect(typeof (await reasonIn(answer))).toBe('string');
  });
});

describe('the port', () => {
  it('is the next one where it is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;

    const server = await serve(liveBench().device, {}, taken);

    expect(server.port).toBeGreaterThan(taken);
    expect((await fetch(server.url)).status).toBe(200);
    other.close();
  });
});

it('goes on when the skill throws', async () => {
  const { device } = liveBench(({ request }) => {
    if (request.type === 'IntentRequest') throw new Error('broken as asked');
    return answering();
  });
  const server = await serve(device);

  await post(server, '/line', { line: 'yes' });
  await post(server, '/line', { line: 'open back release' });

  const { turns } = await (await listenTo(server)).until(() => true);
  expect(turns.map(({ fault }) => fault === null)).toEqual([false, true]);
  const detail: unknown = await (await fetch(new URL('/turns/1', server.url))).json();
  expect(detail).toMatchObject({ request: { request: { type: 'IntentRequest' } }, response: null });
});
