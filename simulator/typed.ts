import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { typistAt, type Typist } from './dialogue/lines';
import type { Teller } from './dialogue/teller';
import { youLine } from './dialogue/told';
import { alexaWaitsMs, type Handler } from './echo/skill';
import { listenerFor } from './hearing/listener';
import type { InteractionModel } from './hearing/model';
import { afterRealTime } from './live/alarm';
import type { Told } from './live/journal';
import { LiveDevice } from './live/live-device';
import type { Memory } from './memory/folder';
import { keptIn } from './memory/kept';
import type { Options } from './options';
import { skillId } from './skill-files';
import { bundlePage } from './web/bundle';
import { fliteEngine } from './voice/engine';
import type { Playback } from './voice/playback';
import { wavOf } from './voice/sound';
import { cacheFolder, soundStore } from './voice/sound-store';
import { interrupting, playingTeller } from './voice/spoken-terminal';
import { voiceFrom } from './voice/voice';
import { usualVoice, type VoiceName } from './voice/voices';
import { servePage, type PageServer } from './web/server';

export interface TypedParts {
  readonly handler: Handler;
  readonly model: InteractionModel;
  readonly memory: Memory;
  readonly tellers: readonly Teller[];
  /** Sounds what is said to whoever types; null where nothing plays. */
  readonly playback: Playback | null;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly nowMs: () => number;
  readonly newId: () => string;
}

/** A conversation typed at a terminal, and the page beside it: both drive one device, until the typing ends. */
export async function converse(options: Options, parts: TypedParts): Promise<void> {
  const { memory, model, playback, stdin, stdout } = parts;
  const kept = keptIn(memory.database);
  const device = new LiveDevice({
    ...parts,
    listen: listenerFor(model),
    kept,
    skillId,
    userId: memory.household.userId,
    device: options.device,
    locale: options.locale,
    startMs: Math.max(parts.nowMs(), memory.household.clockMs),
    realNowMs: parts.nowMs,
    after: afterRealTime,
    waitsMs: alexaWaitsMs,
    keepClock: (nowMs) => {
      memory.keepClock(nowMs);
    },
  });
  let server: PageServer | null = null;
  try {
    if (options.web.kind === 'on') server = await pageFor(device, model, options, options.web.port);
    stdout.write(`${greeting}\n`);
    if (server !== null) stdout.write(`${addressOf(server, options)}\n`);
    const typist = typistAt(stdin, stdout);
    device.onTold((told) => {
      tellOf(told, typist, parts);
    });
    if (playback !== null) stdout.write(`${greetingWhilePlaying}\n`);
    const lines = playback === null ? typist.lines : interrupting(typist.lines, playback);
    for await (const line of lines) await device.say(line, 'terminal');
  } finally {
    await server?.close();
    await device.close();
    kept.close();
  }
}

/** Tells what was typed here as an answer, and what was not between two prompts. */
function tellOf({ you, turn, from }: Told, typist: Typist, { tellers, playback, stdout }: TypedParts): void {
  const playing = playback === null ? [] : [playingTeller(playback)];
  const tell = (): void => {
    for (const teller of [...tellers, ...playing]) teller(you, turn);
  };
  if (from === 'terminal') {
    tell();
    return;
  }
  typist.interject(() => {
    if (from !== 'nobody') stdout.write(`${youLine(you)}\n`);
    tell();
  });
}

const pageFor = async (
  device: LiveDevice,
  { intents }: InteractionModel,
  { voice }: Options,
  port: number,
): Promise<PageServer> =>
  servePage(
    {
      device,
      intents: intents.map(({ name }) => name),
      page: await bundlePage(join(__dirname, 'page')),
      speakWords: wordsSpokenBy(voice.kind === 'on' ? voice.name : usualVoice),
      after: afterRealTime,
      // Whoever looks at a page wants to see it move. The terminal alone waits for nobody.
      onFirstPage: () => void device.pass('real'),
    },
    port,
  );

/** Words as the page plays them: a file each, kept from run to run. The engine starts with the first of them. */
function wordsSpokenBy(name: VoiceName): (words: string) => Promise<Uint8Array> {
  const speak = voiceFrom({ name, engine: fliteEngine(), store: soundStore(cacheFolder()) });
  return async (words) => wavOf(await speak(words));
}

const greetingWhilePlaying =
  'It speaks in real time: words typed meanwhile interrupt it. With --voice off nothing waits.';

const greeting = [
  'An Echo in your terminal. Begin with: open back release',
  'Stage directions: (silence)  (after 34s) pause  (wait 3 days)  (close). Ctrl-D leaves.',
].join('\n');

function addressOf({ url, port }: PageServer, { web }: Options): string {
  const isNext = web.kind === 'on' && web.port !== 0 && web.port !== port;
  return `${isNext ? `Port ${web.port} is taken. ` : ''}The same Echo to hear and see: ${url}`;
}
