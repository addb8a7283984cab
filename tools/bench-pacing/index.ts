/**
 * `npm run bench:pacing [-- --voice slt]`: renders every exercise and whole routines, and measures the sound
 * against the plan. Exits 1 when something is out of bounds.
 */
import { fliteEngine } from '../../simulator/voice/engine';
import { rendered } from '../../simulator/voice/render';
import { cacheFolder, soundStore, type SoundStore } from '../../simulator/voice/sound-store';
import { naturalVoiceFrom, voiceFrom, type VoiceParts } from '../../simulator/voice/voice';
import { usualVoice, voiceNames, voices } from '../../simulator/voice/voices';
import { complainOf } from '../shared/complaint';
import { oneOf, parsedOptions } from '../shared/parsed-options';
import { progressOn, type Progress } from '../shared/progress-bar';
import { openCoach } from '../shared/first-visit/coach';
import { exerciseBounds, outOf, routineBounds } from './bounds';
import { everyExercise, type Spoken } from './exercises';
import { measured, type Measured, type Voice } from './measure';
import { everyRoutine } from './routines';
import { stretchReport, type StretchReport } from './stretch-report';
import { pacingTable } from './table';

const flags = { voice: { type: 'string', default: usualVoice } } as const;

async function bench(args: readonly string[]): Promise<readonly string[]> {
  const name = oneOf('voice', parsedOptions(args, flags).voice, voiceNames);
  const engine = fliteEngine();
  const parts: VoiceParts = { name, engine, store: soundStore(cacheFolder()) };
  const voice: Voice = { speak: voiceFrom(parts), speakNaturally: naturalVoiceFrom(parts) };
  const coach = await openCoach();
  const routines = await everyRoutine(coach).finally(coach.close);
  const exercises = everyExercise();
  const firsts = await firstSoundsMs(routines, { name, engine, store: emptyStore });
  const first = firsts[Math.floor(firsts.length / 2)] ?? 0;

  const phrases = [
    ...new Set([...exercises, ...routines].flatMap((all) => all.parts.map(({ words }) => words))),
  ];
  const speaking = progressOn(process.stderr, 'Speaking ');
  const stretch = await stretchReport(phrases, voice.speakNaturally, (done) => {
    speaking(done, phrases.length);
  });
  const measuring = progressOn(process.stderr, 'Measuring');
  const all = await measureAll([...exercises, ...routines], voice, measuring);
  const [ofExercises, ofRoutines] = [all.slice(0, exercises.length), all.slice(exercises.length)];

  console.log(pacingTable('exercise', ofExercises));
  console.log(`\n${pacingTable('routine', ofRoutines)}`);
  console.log(`\nVoice ${name}, slowed by ${voices[name].slowness}. ${stretchWords(stretch)}`);
  console.log(`First sound, nothing kept: ${firsts.map(Math.round).join(', ')} ms after the answer.`);
  return [
    ...faultsOf(ofExercises, exerciseBounds),
    ...faultsOf(ofRoutines, routineBounds),
    ...(first > 1000 ? ['The first sound came after more than a second.'] : []),
  ];
}

async function measureAll(all: readonly Spoken[], voice: Voice, progress: Progress): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const { name, plannedMs, parts } of all) {
    results.push(await measured(name, plannedMs, parts, voice));
    progress(results.length, all.length);
  }
  return results;
}

const emptyStore: SoundStore = { find: () => Promise.resolve(null), keep: () => Promise.resolve() };

/** From an answer to its first sound, with nothing kept; the engine was started with the session. */
async function firstSoundsMs(answers: readonly Spoken[], parts: VoiceParts): Promise<readonly number[]> {
  const tookMs: number[] = [];
  for (const answer of answers) {
    const startMs = performance.now();
    for await (const chunk of rendered(answer.parts, voiceFrom(parts))) {
      if (chunk.samples.length > 0) break;
    }
    tookMs.push(performance.now() - startMs);
  }
  return tookMs.sort((one, other) => one - other);
}

const faultsOf = (all: readonly Measured[], bounds: typeof exerciseBounds): string[] =>
  all.flatMap((one) => outOf(bounds, one).map((fault) => `${one.name}: ${fault}.`));

const stretchWords = (report: StretchReport): string => {
  const { phrases, whole, least, median, greatest, ninetyPercent, meanError } = report;
  const [from, to] = ninetyPercent.map((factor) => factor.toFixed(2));
  return [
    `${phrases} phrases stretched by ${least.toFixed(2)} to ${greatest.toFixed(2)}, median ${median.toFixed(2)},`,
    `nine of ten by ${from ?? ''} to ${to ?? ''}, all together ${whole.toFixed(3)};`,
    `the estimate is off by ${(meanError * 100).toFixed(1)} % a phrase on average.`,
  ].join(' ');
};

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
bench(process.argv.slice(2)).then(
  (faults) => {
    for (const fault of faults) console.error(fault);
    console.log(faults.length === 0 ? 'Everything is within bounds.' : `${faults.length} out of bounds.`);
    process.exit(faults.length === 0 ? 0 : 1);
  },
  (error: unknown) => process.exit(complainOf(error)),
);
