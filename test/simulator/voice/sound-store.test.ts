import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silence } from '../../../simulator/voice/sound';
import { soundStore } from '../../../simulator/voice/sound-store';

const second = silence(1000, 16_000);
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'back-release-sounds-'));

describe('the store of sounds', () => {
  it('finds what another run has kept', async () => {
    const folder = newFolder();
    await soundStore(folder).keep('a', second);

    const found = await soundStore(folder).find('a');

    expect(found).toEqual(second);
  });

  it('finds nothing for words that were not kept', async () => {
    expect(await soundStore(newFolder()).find('b')).toBeNull();
  });

  it('takes a broken file for none', async () => {
    const folder = newFolder();
    const store = soundStore(folder);
    await store.keep('a', second);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'half a');

    expect(await store.find('a')).toBeNull();
  });

  it('never holds more than its limit', async () => {
    const folder = newFolder();
    const store = soundStore(folder, 100_000);

    for (const key of ['a', 'b', 'c', 'd', 'e']) await store.keep(key, second);

    expect(readdirSync(folder).length).toBeLessThanOrEqual(3);
    expect(await store.find('e')).toEqual(second);
  });

  it('does without a folder that cannot be written', async () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');
    const store = soundStore(join(file, 'folder'));

    await store.keep('a', second);

    expect(await store.find('a')).toBeNull();
  });
});
