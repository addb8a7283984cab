import { answering, bench } from './bench';

describe('the requests of the device', () => {
  it('name the skill and the person twice, the locale, and the time in whole seconds', async () => {
    const { say, requests } = bench(() => answering());

    await say('open back release');

    expect(requests[0]).toMatchObject({
      version: '1.0',
      session: { application: { applicationId: 'amzn1.ask.skill.test' }, user: { userId: 'someone' } },
      context: {
        System: { application: { applicationId: 'amzn1.ask.skill.test' }, user: { userId: 'someone' } },
      },
      request: { type: 'LaunchRequest', locale: 'en-GB', timestamp: '2030-01-07T09:00:00Z' },
    });
  });

  it.each([
    ['dot', {}],
    ['show', { 'Alexa.Presentation.APL': {} }],
  ] as const)('tell what a %s can show', async (device, interfaces) => {
    const { say, requests } = bench(() => answering(), device);

    await say('open back release');

    const supported = requests[0]?.context.System.device?.supportedInterfaces;
    expect(Object.keys(supported ?? { none: true })).toEqual(Object.keys(interfaces));
  });

  it('carry numbers as digits, known values with their ids, and the slots that took nothing', async () => {
    const { say, requests } = bench(() => answering());

    await say('ten minutes for my low back');

    expect(requests[0]?.request).toMatchObject({
      intent: {
        name: 'WishIntent',
        slots: {
          minutes: { name: 'minutes', value: '10' },
          area: {
            value: 'low back',
            resolutions: {
              resolutionsPerAuthority: [
                {
                  status: { code: 'ER_SUCCESS_MATCH' },
                  values: [{ value: { id: 'lower', name: 'lower back' } }],
                },
              ],
            },
          },
          kit: { name: 'kit', confirmationStatus: 'NONE' },
        },
      },
    });
  });

  it('say that a value is unknown', async () => {
    const { say, requests } = bench(() => answering());

    await say("I've got a kettlebell");

    expect(requests[0]?.request).toMatchObject({
      intent: {
        slots: {
          kit: {
            value: 'kettlebell',
            resolutions: {
              resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_NO_MATCH' }, values: [] }],
            },
          },
        },
      },
    });
  });
});

describe('a household', () => {
  const home = {
    skillId: 'amzn1.ask.skill.test',
    userId: 'someone',
    device: 'dot',
    locale: 'en-GB',
  } as const;

  it('has no person in a request whose voice is not recognised', async () => {
    const { say, requests } = bench(() => answering());

    await say('open back release');

    expect(requests[0]?.context.System).not.toHaveProperty('person');
  });

  it('names whoever speaks from the next words on, in the same session', async () => {
    const { say, echo, requests } = bench(() => answering());
    echo.changeTo({ ...home, personId: 'kim' });
    await say('open back release');

    echo.changeTo({ ...home, personId: 'ravi' });
    await say('yes');

    expect(requests.map(({ context }) => context.System.person?.personId)).toEqual(['kim', 'ravi']);
    expect(requests[1]?.session).toMatchObject({ new: false });
  });

  it('recognises nobody in a silence', async () => {
    const { say, echo, requests } = bench(() => answering());
    echo.changeTo({ ...home, personId: 'kim' });
    await say('open back release');

    await echo.silence();

    expect(requests.at(-1)?.request.type).toBe('SessionEndedRequest');
    expect(requests.at(-1)?.context.System).not.toHaveProperty('person');
  });

  it('is in another country, on another device, from the next session on', async () => {
    const { say, echo, requests } = bench(() => answering());
    await say('open back release');
    echo.changeTo({ ...home, device: 'show', locale: 'en-IN' });

    await say('yes');
    await say('open back release');

    expect(requests.map(({ request }) => 'locale' in request && request.locale)).toEqual([
      'en-GB',
      'en-GB',
      'en-IN',
    ]);
    expect(requests.map(({ context }) => context.System.device?.deviceId)).toEqual([
      expect.stringContaining('dot'),
      expect.stringContaining('dot'),
      expect.stringContaining('show'),
    ]);
  });
});
