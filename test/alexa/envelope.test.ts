import type { IntentRequest, Request, ResponseEnvelope } from 'ask-sdk-model';
import { RequestRefused } from '../../lambda/alexa/admission';
import { faultsInAnswer, spokenIn } from './answer-faults';
import { broken, instead, placesIn, type Path } from './broken';
import { empty, ended, envelope, intent, launch, meaning, saying, timestamp, unresolved } from './requests';
import type { Circumstances } from './requests';
import { openTheFunction, somebody, type TheFunction } from './the-function';

// Whatever the function is sent for its skill, it answers; nobody is sent to another's notes for it.
let the: TheFunction;
beforeAll(async () => {
  the = await openTheFunction();
});
afterAll(() => the.close());

/** The same request with something else at one place, which may be named as `context.System`. */
const but = (whole: Parameters<typeof broken>[0], at: string, value: unknown) =>
  the.handler(broken(whole, at.split('.'), value));

const isOpen = ({ response }: ResponseEnvelope) => response.shouldEndSession === false;
const turnOf = ({ sessionAttributes = {} }: ResponseEnvelope): unknown => sessionAttributes['turn'];

const wish = (): Request =>
  intent('WishIntent', {
    minutes: saying('minutes', '10'),
    area: meaning('area', 'lower'),
    kit: empty('kit'),
  });
const sign = (): Request =>
  intent('SignIntent', { sign: meaning('sign', 'chest-pain'), feeling: empty('feeling') });

/** Past the check, and into the first exercise of a routine. */
const intoAnExercise = (): readonly Request[] => [
  launch(),
  ...Array.from({ length: 14 }, () => intent('AMAZON.NoIntent')),
  intent('AMAZON.YesIntent'),
  intent('AMAZON.YesIntent'),
  wish(),
  intent('AMAZON.NoIntent'),
  intent('ReadyIntent'),
];

describe('a request that nothing can be heard in', () => {
  it.each([
    ['request', null],
    ['request', 'open sesame'],
    ['request.type', undefined],
    ['request.type', 5],
    ['request.timestamp', undefined],
    ['request.timestamp', 'soon 5'],
    ['request.timestamp', ['2026-01-05T08:00:00Z']],
    ['request.timestamp', 1_767_600_000],
    ['context.System.user', null],
    ['context.System.user.userId', ''],
    ['context.System.user.userId', ['amzn1.ask.account.1']],
  ])('has an apology spoken, and is the end where it began: %s %j', async (at, value) => {
    const before = await the.scan();

    const answer = await but(envelope(launch(), somebody()), at, value);

    expect(faultsInAnswer(answer)).toEqual([]);
    expect(spokenIn(answer)).toMatch(/sorry/iu);
    expect(isOpen(answer)).toBe(false);
    expect(await the.scan()).toEqual(before);
  });

  it('leaves the session as it was, and asks once more', async () => {
    const now = await the.after(somebody(), [launch()]);

    const answer = await but(envelope(intent('AMAZON.NoIntent'), now), 'request.type', null);

    expect(isOpen(answer)).toBe(true);
    expect(answer.sessionAttributes).toEqual(now.attributes);
  });

  it.each(['request.timestamp', 'context.System.user'])(
    'says nothing after the end, without its %s',
    async (at) => {
      const now = await the.after(somebody(), [launch()]);

      const { response } = await but(envelope(ended('ERROR'), now), at, null);

      expect(response).toEqual({});
    },
  );

  it('deletes nothing for a disabled skill of no account', async () => {
    await the.after(somebody(), [launch()]);
    const before = await the.scan();
    const disabled = envelope(
      Object.assign({ type: 'AlexaSkillEvent.SkillDisabled', requestId: 'event', timestamp } as const, {
        body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
      }),
    );

    const { response } = await but(disabled, 'context.System.user', null);

    expect(response).toEqual({});
    expect(await the.scan()).toEqual(before);
  });
});

