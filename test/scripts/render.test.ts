import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../tools/shared/function-bundle';
import { openCoach, type Coach } from '../../tools/shared/session/coach';
import { NoExerciseError } from '../../tools/shared/session/practice';
import { progressOn } from '../../tools/shared/progress-bar';
import { readRenderOptions } from '../../tools/render/options';
import { writeWav } from '../../tools/render/wav-file';
import { OptionError, VoiceError } from '../../simulator/errors';
import { readWav, silence, type Sound } from '../../simulator/voice/sound';

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

describe('a first visit', () => {
  const atMs = Date.UTC(2030, 0, 7, 9);
  let coach: Coach;

  beforeAll(async () => {
    await build();
    coach = await openCoach();
  }, 60_000);
  afterAll(() => coach.close());

  const visit = (wish: string) => coach.firstVisit({ wish, locale: 'en-US', atMs });

  it('goes from the plan through every exercise to the goodbye', async () => {
    const turns = await visit('ten minutes for my lower back');

    expect(new Set(turns.map(({ exercise }) => exercise)).size).toBeGreaterThan(3);
    expect(turns.map(({ scene }) => scene)).not.toContain('check');
    expect(turns.at(-1)).toMatchObject({ scene: 'farewell', open: false });
  });

  it('may be for one exercise by its name', async () => {
    const turns = await visit('just cat cow');

    expect(new Set(turns.map(({ exercise }) => exercise))).toEqual(new Set(['cat-cow', null]));
  });

  it.each(['tell me a joke', 'forty minutes', 'stop'])('is none with "%s"', async (wish) => {
    await expect(visit(wish)).rejects.toThrow(NoExerciseError);
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

describe('progress', () => {
  const drawn = (isTTY: boolean): string => {
    let text = '';
    const progress = progressOn({ isTTY, write: (more) => (text += more) }, 'Work');
    for (let done = 0; done <= 400; done += 1) progress(done, 400);
    return text;
  };

  it('fills one line of a terminal', () => {
    expect(drawn(true).trimEnd().split('\n')).toHaveLength(1);
    expect(drawn(true)).toContain('█');
  });

  it('is a plain line for each tenth elsewhere', () => {
    expect(drawn(false).trimEnd().split('\n')).toHaveLength(11);
    expect(drawn(false)).not.toMatch(/[█\r]/u);
  });
});
