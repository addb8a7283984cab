import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { run } from '../../simulator/run';
import { smallSkill } from './piped';

/** Someone who types at a terminal, and reads what is written there. */
interface Terminal {
  type(line: string): void;
  /** The text so far, once it has this in it. */
  read(what: RegExp): Promise<string>;
  /** Ends the typing; the exit code. */
  leave(): Promise<number>;
}

const open = new Set<Terminal>();
afterEach(async () => {
  for (const terminal of open) await terminal.leave();
});

function terminal(...args: readonly string[]): Terminal {
  let text = '';
  const readers = new Set<() => void>();
  const stdout = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      for (const look of readers) look();
      done();
    },
  });
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const exit = run(['--fresh', '--port', '0', ...args], smallSkill, {
    ...{ stdin, stdout, stderr: stdout },
    ...{ nowMs: Date.now, newId: randomUUID },
  });
  const opened: Terminal = {
    type: (line) => stdin.write(`${line}\n`),
    read: (what) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!what.test(text)) return;
          readers.delete(look);
          resolve(text);
        };
        readers.add(look);
        look();
      }),
    leave() {
      open.delete(opened);
      stdin.end();
      return exit;
    },
  };
  open.add(opened);
  return opened;
}

const address = /http:\/\/127\.0\.0\.1:\d+\//u;
const addressIn = async (at: Terminal): Promise<string> => address.exec(await at.read(address))?.[0] ?? '';

const say = (url: string, line: string) =>
  fetch(new URL('/line', url), { method: 'POST', body: JSON.stringify({ line }) });

describe('a conversation at a terminal', () => {
  it('has a page beside it, and both drive one device', async () => {
    const here = terminal();
    const url = await addressIn(here);

    here.type('open back release');
    await here.read(/Visit 1/u);
    await say(url, 'ten minutes');

    const text = await here.read(/Heard WishIntent/u);
    expect(text).toMatch(/You: ten minutes\nAlexa: Heard WishIntent/u);
    const recording = await (await fetch(new URL('/recording', url))).text();
    expect(recording).toContain('open back release\n');
    expect(recording).toContain('ten minutes\n');
    expect(await here.leave()).toBe(0);
  });

  it('shows what the skill keeps, and what a turn changed of it', async () => {
    const here = terminal();
    const url = await addressIn(here);
    await say(url, 'open back release');
    await say(url, 'open back release');

    const detail: unknown = await (await fetch(new URL('/turns/2', url))).json();

    expect(detail).toMatchObject({
      memory: {
        now: { household: { visits: 2 } },
        changes: [{ path: 'household.visits', before: 1, after: 2 }],
      },
    });
  });

  it('ends, though a page is still open', async () => {
    const here = terminal();
    const { body } = await fetch(new URL('/events', await addressIn(here)));

    expect(await here.leave()).toBe(0);
    await body?.cancel();
  });

  it('takes the next port where one is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = other.address();
    const port = typeof taken === 'object' && taken !== null ? taken.port : 0;

    const text = await terminal('--port', String(port)).read(address);

    expect(text).toContain(`Port ${port} is taken`);
    other.close();
  });

  it('has no page with --no-web', async () => {
    const here = terminal('--no-web');
    here.type('open back release');

    expect(await here.read(/Visit 1/u)).not.toMatch(address);
  });
});