describe('a request with anything at any place', () => {
  const application: Path = ['context', 'System', 'application', 'applicationId'];
  const saysWhose = (at: Path) => at.every((name, index) => name === application[index]);

  const sessions = [
    ['a launch', launch, []],
    ['a wish', wish, [launch()]],
    ['a sign', sign, [launch()]],
    ['the end of a session', () => ended('ERROR'), [launch()]],
  ] as const;

  describe.each(sessions)('%s', (_, request, before) => {
    const places = placesIn(envelope(request(), { ...somebody(), attributes: {} }));
    let inSession: Circumstances | null = null;
    beforeAll(async () => {
      if (before.length > 0) inSession = await the.after(somebody(), before);
    });

    /** What is wrong with the answers, one for each thing that may stand there. */
    const faultsAt = async (at: Path): Promise<string[]> => {
      const faults = Object.entries(instead).map(async ([what, value]) => {
        const whole = envelope(request(), inSession ?? somebody());
        const answer = await the.handler(broken(whole, at, value));
        return faultsInAnswer(answer).map((fault) => `${what}: ${fault}`);
      });
      return (await Promise.all(faults)).flat();
    };

    it.each(places.filter((at) => !saysWhose(at)).map((at) => [at.join('.'), at] as const))(
      'is answered in a form that Alexa takes, whatever is at %s',
      async (_at, at) => {
        expect(await faultsAt(at)).toEqual([]);
      },
    );

    it.each(places.filter(saysWhose).map((at) => [at.join('.'), at] as const))(
      'is refused where it does not say that it is ours, at %s',
      async (_at, at) => {
        for (const value of Object.values(instead)) {
          const foreign = broken(envelope(request(), somebody()), at, value);
          await expect(the.handler(foreign)).rejects.toThrow(RequestRefused);
        }
      },
    );
  });
});

describe('a session', () => {
  it.each([undefined, null, 'new', []])('of %j is one that begins', async (value) => {
    const who = somebody();

    const answer = await but(envelope(launch(), who), 'session', value);

    expect(isOpen(answer)).toBe(true);
    expect(turnOf(answer)).toMatchObject({ scene: 'check' });
    expect(await the.stored(who)).toMatchObject({ visits: 1 });
  });

  it.each([undefined, null, 'true', 0])('that is new by %j goes on with what it carries', async (value) => {
    const now = await the.after(somebody(), [launch()]);
    const next = envelope(intent('AMAZON.NoIntent'), now);

    const answer = await but(next, 'session.new', value);

    expect(turnOf(answer)).toEqual(turnOf(await the.handler(next)));
  });
});

describe('a voice', () => {
  it.each([null, 5, {}, { personId: null }, { personId: '' }])(
    'of %j is none that is recognised',
    async (value) => {
      const { userId = '', personId = '' } = somebody();

      await but(envelope(launch(), { userId, personId }), 'context.System.person', value);

      expect(await the.stored({ userId })).toMatchObject({ visits: 1 });
      expect(await the.stored({ userId, personId })).toBeUndefined();
    },
  );
});

describe('the moment of a request', () => {
  it.each([Date.parse(timestamp), `${Date.parse(timestamp)}`])(
    'may be epoch milliseconds: %j',
    async (value) => {
      const [one, other] = [somebody(), somebody()];
      await the.handler(envelope(launch(), one));

      const answer = await but(envelope(launch(), other), 'request.timestamp', value);

      expect(isOpen(answer)).toBe(true);
      expect((await the.stored(other))?.['expiresAt']).toBe((await the.stored(one))?.['expiresAt']);
    },
  );
});

describe('the id of a request', () => {
  it.each([undefined, null, 'x'.repeat(501)])('may be lost without losing any notes', async (value) => {
    const who = somebody();
    await but(envelope(launch(), who), 'request.requestId', value);

    await the.handler(envelope(launch(), who));

    expect(await the.stored(who)).toMatchObject({ visits: 2 });
  });
});

