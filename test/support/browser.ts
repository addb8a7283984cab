import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);

/** Beside the package that it is unpacked from: `npm ci` clears both away together. */
const cache = join(__dirname, '..', '..', 'node_modules', '.cache', 'back-release');
const unpacked = join(cache, 'browser');

/** The package brings along the libraries that a bare machine lacks, and unpacks them where it believes to be a function. */
const asOnLambda = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";

/** The package's own list of fonts names folders of Lambda; with no font at all, the browser may crash. */
const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>
`;

/** Unpacked aside and put in place whole: whoever starts meanwhile never runs half a browser. */
async function unpackOnce(): Promise<void> {
  if (existsSync(unpacked)) return;
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(`${unpacked}-`);
  await run(process.execPath, ['-e', unpack], { env: { ...process.env, ...asOnLambda, TMPDIR: aside } });
  await writeFile(join(aside, 'fonts', 'fonts.conf'), fontsIn(join(unpacked, 'fonts')));
  try {
    await rename(aside, unpacked);
  } catch (error) {
    await rm(aside, { recursive: true });
    // Another process was faster: what it unpacked is the same.
    if (!existsSync(unpacked)) throw error;
  }
}

/** Starts a headless Chromium out of npm, with nothing from the machine but the kernel and the C library. */
export async function launchBrowser(): Promise<Browser> {
  await unpackOnce();
  const launch = (): Promise<Browser> =>
    chromium.launch({
      executablePath: join(unpacked, 'chromium'),
      args: ['--no-sandbox'],
      // For one that hangs: a busy machine may be slow.
      timeout: 300_000,
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'),
        FONTCONFIG_PATH: join(unpacked, 'fonts'),
      },
    });
  // Now and then it crashes while starting on a busy machine, and not twice.
  return launch().catch(launch);
}
