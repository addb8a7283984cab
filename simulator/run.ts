import type { Readable, Writable } from 'node:stream';
import { failuresOf, type Exchange } from './dialogue/conversation';
import { readLine } from './dialogue/line';
import { pipedLines, typedLines } from './dialogue/lines';
import { perform } from './dialogue/perform';
import { exchangesFrom, readScript } from './dialogue/script';
import {
  answerTeller,
  dialogueTeller,
  jsonTeller,
  noteTeller,
  recorder,
  type Teller,
} from './dialogue/teller';
import { clockFrom } from './echo/clock';
import { Echo } from './echo/echo';
import { alexaWaitsMs } from './echo/skill';
import { SimulatorError } from './errors';
import { freshMemory, openMemory, type Memory } from './memory/folder';
import { readOptions, type Options } from './options';
import type { Playback } from './voice/playback';
import { interrupting, playingTeller } from './voice/spoken-terminal';
import type { VoiceName } from './voice/voices';
import { loadHandler, loadListener, requireBuilt, skillId, type SkillFiles } from './skill-files';

/** Everything from outside: the terminal, the time, and what makes ids. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly nowMs: () => number;
  readonly newId: () => string;
  /** Makes what is said heard or seen as it passes, for a person who types. */
  readonly playback?: (voice: VoiceName) => Playback;
}

/** 0: the dialogue ran. 1: it ran, and a script was not met. 2: it could not begin. */
type ExitCode = 0 | 1 | 2;

/** Runs the simulator with a command line. What a person can put right becomes one sentence and exit code 2. */
export async function run(
  args: readonly string[],
  files: SkillFiles,
  around: Surroundings,
): Promise<ExitCode> {
  try {
    return await simulate(readOptions(args), files, around);
  } catch (error) {
    if (!(error instanceof SimulatorError)) throw error;
    around.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function simulate(options: Options, files: SkillFiles, around: Surroundings): Promise<ExitCode> {
  const script = options.script === null ? null : readScript(options.script);
  const listen = loadListener(files.model);
  requireBuilt(files.handler);
  const memory = await memoryFor(options, around);
  try {
    const clock = clockFrom(Math.max(around.nowMs(), memory.household.clockMs));
    const echo = new Echo({
      handler: loadHandler(files.handler, memory.database),
      household: { skillId, userId: memory.household.userId, device: options.device, locale: options.locale },
      clock,
      newId: around.newId,
      waitsMs: alexaWaitsMs,
    });
    const playback = playbackFor(options, around);
    const tellers = tellersFor(options, around, playback);
    let exitCode: ExitCode = 0;
    for await (const exchange of script ?? exchangesTyped(options, around, playback)) {
      const line = readLine(exchange.you);
      if (line.kind === 'nothing') continue;
      const turn = await perform(line, echo, listen);
      memory.keepClock(clock.nowMs());
      for (const tell of tellers) tell(exchange.you, turn);
      if (script === null) continue;
      for (const failure of failuresOf(exchange, turn)) {
        around.stderr.write(`${options.script ?? ''} ${failure}\n`);
        exitCode = 1;
      }
    }
    return exitCode;
  } finally {
    await memory.close();
  }
}

function memoryFor({ memory }: Options, { newId, nowMs }: Surroundings): Promise<Memory> {
  const stranger = { userId: `amzn1.ask.account.simulated-${newId()}`, clockMs: nowMs() };
  return memory.kind === 'fresh' ? freshMemory(stranger) : openMemory(memory.path, stranger);
}

const isTyped = (options: Options, { stdin }: Surroundings): boolean =>
  stdin.isTTY === true && options.script === null && options.output === 'dialogue';

/** Nothing plays but where a person types: everywhere else time is simulated and nothing waits. */
const playbackFor = (options: Options, around: Surroundings): Playback | null =>
  options.voice.kind === 'on' && isTyped(options, around)
    ? (around.playback?.(options.voice.name) ?? null)
    : null;

function exchangesTyped(
  options: Options,
  around: Surroundings,
  playback: Playback | null,
): AsyncIterable<Exchange> {
  if (!isTyped(options, around)) return exchangesFrom(pipedLines(around.stdin));
  around.stdout.write(`${greeting}\n`);
  const lines = typedLines(around.stdin, around.stdout);
  if (playback === null) return exchangesFrom(lines);
  around.stdout.write(`${greetingWhilePlaying}\n`);
  return exchangesFrom(interrupting(lines, playback));
}

function tellersFor(options: Options, around: Surroundings, playback: Playback | null): readonly Teller[] {
  const write = (text: string): void => {
    around.stdout.write(text);
  };
  const note = noteTeller((text) => {
    around.stderr.write(text);
  });
  const dialogue = isTyped(options, around) ? answerTeller(write) : dialogueTeller(write);
  const recording = options.record === null ? [] : [recorder(options.record)];
  const playing = playback === null ? [] : [playingTeller(playback)];
  return [...recording, options.output === 'json' ? jsonTeller(write) : dialogue, note, ...playing];
}

const greeting = [
  'An Echo in your terminal. Begin with: open back release',
  'Stage directions: (silence)  (after 34s) pause  (wait 3 days)  (close). Ctrl-D leaves.',
].join('\n');

const greetingWhilePlaying =
  'It speaks in real time: words typed meanwhile interrupt it. With --voice off nothing waits.';
