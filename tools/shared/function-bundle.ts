import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build as bundle, type Metafile, type Plugin } from 'esbuild';
import { parse } from 'yaml';
import { isObject, type JsonObject } from '../../simulator/json';
import { checkContent } from './check-content';
import { projectRoot } from './project-root';

/** Content becomes plain objects while building, so that the function needs no YAML reader. */
const yamlAsJson = (keeps: Keeps): Plugin => ({
  name: 'yaml-as-json',
  setup: (bundler) => {
    bundler.onLoad({ filter: /\.yaml$/ }, async ({ path }) => {
      const content: unknown = parse(await readFile(path, 'utf8'));
      const contents = isExercises(path) && isObject(content) ? kept(content, keeps) : content;
      return { contents: JSON.stringify(contents), loader: 'json' };
    });
  },
});

/** Does an exercise come along? All do in what is deployed. */
export type Keeps = (exercise: string) => boolean;

const isExercises = (path: string): boolean => basename(dirname(path)) === 'exercises';

const kept = (exercises: JsonObject, keeps: Keeps): JsonObject =>
  Object.fromEntries(Object.entries(exercises).filter(([id]) => keeps(id)));

/**
 * Writes lambda/index.js, and its source map beside that folder, where it is not deployed.
 * @param into the folder to write to; absolute.
 * @param keeps which exercises come along: tests have a catalogue that stays as it is.
 * @returns what went into the bundle.
 * @throws ContentMistakes where content/ does not fit its schema; nothing is written then.
 */
export async function build(into = join(projectRoot, 'dist'), keeps: Keeps = () => true): Promise<Metafile> {
  await checkContent(join(projectRoot, 'content'));
  const { outputFiles, metafile } = await bundle({
    absWorkingDir: projectRoot,
    entryPoints: ['lambda/index.ts'],
    outfile: join(into, 'lambda/index.js'),
    bundle: true,
    // One CommonJS file: an ESM bundle needs a banner for `require`, and starts more slowly.
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // The SDKs' ES modules shake better: two thirds of the size, three quarters of the cold start.
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: 'external',
    sourceRoot: 'lambda',
    legalComments: 'none',
    plugins: [yamlAsJson(keeps)],
    metafile: true,
    write: false,
  });
  await mkdir(join(into, 'lambda'), { recursive: true });
  for (const { path, contents } of outputFiles) {
    const place = path.endsWith('.map') ? join(into, 'index.js.map') : path;
    // Written whole, then put in place: a simulator that starts meanwhile never loads half a file.
    await writeFile(`${place}.${process.pid}`, contents);
    await rename(`${place}.${process.pid}`, place);
  }
  return metafile;
}
