import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, ContentMistakes } from '../../../tools/shared/check-content';

let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'back-release-content-'));
  await cp('content', content, { recursive: true });
});
afterEach(() => rm(content, { recursive: true }));

const mistakes = async (): Promise<string> => {
  try {
    await checkContent(content);
    return '';
  } catch (error) {
    if (error instanceof ContentMistakes) return error.message;
    throw error;
  }
};

it('finds nothing wrong with the content as it is', async () => {
  expect(await mistakes()).toBe('');
});

it('names file, place and reason of every mistake', async () => {
  await writeFile(
    join(content, 'en/locales.yaml'),
    'en-US: { emergencyNumber: 911, adviceLine: nurse }\nxx: {}\n',
  );

  const found = await mistakes();

  expect(found).toContain(`en/locales.yaml: en-US.emergencyNumber: `);
  expect(found).toContain(`en/locales.yaml: xx: `);
});

it.each([
  ['a file that is no YAML', () => writeFile(join(content, 'en/names.yaml'), 'areas: [lower')],
  ['a file that is missing', () => rm(join(content, 'en/names.yaml'))],
])('names %s', async (_, spoil) => {
  await spoil();

  expect(await mistakes()).toContain('en/names.yaml: ');
});

it('names the file of an exercise that stands with those of another kind', async () => {
  const file = join(content, 'en/exercises/breathing.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('kind: breathing', 'kind: stretch'));

  expect(await mistakes()).toContain('en/exercises/breathing.yaml: ');
});

it('wants one language at least', async () => {
  await rename(join(content, 'en'), join(content, 'somewhere-else'));

  expect(await mistakes()).toContain(content);
});
