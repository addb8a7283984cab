import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { run } from '../../../simulator/run';
import type { Playback } from '../../../simulator/voice/playback';
import { interrupting } from '../../../simulator/voice/spoken-terminal';
import { simulateLines, smallSkill } from '../piped';

/** A playback that is as far as the test says. */
function playbackAt(elapsedMs: number | null) {
  const seen = { played: 0, stopped: 0 };
  const playback: Playback = {
    play() {
      seen.played += 1;
    },
    stop() {
      seen.stopped += 1;
      return elapsedMs;
    },
  };
  return { playback, seen };
}

async function heard(typed: readonly string[], elapsedMs: number | null): Promise<string[]> {
  const lines: string[] = [];
  async function* typing() {
    await Promise.resolve();
    yield* typed;
  }
  for await (const line of interrupting(typing(), playbackAt(elapsedMs).playback)) lines.push(line);
  return lines;
}

describe('a line that is typed', () => {
  it('interrupts what plays, at that moment', async () => {
    expect(await heard(['hang on'], 34_250)).toEqual(['(after 34.25s) hang on']);
  });

  it('is heard as it is when nothing plays any more', async () => {
    expect(await heard(['ready'], null)).toEqual(['ready']);
  });

  it('stays a stage direction, or nothing', async () => {
    expect(await heard(['(silence)', '', '# note'], 1000)).toEqual(['(silence)', '', '# note']);
  });
});

/** Types lines into the simulator's terminal, to the end of it. */
async function typeIntoTerminal(lines: readonly string[], playback: Playback, ...args: readonly string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = new PassThrough();
  stdout.resume();
  for (const line of lines) stdin.write(`${line}\n`);
  stdin.end();
  return run(['--fresh', ...args], smallSkill, {
    stdin,
    stdout,
    stderr: stdout,
    nowMs: Date.now,
    newId: randomUUID,
    playback: () => playback,
  });
}

describe('the terminal', () => {
  it('plays each answer to a person who types, and stops with the end of the input', async () => {
    const { playback, seen } = playbackAt(null);

    await typeIntoTerminal(['open back release', 'ten minutes'], playback);

    expect(seen).toEqual({ played: 2, stopped: 3 });
  });

  it('plays nothing with --voice off', async () => {
    const { playback, seen } = playbackAt(null);

    await typeIntoTerminal(['open back release'], playback, '--voice', 'off');

    expect(seen).toEqual({ played: 0, stopped: 0 });
  });

  it('plays nothing with --json', async () => {
    const { playback, seen } = playbackAt(null);

    await typeIntoTerminal(['open back release'], playback, '--json');

    expect(seen.played).toBe(0);
  });

  it('does not know every voice', async () => {
    expect(await simulateLines([], '--fresh', '--voice', 'loud')).toMatchObject({ exitCode: 2, lines: [] });
  });
});
