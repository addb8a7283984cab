import { readInteractionModel, type InteractionModel } from '../../simulator/hearing/model';
import type { SkillPackage } from '../shared/skill-package/package';
import { manifestForm, type Manifest } from './manifest-form';

/** A skill package as the checks see it. */
export interface ReadPackage {
  readonly manifest: Manifest;
  /** The interaction models by locale. */
  readonly models: ReadonlyMap<string, InteractionModel>;
  /** The characters of each model as it is written, by locale. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Width and height of each picture by its URI in the manifest, in pixels. */
  readonly pictures: ReadonlyMap<string, Size>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of the package is not of Amazon's form, one line a mistake. */
export type Mistakes = readonly string[];

/** @throws SkillError where a model is none. */
export function readPackage(files: SkillPackage): ReadPackage | Mistakes {
  const json: unknown = JSON.parse(textOf(files.get('skill.json') ?? '{}'));
  const { data, error } = manifestForm.safeParse(json);
  if (data === undefined) {
    return error.issues.map(({ path, message }) => `skill.json: ${path.join('.')}: ${message}`);
  }
  const models = matching(files, /^interactionModels\/custom\/(.+)\.json$/u);
  return {
    manifest: data.manifest,
    models: new Map(models.map(asModel)),
    lengths: new Map(models.map(([locale, file]) => [locale, textOf(file).length])),
    pictures: new Map(
      matching(files, /^(assets\/images\/.+\.png)$/u).map(([path, file]) => [`file://${path}`, sizeOf(file)]),
    ),
  };
}

export const isRead = (read: ReadPackage | Mistakes): read is ReadPackage => 'manifest' in read;

type NamedFile = readonly [name: string, file: string | Uint8Array];

const asModel = ([locale, file]: NamedFile) =>
  [locale, readInteractionModel(JSON.parse(textOf(file)))] as const;

/** The files whose path has this form, by what stands in the brackets of the pattern. */
const matching = (files: SkillPackage, pattern: RegExp): readonly NamedFile[] =>
  [...files].flatMap(([path, file]) => {
    const name = pattern.exec(path)?.[1];
    return name === undefined ? [] : [[name, file] as const];
  });

const textOf = (file: string | Uint8Array): string =>
  typeof file === 'string' ? file : new TextDecoder().decode(file);

/** Source: a PNG's first chunk holds its width and height, 16 bytes into the file. */
function sizeOf(file: string | Uint8Array): Size {
  if (typeof file === 'string' || file.length < 24) return { width: 0, height: 0 };
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
