import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VoiceError } from '../../../simulator/errors';
import { readWav, silence, type Sound } from '../../../simulator/voice/sound';
import { readRenderOptions } from '../../../tools/render/options';
import { writeWav } from '../../../tools/render/wav-file';
import { OptionError } from '../../../tools/shared/command-error';

describe('the options of render', () => {
  it('are the wish, however it is quoted, and where to', () => {
    const options = readRenderOptions(['ten', 'minutes', '--out', 'a.wav', '--locale', 'en-GB']);

    expect(options).toMatchObject({ wish: 'ten minutes', out: 'a.wav', locale: 'en-GB' });
  });

  it.each([
    ['no wish', []],
    ['an unknown option', ['cat cow', '--loud']],
    ['an unknown voice', ['cat cow', '--voice', 'siri']],
    ['an unknown locale', ['cat cow', '--locale', 'de-DE']],
    ['no file', ['cat cow', '--out', '']],
  ])('are refused with %s', (_, args) => {
    expect(() => readRenderOptions(args)).toThrow(OptionError);
  });
});

async function* twoSeconds(): AsyncGenerator<Sound> {
  yield await Promise.resolve(silence(1500, 16_000));
  yield await Promise.resolve(silence(500, 16_000));
}

describe('the file', () => {
  it('is a WAV file of all chunks, and tells how far it is', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'back-release-wav-')), 'session.wav');
    const wrote: number[] = [];

    await writeWav(path, { sampleRate: 16_000, sampleCount: 32_000 }, twoSeconds(), (count) => {
      wrote.push(count);
    });

    expect(readWav(readFileSync(path))).toEqual(silence(2000, 16_000));
    expect(wrote).toEqual([24_000, 32_000]);
  });

  it('that cannot be written is named', async () => {
    const path = join(tmpdir(), 'no-such-folder', 'session.wav');
    const written = writeWav(path, { sampleRate: 16_000, sampleCount: 1 }, twoSeconds(), () => undefined);

    await expect(written).rejects.toThrow(VoiceError);
    await expect(written).rejects.toThrow(path);
  });
});
