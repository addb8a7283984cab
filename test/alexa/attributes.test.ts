import fc from 'fast-check';
import { carriedIn, toAttributes, type Carried } from '../../lambda/alexa/attributes';
import { face } from '../../lambda/conversation/frame/state';
import { sealWith } from '../../lambda/alexa/seal';
import { envelope, intent, session, skillId, testSeal } from './requests';
import { carriedThrough, visits } from './visits';

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** What is left of attributes once Alexa has carried them to the next request. */
function overTheWire(attributes: unknown): Tree {
  const carried: unknown = JSON.parse(JSON.stringify(attributes));
  return isTree(carried) ? carried : {};
}

const readBack = (attributes: Tree) =>
  carriedIn(envelope(intent('AMAZON.YesIntent'), { attributes }), testSeal);

const sealed = (carried: Carried) => toAttributes(carried, testSeal, session);

const guiding = carriedThrough(visits['a first visit'] ?? []).find(
  ({ state }) => state.scene.name === 'guide',
);
if (guiding === undefined)
  throw new Error('The first visit does not come to the guide: mend it in visits.ts.');

describe('what is carried from turn to turn', () => {
  it.each(Object.entries(visits))('is read back as it was written, all through %s', (_, all) => {
    for (const carried of carriedThrough(all)) {
      expect(readBack(overTheWire(sealed(carried)))).toEqual(carried);
    }
  });

  it('was every scene, in those', () => {
    const scenes = Object.values(visits).flatMap((all) =>
      carriedThrough(all).map(({ state }) => state.scene.name),
    );

    expect(new Set(scenes)).toEqual(new Set(['welcome', 'check', 'wish', 'check-in', 'guide', 'farewell']));
  });

  it('shows where the conversation stands', () => {
    expect(sealed(guiding)['turn']).toMatchObject(face(guiding.state));
  });
});

describe('what this code did not write', () => {
  const written = overTheWire(sealed(guiding));

  it.each([
    ['nothing', {}],
    ['something of another skill', { score: 12, quiz: { state: 'QUIZ' } }],
    ['a state of another schema', { ...written, state: { ...guiding.state, schema: 0 } }],
    [
      'a scene that is gone',
      { ...written, state: { ...guiding.state, scene: { name: 'stretch', asking: null } } },
    ],
    ['a person of another shape', { ...written, notes: { ...guiding.notes, person: { visits: 1 } } }],
    ['a state that nobody owns', { ...written, owner: undefined }],
  ])('starts a new conversation: %s', (_, attributes) => {
    expect(readBack(attributes)).toBeNull();
  });

  it('never throws, whatever stands in the place of whatever', () => {
    const places = placesIn(written);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const carried = readBack(overTheWire(replaced(written, place, value)));
        if (carried !== null) expect(Object.keys(carried)).toEqual(Object.keys(guiding));
      }),
    );
  });

  it('is read in whatever order its fields come back', () => {
    expect(readBack(turnedAround(written))).toEqual(guiding);
  });

  it('is nothing in another Alexa session', () => {
    const request = envelope(intent('AMAZON.YesIntent'), { attributes: written });
    const another = { ...request, session: { ...request.session, sessionId: `${session}0` } };

    expect(carriedIn(request, testSeal)).toEqual(guiding);
    expect(carriedIn(another, testSeal)).toBeNull();
  });

  it.each([
    ['another table', { skillId, tableName: 'another table' }],
    ['another skill', { skillId: `${skillId}-too`, tableName: 'a table' }],
  ])('is nothing under the seal of %s', (_, settings) => {
    const request = envelope(intent('AMAZON.YesIntent'), { attributes: written });

    expect(carriedIn(request, sealWith(settings))).toBeNull();
  });

  it.each([
    ['chest-pain', 'none'],
    ['weight-loss', 'none'],
    ['persistent', 'one'],
  ] as const)('beside a yes to %s holds a clearance: %s', (asked, clearance) => {
    const answers = [
      { asked, answer: 'yes' },
      { asked: 'getting-worse', answer: 'no' },
    ] as const;
    const forged = { ...guiding, state: { ...guiding.state, answers } };

    expect(readBack(overTheWire(sealed(forged)))).toEqual(clearance === 'one' ? forged : null);
  });

  it('is not looked for at the start of an Alexa session', () => {
    const { session: opened, ...request } = envelope(intent('AMAZON.YesIntent'), { attributes: written });

    expect(carriedIn({ ...request, session: opened }, testSeal)).not.toBeNull();
    expect(carriedIn({ ...request, session: { ...opened, new: true } }, testSeal)).toBeNull();
  });
});

/** The same tree with the fields of every object the other way round. */
function turnedAround<T>(value: T): T;
function turnedAround(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => turnedAround(one));
  return isTree(value)
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, inner]) => [name, turnedAround(inner)]),
      )
    : value;
}

type Path = readonly string[];

/** Every place in a tree of JSON, the whole of it too. */
const placesIn = (value: unknown): readonly Path[] =>
  isTree(value)
    ? [
        [],
        ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner).map((path) => [name, ...path])),
      ]
    : [[]];

function replaced(tree: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  return isTree(tree) ? { ...tree, [name]: replaced(tree[name], rest, value) } : tree;
}
