import { answering, bench, listen, secondsOf, tenSeconds } from './bench';

const twoSeconds = '<speak><break time="2000ms"/></speak>';

describe('a person who answers', () => {
  it('has waited for the end of the speech', async () => {
    const { say, clock } = bench(() => answering());
    await say('open back release');

    await say('yes');

    expect(secondsOf(clock)).toBe(10);
  });

  it('goes on in the same session, with the attributes of the last response', async () => {
    const { say, requests } = bench(() => answering({ sessionAttributes: { deep: { list: [1, null] } } }));
    await say('open back release');

    await say('yes');

    const [first, second] = requests.map(({ session }) => session);
    expect(first).toMatchObject({ new: true, attributes: {} });
    expect(second).toMatchObject({
      new: false,
      sessionId: first?.sessionId,
      attributes: { deep: { list: [1, null] } },
    });
  });

  it('can interrupt into the speech', async () => {
    const { say, echo, clock, requests } = bench(() => answering());
    await say('open back release');

    await echo.hearAfter(4000, listen('hang on a minute'));

    expect(secondsOf(clock)).toBe(4);
    expect(requests.at(-1)).toMatchObject({
      session: { new: false },
      request: { timestamp: '2030-01-07T09:00:04Z' },
    });
  });

  it('can speak into the listening after the speech', async () => {
    const { say, echo, clock, requests } = bench(() => answering());
    await say('open back release');

    await echo.hearAfter(17_000, listen('yes'));

    expect(secondsOf(clock)).toBe(17);
    expect(requests.at(-1)).toMatchObject({ session: { new: false } });
  });

  it('is too late when the session has closed before', async () => {
    const { say, echo, requests } = bench(() => answering());
    await say('open back release');

    const turn = await echo.hearAfter(19_000, listen('yes'));

    expect(requests.map(({ request }) => request.type)).toEqual([
      'LaunchRequest',
      'SessionEndedRequest',
      'IntentRequest',
    ]);
    expect(requests.at(-1)).toMatchObject({ session: { new: true } });
    expect(turn.notes).toHaveLength(1);
  });
});

describe('silence', () => {
  it('ends the session after listening, reprompt and listening', async () => {
    const { say, echo, clock, requests } = bench(() => answering({ reprompt: twoSeconds }));
    await say('open back release');

    const turn = await echo.silence();

    expect(secondsOf(clock)).toBe(10 + 8 + 2 + 8);
    expect(turn).toMatchObject({
      intent: 'SessionEndedRequest',
      open: false,
      listening: false,
      reprompt: null,
    });
    expect(turn.speech.ssml).toBe(twoSeconds);
    expect(requests.at(-1)?.request).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
  });

  it('ends it after one listening when there is no reprompt', async () => {
    const { say, echo, clock } = bench(() => answering());
    await say('open back release');

    const turn = await echo.silence();

    expect(secondsOf(clock)).toBe(18);
    expect(turn.speech.text).toBe('');
  });

  it('ends a session without microphone after thirty seconds, and tells nobody', async () => {
    const { say, echo, clock, requests } = bench(() => answering({ shouldEndSession: undefined }));
    const opened = await say('show me something');

    const turn = await echo.silence();

    expect(opened).toMatchObject({ open: true, listening: false });
    expect(secondsOf(clock)).toBe(40);
    expect(turn).toMatchObject({ intent: null, open: false });
    expect(requests).toHaveLength(1);
  });

  it('does nothing where no session is open', async () => {
    const { echo, requests } = bench(() => answering());

    expect(await echo.silence()).toMatchObject({ intent: null, open: false });
    expect(requests).toHaveLength(0);
  });
});

