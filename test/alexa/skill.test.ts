import type { RequestEnvelope } from 'ask-sdk-model';
import { skillOf, type Parts } from '../../lambda/alexa/skill';
import { step } from '../../lambda/conversation/step';
import type { Step } from '../../lambda/conversation/frame/turn';
import { DynamoMemory } from '../../lambda/memory/dynamo-memory';
import { ownerOf } from '../../lambda/stored/owner';
import { openNotesTable, type NotesTable } from '../support/notes';
import { ended, envelope, intent, launch, skillId, timestamp, type Circumstances } from './requests';
import { watchedParts, type WatchedParts } from './watched-parts';

let table: NotesTable;
let watched: WatchedParts;

beforeAll(async () => {
  table = await openNotesTable();
});
afterAll(() => table.close());
beforeEach(() => {
  watched = watchedParts(table);
});

const ask = async (request: RequestEnvelope, changes: Partial<Parts> = {}) => {
  const { response, sessionAttributes = {} } = await skillOf(skillId, {
    ...watched.parts,
    ...changes,
  }).invoke(request);
  return { response, attributes: sessionAttributes as Record<string, unknown> };
};

let accounts = 0;
const someone = (): Circumstances => ({ userId: `amzn1.ask.account.skill-${(accounts += 1)}` });
const stored = ({ userId = '', personId }: Circumstances) => table.item(ownerOf(userId, personId ?? null));

/** A coach that counts how often it was spoken to, in whatever way. */
const counting: Step = (state, _, world) => ({
  ...step(state, { kind: 'launch' }, world),
  person: { ...world.person, visits: world.person.visits + 1 },
});

describe('a launch', () => {
  it('is answered with a question and an open microphone, and remembered', async () => {
    const who = someone();

    const { response, attributes } = await ask(envelope(launch(), who));

    expect(response.outputSpeech).toMatchObject({ type: 'SSML' });
    expect(response.reprompt).toBeDefined();
    expect(response.shouldEndSession).toBe(false);
    expect(attributes['turn']).toMatchObject({ scene: 'check' });
    expect(await stored(who)).toMatchObject({ visits: 1 });
  });
});

describe('the next request of an Alexa session', () => {
  it('goes on where the last one stopped', async () => {
    const who = someone();
    const first = await ask(envelope(launch(), who));

    const second = await ask(envelope(intent('AMAZON.NoIntent'), { ...who, attributes: first.attributes }));

    expect(second.attributes['turn']).toMatchObject({ scene: 'check' });
    expect(second.attributes['turn']).not.toEqual(first.attributes['turn']);
  });

  it('starts anew when its attributes are those of another deploy', async () => {
    const who = someone();
    const first = await ask(envelope(launch(), who));
    const older = { ...first.attributes, state: { scene: 'CHECK' } };

    const second = await ask(envelope(intent('AMAZON.NoIntent'), { ...who, attributes: older }));

    expect(second.attributes['turn']).toEqual(first.attributes['turn']);
    expect(watched.logged).toEqual([]);
  });

  it('closes the microphone when someone says stop', async () => {
    const who = someone();
    const first = await ask(envelope(launch(), who));

    const { response } = await ask(
      envelope(intent('AMAZON.StopIntent'), { ...who, attributes: first.attributes }),
    );

    expect(response.shouldEndSession).toBe(true);
    expect(response.reprompt).toBeUndefined();
  });
});

describe('a household of several voices', () => {
  const family = () => {
    const account = someone();
    return { account, ann: { ...account, personId: 'amzn1.ask.person.ann' } };
  };

  it('has notes for each voice that is recognised, and for the rest together', async () => {
    const { account, ann } = family();

    await ask(envelope(launch(), ann));

    expect(await stored(ann)).toMatchObject({ visits: 1 });
    expect(await stored(account)).toBeUndefined();
  });

  it('keeps to the person who began, though the voice is not recognised on every turn', async () => {
    const { account, ann } = family();
    const { attributes } = await ask(envelope(launch(), ann), { step: counting });

    await ask(envelope(intent('AMAZON.YesIntent'), { ...account, attributes }), { step: counting });

    expect(await stored(ann)).toMatchObject({ visits: 2 });
    expect(await stored(account)).toBeUndefined();
  });
});

