import { readdir, readFile } from 'node:fs/promises';
import { schemas } from '../../../tools/schema/schemas';

const folder = 'content/schema';

describe('the schemas that editors read', () => {
  it.each(Object.entries(schemas()))('%s is the one that `npm run schema` writes', async (name, text) => {
    expect(await readFile(`${folder}/${name}`, 'utf8')).toBe(text);
  });

  it('are all there are', async () => {
    expect((await readdir(folder)).sort()).toEqual(Object.keys(schemas()).sort());
  });
});
