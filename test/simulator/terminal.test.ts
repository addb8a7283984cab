import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { objectIn, simulateLines } from './piped';
import { endRuns, simulate } from './spawned';

afterEach(endRuns);

const fields = [
  ...['you', 'intent', 'slots', 'alexa', 'ssml', 'reprompt', 'seconds', 'listening', 'open', 'asking'],
  ...['scene', 'exercise', 'disposition', 'at'],
];

const fileIn = (name: string): string => join(mkdtempSync(join(tmpdir(), 'back-release-')), name);

describe('--json', () => {
  it('gives one object a line that says or directs something, with every field in order', async () => {
    const lines = ['open back release', '', '# a comment', '(after 1s) ten minutes', '(dance)', '(close)'];

    const { exitCode, lines: told } = await simulateLines(lines, '--json', '--fresh');

    expect(exitCode).toBe(0);
    const objects = told.map(objectIn);
    expect(objects.map((object) => Object.keys(object))).toEqual([fields, fields, fields, fields]);
    expect(objects).toMatchObject([
      { you: 'open back release', intent: 'LaunchRequest', scene: 'welcome', asking: 'wish', open: true },
      { you: '(after 1s) ten minutes', intent: 'WishIntent', slots: { minutes: 10 }, listening: true },
      { you: '(dance)', intent: null, alexa: '', ssml: '', seconds: 0, open: true },
      {
        you: '(close)',
        intent: null,
        alexa: '',
        open: false,
        listening: false,
        asking: null,
        reprompt: null,
      },
    ]);
  });

  it('answers each line before the next is written', async () => {
    const run = simulate('--json', '--fresh');

    const first = await run.say('open back release');
    const second = await run.say('(silence)');
    const third = await run.say('exit');

    expect(first).toMatchObject({ intent: 'LaunchRequest', reprompt: 'Still there?' });
    expect(second).toMatchObject({ intent: 'SessionEndedRequest', alexa: 'Still there?', open: false });
    expect(third).toMatchObject({ intent: null, alexa: '' });
    expect(await run.finish()).toMatchObject({ exitCode: 0, errors: '' });
  });

  it('ends the process with 2 where it cannot begin', async () => {
    expect(await simulate('--loud').finish()).toMatchObject({ exitCode: 2, lines: [] });
  });

  it('outlives a skill that throws, and any line', async () => {
    const lines = ['break something', '<b>stop</b> 🛑 '.repeat(700), '(((((', 'open back release'];

    const { exitCode, lines: told } = await simulateLines(lines, '--json', '--fresh');

    expect(exitCode).toBe(0);
    expect(told).toHaveLength(4);
    expect(objectIn(told[3])).toMatchObject({ intent: 'LaunchRequest', open: true });
  });
});

describe('the dialogue', () => {
  it('is printed for whoever reads it', async () => {
    const { exitCode, lines } = await simulateLines(['open back release', '(silence)'], '--fresh');

    expect(exitCode).toBe(0);
    expect(lines.map((line) => line.split(':')[0])).toEqual(['You', 'Alexa', '(silence)', 'Alexa']);
  });

  it('can be recorded and played again as a script', async () => {
    const file = fileIn('recorded.txt');
    await simulateLines(
      ['open back release', 'ten minutes', '(dance)', '(wait 3 days)'],
      '--fresh',
      '--record',
      file,
    );

    const { exitCode, errors, lines } = await simulateLines([], '--fresh', '--json', '--script', file);

    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(lines).toHaveLength(3);
    expect(readFileSync(file, 'utf8')).toContain('Alexa: [scene welcome]');
  });

  it('ends with 1 when the script is not met, naming the line', async () => {
    const file = fileIn('script.txt');
    writeFileSync(file, 'open back release\n\nAlexa: [scene guide] visit\n');

    const { exitCode, errors } = await simulateLines([], '--fresh', '--script', file);

    expect(exitCode).toBe(1);
    expect(errors).toContain('line 3');
    expect(errors).toContain('[scene guide]');
  });
});

describe('what cannot begin', () => {
  const script = fileIn('no-such-script.txt');

  it.each([
    ['an unknown option', ['--loud']],
    ['an unknown locale', ['--locale', 'fr-FR']],
    ['an unknown device', ['--device', 'television']],
    ['a port that is none', ['--port', '65536']],
    ['a script that cannot be read', ['--script', script]],
    ['a memory that is no folder', ['--memory', __filename]],
  ])('says so in one sentence and ends with 2: %s', async (_, args) => {
    const { exitCode, lines, errors } = await simulateLines(['open back release'], '--json', ...args);

    expect(exitCode).toBe(2);
    expect(lines).toEqual([]);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });
});
