import { fromAttributes } from '../../lambda/alexa/attributes';
import { skillOf } from '../../lambda/alexa/skill';
import { openNotesTable, type NotesTable } from '../support/notes';
import { envelope, intent, launch, session, skillId, testSeal, type Circumstances } from './requests';
import { watchedParts } from './watched-parts';

let table: NotesTable;
beforeAll(async () => {
  table = await openNotesTable();
});
afterAll(() => table.close());

const invoke = async (...[request, who]: Parameters<typeof envelope>) => {
  const skill = skillOf(skillId, watchedParts(table).parts);
  const { sessionAttributes = {} } = await skill.invoke(envelope(request, who));
  const attributes: Record<string, unknown> = sessionAttributes;
  return { attributes, turn: attributes['turn'] };
};

type Attributes = Awaited<ReturnType<typeof invoke>>['attributes'];

let people = 0;
const someone = (): Circumstances => ({ userId: `amzn1.ask.account.forged-${(people += 1)}` });

/** A whole first visit of somebody well, up to an exercise. */
async function exercising(who: Circumstances): Promise<Attributes> {
  let { attributes } = await invoke(launch(), who);
  const no = intent('AMAZON.NoIntent');
  const yes = intent('AMAZON.YesIntent');
  const wish = intent('ExerciseIntent', {
    exercise: {
      name: 'exercise',
      confirmationStatus: 'NONE',
      value: 'cat cow',
      resolutions: {
        resolutionsPerAuthority: [
          {
            authority: 'a',
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { id: 'cat-cow', name: '' } }],
          },
        ],
      },
    },
  });
  for (const said of [...Array.from({ length: 14 }, () => no), yes, yes, wish, no, intent('ReadyIntent')]) {
    ({ attributes } = await invoke(said, { ...who, attributes }));
  }
  return attributes;
}

const isGuided = { scene: 'guide', exercise: 'cat-cow' };
const next = intent('AMAZON.ResumeIntent');

describe('attributes of a practice', () => {
  it('are gone on with by the person, and in the session, that they are of', async () => {
    const who = someone();
    const attributes = await exercising(who);

    expect((await invoke(next, { ...who, attributes })).turn).toMatchObject(isGuided);
  });

  it("are nothing in another account's hands", async () => {
    const attributes = await exercising(someone());

    expect((await invoke(next, { ...someone(), attributes })).turn).not.toMatchObject(isGuided);
  });

  it('are nothing under another owner than the one who asks', async () => {
    const other = someone();
    const attributes = await exercising(someone());
    const { attributes: mine } = await invoke(launch(), other);

    const { turn } = await invoke(next, { ...other, attributes: { ...attributes, owner: mine['owner'] } });

    expect(turn).not.toMatchObject(isGuided);
  });

  it.each([
    ['a seal of no meaning', { seal: 'AAAA' }],
    ['no seal', { seal: undefined }],
  ])('are nothing with %s', async (_, change) => {
    const who = someone();
    const attributes = await exercising(who);

    expect((await invoke(next, { ...who, attributes: { ...attributes, ...change } })).turn).not.toMatchObject(
      isGuided,
    );
  });

  it('are nothing with a clearance that nobody gave', async () => {
    const who = someone();
    const attributes = await exercising(who);
    const forged: unknown = JSON.parse(
      JSON.stringify(attributes).replaceAll('"level":"full"', '"level":"gentle"'),
    );

    expect(forged).not.toEqual(attributes);
    const { turn } = await invoke(next, { ...who, attributes: Object(forged) as Attributes });
    expect(turn).not.toMatchObject(isGuided);
  });

  it('come to nothing once an emergency was told on another device', async () => {
    const who = someone();
    const attributes = await exercising(who);
    const { attributes: kitchen } = await invoke(launch(), who);
    await invoke(intent('EmergencyIntent'), { ...who, attributes: kitchen });

    const { turn } = await invoke(next, { ...who, attributes });

    expect(turn).toMatchObject({ scene: 'check', asking: 'seen' });
  });
});

it('no state holds a clearance beside answers that sent somebody to a doctor', async () => {
  const attributes = await exercising(someone());
  const carried = fromAttributes(attributes);
  if (carried === null) throw new Error('What was written cannot be read.');
  const answers = [{ asked: 'chest-pain', answer: 'yes' }];
  const forged = { ...carried, state: { ...carried.state, answers } };

  expect(fromAttributes(forged)).toBeNull();
  // Not even under a seal.
  expect(testSeal(session, forged)).not.toBe(testSeal(session, carried));
});
