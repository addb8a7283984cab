import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, isText, type JsonObject } from '../../simulator/json';

/** The function as a template would deploy it. */
export interface DeployedFunction {
  /** The folder that is zipped and uploaded. */
  readonly folder: string;
  /** As Lambda has it: file and export, `index.handler`. */
  readonly handler: string;
  /** As Lambda has it: `nodejs24.x`. */
  readonly runtime: string;
  /** Its variables; a reference stands as what `standsFor` gives for its logical id. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The cloud assembly does not say what is needed to run its function. */
export class NotDeployable extends Error {
  override readonly name = 'NotDeployable';
}

/**
 * Finds the one function in a stack of a cloud assembly, and its code by the assembly's own manifest.
 * @param outdir the assembly's folder, as `cdk synth --output` writes it.
 * @param standsFor what a reference of the environment comes to, by the type of what it refers to: a
 * resource's (`AWS::DynamoDB::Table`) or `Parameter`.
 * @throws NotDeployable naming what is missing.
 */
export function deployedFunction(
  outdir: string,
  stackName: string,
  standsFor: Readonly<Record<string, string>>,
): DeployedFunction {
  const template = read(join(outdir, `${stackName}.template.json`));
  const resources = Object.values(inside(template, 'Resources')).filter(isObject);
  const functions = resources.filter(({ Type }) => Type === 'AWS::Lambda::Function');
  const [properties, ...more] = functions.map((resource) => inside(resource, 'Properties'));
  if (properties === undefined || more.length > 0) {
    throw new NotDeployable(`${stackName} has ${functions.length} functions, not one.`);
  }
  const variables = Object.entries(inside(inside(properties, 'Environment'), 'Variables'));
  return {
    folder: join(outdir, sourceOf(textIn(inside(properties, 'Code'), 'S3Key'), outdir, stackName)),
    handler: textIn(properties, 'Handler'),
    runtime: textIn(properties, 'Runtime'),
    environment: Object.fromEntries(
      variables.map(([name, value]) => [name, resolved(value, template, standsFor)]),
    ),
  };
}

/** Where the assembly keeps what will have a key in the bucket, relative to its folder. */
function sourceOf(key: string, outdir: string, stackName: string): string {
  const manifest = read(join(outdir, `${stackName}.assets.json`));
  const assets = Object.values(inside(manifest, 'files')).filter(isObject);
  const asset = assets.find((file) =>
    Object.values(inside(file, 'destinations')).some(
      (place) => isObject(place) && place['objectKey'] === key,
    ),
  );
  if (asset === undefined) throw new NotDeployable(`No asset of ${stackName} goes to ${key}.`);
  return textIn(inside(asset, 'source'), 'path');
}

function resolved(value: unknown, template: JsonObject, standsFor: Readonly<Record<string, string>>): string {
  if (isText(value)) return value;
  const id = isObject(value) ? textIn(value, 'Ref') : '';
  const type =
    id in inside(template, 'Parameters')
      ? 'Parameter'
      : textIn(inside(inside(template, 'Resources'), id), 'Type');
  const stand = standsFor[type];
  if (stand === undefined)
    throw new NotDeployable(`Nothing stands for ${id}, a ${type}, in the environment.`);
  return stand;
}

function read(file: string): JsonObject {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isObject(json)) return json;
  throw new NotDeployable(`${file} holds no object.`);
}

function inside(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isObject(value) ? value : {};
}

function textIn(object: JsonObject, name: string): string {
  const value = object[name];
  if (isText(value)) return value;
  throw new NotDeployable(`${name} is missing where it was expected.`);
}
