import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { objectIn, simulateLines } from './piped';
import { endRuns, simulate } from './spawned';

afterEach(endRuns);

const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'back-release-')), 'memory');

/** Everything in a folder, to see that nothing changed. */
const contents = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file}: ${readFileSync(file, 'hex')}`);

describe('a memory folder', () => {
  it('keeps what the skill kept, who the person is, and how late it was', async () => {
    const memory = newFolder();
    const first = await simulateLines(
      ['open back release', 'yes', '(wait 3 days)'],
      '--json',
      '--memory',
      memory,
    );

    const second = await simulateLines(['open back release', 'yes'], '--json', '--memory', memory);

    const [, firstYes, wait] = first.lines.map(objectIn);
    const [launch, secondYes] = second.lines.map(objectIn);
    expect(launch?.['alexa']).toContain('Visit 2');
    expect(secondYes?.['alexa']).toBe(firstYes?.['alexa']);
    expect(Date.parse(String(launch?.['at']))).toBeGreaterThanOrEqual(Date.parse(String(wait?.['at'])));
  });

  it('survives a kill, again and again, and is taken over from the dead', async () => {
    const memory = newFolder();
    for (const visit of [1, 2, 3]) {
      const run = simulate('--json', '--memory', memory);

      const launched = await run.say('open back release');

      expect(launched['alexa']).toContain(`Visit ${visit}`);
      await run.kill();
    }
  });

  it('is refused to a second run, which changes nothing', async () => {
    const memory = newFolder();
    const owner = simulate('--json', '--memory', memory);
    await owner.say('open back release');
    const before = contents(memory);

    const { exitCode, errors, lines } = await simulateLines(['yes'], '--json', '--memory', memory);

    expect({ exitCode, lines }).toEqual({ exitCode: 2, lines: [] });
    expect(errors).toContain('in use');
    expect(contents(memory)).toEqual(before);
    expect(await owner.say('yes')).toMatchObject({ open: true });
    expect(await owner.finish()).toMatchObject({ exitCode: 0 });
  });

  it('is refused by the database itself when the lock file is gone', async () => {
    const memory = newFolder();
    const owner = simulate('--json', '--memory', memory);
    await owner.say('open back release');
    writeFileSync(join(memory, 'simulator.lock'), '');

    const { exitCode, errors } = await simulateLines(['yes'], '--json', '--memory', memory);

    expect(exitCode).toBe(2);
    expect(errors).toContain('in use');
    await owner.finish();
  });

  it.each([
    ['from a newer version', 'simulator.json', '{"format":2,"userId":"x","clockMs":0}', 'newer'],
    ['unreadable', 'simulator.json', 'not json', 'cannot be read'],
    ['somebody else’s', 'thesis.doc', 'chapter one', 'other things'],
  ])('is refused and left alone when it is %s', async (_, name, text, sentence) => {
    const memory = newFolder();
    mkdirSync(memory);
    writeFileSync(join(memory, name), text);
    const before = contents(memory);

    const { exitCode, errors, lines } = await simulateLines(['yes'], '--json', '--memory', memory);

    expect({ exitCode, lines }).toEqual({ exitCode: 2, lines: [] });
    expect(errors).toContain(sentence);
    expect(contents(memory)).toEqual(before);
  });
});
