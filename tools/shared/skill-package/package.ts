import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { projectRoot } from '../project-root';
import { iconPath, icons, manifestOf, noEndpoint } from './manifest';
import { readSource } from './source';

/** The files of a skill package, by their path in it. */
export type SkillPackage = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes the package that the developer console, `ask` and CloudFormation take: skill.json, the one English
 * model for each locale, and the icons.
 * @param endpoint the ARN of the function behind the skill.
 * @throws ManifestSourceError where manifest.yaml is not of its form.
 */
export async function skillPackage(endpoint = noEndpoint): Promise<SkillPackage> {
  const folder = join(projectRoot, 'interaction-model');
  const source = readSource(join(folder, 'manifest.yaml'));
  const model = minified(await readFile(join(folder, 'en.json'), 'utf8'));
  const icon = await readFile(join(folder, 'icon.svg'), 'utf8');
  return new Map<string, string | Uint8Array>([
    ['skill.json', `${JSON.stringify(manifestOf(source, endpoint), null, 2)}\n`],
    ...Object.keys(source.locales).map(
      (locale) => [`interactionModels/custom/${locale}.json`, model] as const,
    ),
    ...(['small', 'large'] as const).map((size) => [iconPath(size), drawn(icon, icons[size])] as const),
  ]);
}

/** Writes a package into a folder, which holds nothing else afterwards. */
export async function writeSkillPackage(files: SkillPackage, into: string): Promise<void> {
  await rm(into, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(into, path)), { recursive: true });
    await writeFile(join(into, path), content);
  }
}

/** Amazon counts every character of a model, and a third of them only help to read it. */
const minified = (json: string): string => JSON.stringify(JSON.parse(json));

const drawn = (svg: string, width: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
