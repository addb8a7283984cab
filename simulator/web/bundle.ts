import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a browser loads, whole and in memory. */
export interface PageFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** SVG. */
  readonly icon: string;
}

/** Bundles the page from its folder: index.html and icon.svg as they are, client.tsx and client.css with all they import. */
export async function bundlePage(folder: string): Promise<PageFiles> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['client.tsx', 'client.css'],
    outdir: folder,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const bundled = (name: string): string =>
    outputFiles.find(({ path }) => path === join(folder, name))?.text ?? '';
  return {
    html: await readFile(join(folder, 'index.html'), 'utf8'),
    script: bundled('client.js'),
    style: bundled('client.css'),
    icon: await readFile(join(folder, 'icon.svg'), 'utf8'),
  };
}