describe('the end of an Alexa session', () => {
  it('is answered by nothing at all, but what changed is kept', async () => {
    const who = someone();
    const { attributes } = await ask(envelope(launch(), who));

    const { response } = await ask(envelope(ended('EXCEEDED_MAX_REPROMPTS'), { ...who, attributes }), {
      step: counting,
    });

    expect(response).toEqual({});
    expect(await stored(who)).toMatchObject({ visits: 2 });
  });

  it('keeps nothing where there was nothing', async () => {
    const who = someone();

    const { response } = await ask(envelope(ended('ERROR'), who), { step: counting });

    expect(response).toEqual({});
    expect(await stored(who)).toBeUndefined();
  });
});

it('answers a request that is none of a conversation with nothing, and leaves the session as it was', async () => {
  const who = someone();
  const first = await ask(envelope(launch(), who));
  const request = {
    type: 'AudioPlayer.PlaybackStopped',
    requestId: 'request',
    timestamp,
    token: 'page',
  } as const;

  const { response, attributes } = await ask(envelope(request, { ...who, attributes: first.attributes }));

  expect(response).toEqual({});
  expect(attributes).toEqual(first.attributes);
});

describe('when something breaks', () => {
  const broken: Step = () => {
    throw new TypeError('my bladder');
  };

  it('asks again, and the session is as it was', async () => {
    const who = someone();
    const first = await ask(envelope(launch(), who));

    const { response, attributes } = await ask(
      envelope(intent('AMAZON.NoIntent'), { ...who, attributes: first.attributes }),
      { step: broken },
    );

    expect(response.shouldEndSession).toBe(false);
    expect(response.reprompt).toBeDefined();
    expect(attributes).toEqual(first.attributes);
  });

  it('says goodbye where there is nothing to go on with', async () => {
    const { response } = await ask(envelope(launch(), someone()), { step: broken });

    expect(response.outputSpeech).toBeDefined();
    expect(response.shouldEndSession).toBe(true);
  });

  it('says nothing after the end', async () => {
    const who = someone();
    const { attributes } = await ask(envelope(launch(), who));

    const { response } = await ask(envelope(ended('ERROR'), { ...who, attributes }), { step: broken });

    expect(response).toEqual({});
  });

  it('logs and counts what broke, and nothing of what was said or who said it', async () => {
    await ask(envelope(launch(), someone()), { step: broken });

    expect(watched.logged).toMatchObject([{ error: 'TypeError' }]);
    expect(watched.counted).toContainEqual({ of: 'FailedTurns', times: 1 });
    expect(JSON.stringify(watched.logged)).not.toMatch(/bladder|amzn1/u);
  });
});

describe('when the database fails', () => {
  it('goes on, says so once, and logs what failed', async () => {
    const who = someone();
    const memory = new DynamoMemory(table.client, 'no-such-table');

    const first = await ask(envelope(launch(), who), { memory });
    const second = await ask(envelope(intent('AMAZON.NoIntent'), { ...who, attributes: first.attributes }), {
      memory,
    });

    expect(first.attributes).toMatchObject({ turn: { scene: 'check' }, state: { lostNotes: 'mentioned' } });
    expect(second.attributes['turn']).toMatchObject({ scene: 'check' });
    // Each turn reads anew, so each tells of it.
    const fault = { error: 'MemoryUnavailable', cause: { error: 'ResourceNotFoundException' } };
    expect(watched.logged).toMatchObject([fault, fault]);
  });

  it('does not claim to have forgotten', async () => {
    const who = someone();
    const { attributes } = await ask(envelope(launch(), who));
    const memory = new DynamoMemory(table.client, 'no-such-table');

    await ask(envelope(intent('ForgetIntent'), { ...who, attributes }), { memory });

    expect(await stored(who)).toBeDefined();
  });
});

it('refuses the request of another skill', async () => {
  const foreign = envelope(launch(), { applicationId: 'amzn1.ask.skill.other' });

  await expect(ask(foreign)).rejects.toThrow();
});
