/** The one place where the typed terminal and the voice meet. */
import type { Teller } from '../dialogue/teller';
import { readLine } from '../dialogue/line';
import { fliteEngine } from './engine';
import { MovingTimeline, type Rows } from './moving-timeline';
import type { Playback } from './playback';
import { Player } from './player';
import { startPlayer } from './player-process';
import { findPlayer } from './players';
import { realTime } from './real-time';
import { cacheFolder, soundStore } from './sound-store';
import { voiceFrom } from './voice';
import type { VoiceName } from './voices';

/** What the device says begins to play as it is printed. */
export const playingTeller =
  (playback: Playback): Teller =>
  (_, { speech }) => {
    playback.play(speech.parts);
  };

/**
 * Lines as they are typed. Words typed while something plays stop it, and become the stage direction that
 * says when: so the device, and a recording, know where it was interrupted.
 */
export async function* interrupting(
  lines: AsyncIterable<string>,
  playback: Playback,
): AsyncGenerator<string> {
  try {
    for await (const line of lines) {
      const { kind } = readLine(line);
      const elapsedMs = kind === 'nothing' ? null : playback.stop();
      const isInterrupted = kind === 'words' && elapsedMs !== null;
      yield isInterrupted ? `(after ${elapsedMs / 1000}s) ${line.trim()}` : line;
    }
  } finally {
    playback.stop();
  }
}

/** Sound through whatever player this machine has; without one, or when it fails, a timeline that moves. */
export function terminalPlayback(
  name: VoiceName,
  rows: Rows,
  path: string,
  note: (text: string) => void,
): Playback {
  const timeline = new MovingTimeline(rows, realTime);
  const program = findPlayer(path);
  if (program === null) return timeline;
  const speak = voiceFrom({ name, engine: fliteEngine(), store: soundStore(cacheFolder()) });
  let said: Parameters<Playback['play']>[0] = [];
  let playback: Playback = new Player({
    program,
    speak,
    start: startPlayer,
    time: realTime,
    failed: (why) => {
      note(`${why} What is said is shown from here on.`);
      playback = timeline;
      timeline.play(said);
    },
  });
  return {
    play(parts) {
      said = parts;
      playback.play(parts);
    },
    stop: () => playback.stop(),
  };
}
