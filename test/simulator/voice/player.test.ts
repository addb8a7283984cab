import type { SpeechPart } from '../../../simulator/echo/speech';
import { Player } from '../../../simulator/voice/player';
import type { StartPlayer } from '../../../simulator/voice/player-process';
import { findPlayer, playerPrograms, type PlayerProgram } from '../../../simulator/voice/players';
import { silence } from '../../../simulator/voice/sound';
import { handTurnedTime } from './hand-turned-time';

/** Two phrases and a silence of five seconds after each: 12 seconds. */
const parts: readonly SpeechPart[] = [
  { words: 'In.', wordsMs: 1000, silenceMs: 5000 },
  { words: 'Out.', wordsMs: 1000, silenceMs: 5000 },
];

const streaming: PlayerProgram = { command: 'streamer', takes: 'stream', args: () => ['-'] };
const filePlaying: PlayerProgram = { command: 'filer', takes: 'file', args: (_, file) => [file] };

/** A player over a machine that plays nothing but notes what it was given, and when. */
function machine(program: PlayerProgram, device: 'there' | 'missing' = 'there') {
  const time = handTurnedTime();
  const seen = { startedAtMs: [] as number[], bytes: 0, killed: 0, failures: 0 };
  const start: StartPlayer = () => {
    seen.startedAtMs.push(time.nowMs());
    const isMissing = device === 'missing';
    return {
      ended: Promise.resolve(isMissing ? 'failed' : 'played'),
      write(bytes) {
        seen.bytes += bytes.length;
        return Promise.resolve(isMissing ? 'gone' : 'taken');
      },
      end: () => undefined,
      kill: () => {
        seen.killed += 1;
      },
    };
  };
  const speak = () => Promise.resolve(silence(1000, 16_000));
  const failed = () => {
    seen.failures += 1;
  };
  return { player: new Player({ program, speak, start, time, failed }), time, seen };
}

describe.each([streaming, filePlaying])('a player that takes a $takes', (program) => {
  it('tells how far it was when it is stopped, and stops the program', async () => {
    const { player, time, seen } = machine(program);
    player.play(parts);
    await time.pass(3400);

    expect(player.stop()).toBe(3400);
    expect(seen.killed).toBeGreaterThan(0);
  });

  it('has nothing to stop once everything was played', async () => {
    const { player, time } = machine(program);
    player.play(parts);
    await time.pass(12_000);

    expect(player.stop()).toBeNull();
  });

  it('has nothing to stop where nothing was said', () => {
    const { player } = machine(program);
    player.play([]);

    expect(player.stop()).toBeNull();
  });

  it('says once that it cannot play, and is over', async () => {
    const { player, time, seen } = machine(program, 'missing');
    player.play(parts);
    await time.pass(12_000);

    expect(seen.failures).toBe(1);
    expect(player.stop()).toBeNull();
  });
});

it('streams every sample of the words and of the silences into one program', async () => {
  const { player, time, seen } = machine(streaming);
  player.play(parts);
  await time.pass(100);

  expect(seen).toMatchObject({ startedAtMs: [0], bytes: 12 * 16_000 * 2 });
});

it('plays each phrase from a file when it is due', async () => {
  const { player, time, seen } = machine(filePlaying);
  player.play(parts);
  await time.pass(12_000);

  expect(seen.startedAtMs).toEqual([0, 6000]);
});

it('plays nothing more once it was stopped', async () => {
  const { player, time, seen } = machine(filePlaying);
  player.play(parts);
  await time.pass(2000);
  player.stop();
  await time.pass(20_000);

  expect(seen.startedAtMs).toEqual([0]);
});

describe('the player of a machine', () => {
  it.each(playerPrograms.map(({ command }) => command))('is %s where only that is on the path', (command) => {
    const found = findPlayer('/usr/bin:/opt/bin', (file) => file === `/opt/bin/${command}`);

    expect(found?.command).toBe(command);
  });

  it('is none where there is none', () => {
    expect(findPlayer('/usr/bin', () => false)).toBeNull();
  });
});
