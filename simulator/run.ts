import type { Readable, Writable } from 'node:stream';
import { failuresOf } from './dialogue/conversation';
import { readLine } from './dialogue/line';
import { pipedLines } from './dialogue/lines';
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
import { listenerFor } from './hearing/listener';
import type { Playback } from './voice/playback';
import type { VoiceName } from './voice/voices';
import { loadHandler, loadModel, requireBuilt, skillId, type SkillFiles } from './skill-files';

/** Everything from outside: the terminal, the time, and what makes ids. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly nowMs: () => number;
  readonly newId: () => string;
  /** Speech in real time for whoever types; left out, nothing sounds. */
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
  const model = loadModel(files.model);
  requireBuilt(files.handler);
  const memory = await memoryFor(options, around);
  try {
    const handler = loadHandler(files.handler, memory.database);
    const tellers = tellersFor(options, around);
    if (isTyped(options, around)) {
      // Loaded only here: whoever pipes lines need not wait for a server's code.
      const { converse } = await import('./typed');
      const playback = playbackFor(options, around);
      await converse(options, { ...around, handler, model, memory, tellers, playback });
      return 0;
    }
    const listen = listenerFor(model);
    const clock = clockFrom(Math.max(around.nowMs(), memory.household.clockMs));
    const echo = new Echo({
      handler,
      household: { skillId, userId: memory.household.userId, device: options.device, locale: options.locale },
      clock,
      newId: around.newId,
      waitsMs: alexaWaitsMs,
    });
    let exitCode: ExitCode = 0;
    for await (const exchange of script ?? exchangesFrom(pipedLines(around.stdin))) {
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

/** Nothing plays but where a person types: everywhere else time is simulated, and nothing waits. */
const playbackFor = ({ voice }: Options, around: Surroundings): Playback | null =>
  voice.kind === 'on' ? (around.playback?.(voice.name) ?? null) : null;

function tellersFor(options: Options, around: Surroundings): readonly Teller[] {
  const write = (text: string): void => {
    around.stdout.write(text);
  };
  const note = noteTeller((text) => {
    around.stderr.write(text);
  });
  const dialogue = isTyped(options, around) ? answerTeller(write) : dialogueTeller(write);
  const recording = options.record === null ? [] : [recorder(options.record)];
  return [...recording, options.output === 'json' ? jsonTeller(write) : dialogue, note];
}