describe('waiting', () => {
  it('keeps the session while the microphone is open', async () => {
    const { say, echo, clock } = bench(() => answering({ reprompt: twoSeconds }));
    await say('open back release');

    const turn = await echo.wait(5000);

    expect(secondsOf(clock)).toBe(15);
    expect(turn).toMatchObject({ open: true, listening: true });
    expect(turn.speech.text).toBe('');
  });

  it('speaks the reprompt once on the way', async () => {
    const { say, echo } = bench(() => answering({ reprompt: twoSeconds }));
    await say('open back release');

    const within = await echo.wait(9000);
    const later = await echo.silence();

    expect(within.speech.ssml).toBe(twoSeconds);
    expect(within).toMatchObject({ open: true, reprompt: null });
    expect(later.speech.ssml).toBe('');
  });

  it('closes the session as silence does, and then moves the clock the whole way', async () => {
    const { say, echo, clock, requests } = bench(() => answering());
    await say('open back release');

    const turn = await echo.wait(86_400_000);

    expect(turn).toMatchObject({ intent: 'SessionEndedRequest', open: false });
    expect(requests.at(-1)?.request.timestamp).toBe('2030-01-07T09:00:18Z');
    expect(secondsOf(clock)).toBe(10 + 86_400);
  });
});

describe('the end of a session', () => {
  it('comes with the last word where the skill says so', async () => {
    const { say, requests } = bench(() => answering({ shouldEndSession: true }));
    const turn = await say('open back release');

    await say('yes');

    expect(turn).toMatchObject({ open: false, listening: false });
    expect(requests.map(({ session }) => session?.new)).toEqual([true, true]);
    expect(requests[1]?.session?.sessionId).not.toBe(requests[0]?.session?.sessionId);
  });

  it('comes with "exit", which the skill hears of', async () => {
    const { say, requests } = bench(() => answering());
    await say('open back release');

    const turn = await say('exit');

    expect(turn).toMatchObject({ intent: 'SessionEndedRequest', open: false, asking: null });
    expect(requests.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
  });

  it('comes without a word when the device drops it', async () => {
    const { say, echo, requests } = bench(() => answering());
    await say('open back release');

    expect(echo.drop()).toMatchObject({ intent: null, open: false });
    expect(requests).toHaveLength(1);
  });

  it('comes unannounced when the skill is called by its name again', async () => {
    const { say, requests } = bench(() => answering({ sessionAttributes: { kept: 'here' } }));
    await say('open back release');

    await say('open back release');

    expect(requests.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'LaunchRequest']);
    expect(requests.at(-1)?.session).toMatchObject({ new: true, attributes: {} });
  });
});

describe('the place in the conversation', () => {
  const turn = { scene: 'guide', asking: 'ready', exercise: 'cat-cow', disposition: 'self-care' };

  it('is what the skill notes of it', async () => {
    const { say } = bench(() => answering({ sessionAttributes: { turn } }));

    expect(await say('open back release')).toMatchObject(turn);
  });

  it('asks nothing once the session is closed', async () => {
    const { say, echo } = bench(() => answering({ sessionAttributes: { turn } }));
    await say('open back release');

    expect(await echo.silence()).toMatchObject({ ...turn, asking: null });
  });
});

describe('a skill that fails', () => {
  it.each([
    ['throws', () => Promise.reject(new Error('no table'))],
    ['answers nothing', () => undefined],
    ['answers something else', () => ({ hello: 'world' })],
    ['speaks more than Alexa takes', () => answering({ ssml: `<speak>${'a'.repeat(8000)}</speak>` })],
    ['never answers', () => new Promise(() => undefined)],
  ])('makes the device say so and close when it %s', async (_, answer) => {
    const { say } = bench(answer);

    const turn = await say('open back release');

    expect(turn.speech.text).toContain('problem');
    expect(turn).toMatchObject({ open: false, listening: false });
    expect(turn.fault).not.toBeNull();
  });

  it.each([
    ['throws', () => Promise.reject(new Error('no table')), 'INVALID_RESPONSE'],
    ['never answers', () => new Promise(() => undefined), 'ENDPOINT_TIMEOUT'],
  ])('is told that the session ended by it when it %s', async (_, answer, type) => {
    const { say, requests } = bench(answer);

    await say('open back release');

    expect(requests.at(-1)?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type },
    });
  });

  it('can be opened again', async () => {
    let calls = 0;
    const { say } = bench(() => {
      calls += 1;
      if (calls === 1) throw new Error('cold');
      return answering({ ssml: tenSeconds });
    });
    await say('open back release');

    expect(await say('open back release')).toMatchObject({ open: true, listening: true });
  });
});
