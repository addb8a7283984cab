/** `npm run render -- "ten minutes for my lower back" --out session.wav`: what the coach says, as one sound. */
import { fliteEngine } from '../../simulator/voice/engine';
import { rendered } from '../../simulator/voice/render';
import { samplesIn } from '../../simulator/voice/sound';
import { cacheFolder, soundStore } from '../../simulator/voice/sound-store';
import { sampleRate, voiceFrom } from '../../simulator/voice/voice';
import { complainOf } from '../shared/complaint';
import { progressOn } from '../shared/progress-bar';
import { openCoach } from '../shared/first-visit/coach';
import { readRenderOptions } from './options';
import { writeWav } from './wav-file';

async function render(args: readonly string[]): Promise<void> {
  const { wish, out, voice, locale } = readRenderOptions(args);
  // Made first: the engine starts while the session runs.
  const speak = voiceFrom({ name: voice, engine: fliteEngine(), store: soundStore(cacheFolder()) });
  const coach = await openCoach();
  const turns = await coach.firstVisit({ wish, locale, atMs: Date.now() }).finally(coach.close);
  const parts = turns.flatMap(({ speech }) => speech.parts);
  const sampleCount = parts.reduce(
    (sum, { wordsMs, silenceMs }) => sum + samplesIn(wordsMs, sampleRate) + samplesIn(silenceMs, sampleRate),
    0,
  );
  const progress = progressOn(process.stderr, 'Rendering');
  await writeWav(out, { sampleRate, sampleCount }, rendered(parts, speak), (samples) => {
    progress(samples, sampleCount);
  });
  const seconds = Math.round(sampleCount / sampleRate);
  const minutes = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  console.log(`${out}: ${minutes} minutes, ${turns.length} answers, voice ${voice}.`);
}

// The SDK's notice about Node.js 20 would stand between a person and the progress.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
render(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => process.exit(complainOf(error)),
);