describe('a slot', () => {
  const wishFor = async (slots: unknown) => {
    const answer = await but(envelope(wish(), somebody()), 'request.intent.slots', slots);
    return answer.sessionAttributes?.['state'] as unknown;
  };
  const tenMinutes = { scene: { goal: { then: 'plan', wish: { minutes: 10 } } } };

  it.each([null, { name: 'kit' }, { name: 'kit', value: null }])('of %j is empty', async (kit) => {
    const minutes = saying('minutes', '10');

    expect(await wishFor({ minutes, kit })).toEqual(await wishFor({ minutes }));
    expect(await wishFor({ minutes, kit })).toMatchObject(tenMinutes);
  });

  it('of a number is one', async () => {
    expect(await wishFor({ minutes: { name: 'minutes', value: 10 } })).toMatchObject(tenMinutes);
  });

  it.each([[['10']], [{ minutes: 10 }], [true]])('of %j was not caught', async (value) => {
    const notCaught = await wishFor({ minutes: saying('minutes', '?') });

    expect(await wishFor({ minutes: { name: 'minutes', value } })).toEqual(notCaught);
  });

  it('leaves the others alone', async () => {
    const minutes = saying('minutes', '10');

    expect(await wishFor({ minutes, ['__proto__']: null, area: [], kind: 5 })).toMatchObject(tenMinutes);
  });
});

describe('an exercise', () => {
  it.each(['', 'constructor', '__proto__', 'toString', 'x'.repeat(61), null, ['cat-cow']])(
    'by the id %j is none that we know',
    async (id) => {
      const whole = envelope(
        intent('ExerciseIntent', { exercise: meaning('exercise', 'cat-cow') }),
        somebody(),
      );
      const unknown = envelope(intent('ExerciseIntent', { exercise: unresolved('exercise') }), somebody());
      const at = 'request.intent.slots.exercise.resolutions.resolutionsPerAuthority.0.values.0.value.id';

      const answer = await but(whole, at, id);

      expect(turnOf(answer)).toEqual(turnOf(await the.handler(unknown)));
    },
  );
});

describe('a sign that Alexa could not resolve, in an exercise,', () => {
  const matched = { status: { code: 'ER_SUCCESS_MATCH' } };
  const signWith = (resolutions: unknown): IntentRequest =>
    intent('SignIntent', { sign: Object.assign(saying('sign', 'my foot is asleep'), { resolutions }) });
  const authorities = (...resolutionsPerAuthority: unknown[]) => ({ resolutionsPerAuthority });

  let now: Circumstances;
  let unknown: ResponseEnvelope;
  beforeAll(async () => {
    now = await the.after(somebody(), intoAnExercise());
    unknown = await the.handler(envelope(intent('SignIntent', { sign: unresolved('sign') }), now));
  });

  it.each([
    null,
    'none',
    {},
    { resolutionsPerAuthority: null },
    { resolutionsPerAuthority: {} },
    authorities(null),
    authorities({ authority: 'a', status: null, values: [] }),
    authorities({ authority: 'a', status: { code: null }, values: [] }),
    authorities({ authority: 'a', status: { code: 'ER_ERROR_TIMEOUT' } }),
    authorities({ ...matched }),
    authorities({ ...matched, values: null }),
    authorities({ ...matched, values: [null] }),
    authorities({ ...matched, values: [{ value: null }] }),
    authorities({ ...matched, values: [{ value: { id: null } }] }),
    authorities({ ...matched, values: [{ value: { id: ['chest-pain'] } }] }),
  ])('has the signs of an emergency asked about: %j', async (resolutions) => {
    const answer = await the.handler(envelope(signWith(resolutions), now));

    expect(turnOf(answer)).toMatchObject({ scene: 'check' });
    expect(turnOf(answer)).toEqual(turnOf(unknown));
  });

  it('counts by another authority that did', async () => {
    const found = { ...matched, values: [{ value: { id: 'chest-pain' } }] };
    const known = await the.handler(envelope(sign(), now));

    const answer = await the.handler(envelope(signWith(authorities({ status: null }, found)), now));

    expect(turnOf(answer)).toEqual(turnOf(known));
  });
});

describe('the place of a request', () => {
  const ambulance = () => intent('EmergencyIntent');

  it.each([undefined, null, 5, [], ['en-US'], '', 'xx-XX', '__proto__', 'constructor', 'toString'])(
    'of %j has the local number to call',
    async (locale) => {
      const answer = await but(envelope(ambulance(), somebody()), 'request.locale', locale);

      expect(faultsInAnswer(answer)).toEqual([]);
      expect(spokenIn(answer)).toContain('your local emergency number');
    },
  );

  it('is believed where it is one', async () => {
    const answer = await but(envelope(ambulance(), somebody()), 'request.locale', 'en-GB');

    expect(spokenIn(answer)).toContain('nine nine nine');
  });
});
