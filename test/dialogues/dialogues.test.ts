import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFor } from '../../lambda/content';
import { failuresOf, readConversation } from '../../simulator/dialogue/conversation';
import { spokenContent, unheard } from '../support/spoken-content';
import { openStage, type Person, type Stage } from './stage';

// Whole dialogues, each with a person nobody knows yet, on the built handler and a database in memory.
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

it.each(readdirSync(__dirname).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
  const person = stage.person(name, 'fixed');
  const failures: string[] = [];

  for (const exchange of readConversation(readFileSync(join(__dirname, name), 'utf8'))) {
    const turn = await person(exchange.you);
    if (turn !== null) failures.push(...failuresOf(exchange, turn));
  }

  expect(failures.map((failure) => `test/dialogues/${name} ${failure}`)).toEqual([]);
});

const { exercises } = contentFor('en-US');

describe('every exercise that there is, by its name, is guided', () => {
  const guidedIn = async (person: Person, names: readonly string[]) => {
    const guided: (string | null)[] = [];
    for (const name of names) {
      if ((await person(`just ${name}`))?.asking === 'consent') await person('no');
      guided.push((await person('ready'))?.exercise ?? null);
    }
    return guided;
  };

  it('on the floor', async () => {
    const person = stage.person('the floor', 'whole');
    await person('open back release');
    await person('(pass the check)');

    const guided = await guidedIn(
      person,
      Object.values(exercises).map(({ name }) => name),
    );

    expect(guided).toEqual(Object.keys(exercises));
  });

  it('on a chair, as far as there is a form for it', async () => {
    const onChairs = Object.entries(exercises).filter(([, { forms }]) => forms.chair !== undefined);
    const person = stage.person('the chair', 'whole');
    let turn = await person('open back release');
    while (turn?.scene === 'check') turn = await person(turn.asking === 'read-back' ? 'yes' : 'no');

    const guided = await guidedIn(
      person,
      onChairs.map(([, { name }]) => name),
    );

    expect(guided).toEqual(onChairs.map(([id]) => id));
  });
});

/** What only a failure brings: test/memory and test/alexa hear these. */
const inFailures = ['notes-lost', 'forget-failed', 'sorry', 'sorry-again'].map((key) => `phrases/${key}`);

it('every id of the content is heard in at least one of them', () => {
  const missing = unheard(spokenContent(contentFor('en-US')), stage.said.join('\n'));

  expect(missing.filter((id) => !inFailures.includes(id))).toEqual([]);
});
