import { readFile, writeFile } from 'node:fs/promises';
import { regions, stages, type Region, type Stage } from '../../../infra/stage';
import { commandFor } from './again';
import { ConflictError, StepError } from './errors';
import type { Place } from './place';

/**
 * Which stage was begun or deployed where from this folder. AWS keeps its regions apart, so CDK cannot tell that a
 * stage stands in another one: it would make a second coach, with an empty table, and say nothing.
 */
type Deployed = Readonly<Partial<Record<Stage, Region>>>;

/** @throws ConflictError before a second coach is made, in another region. */
export async function refuseSecondRegion(place: Place, file: string): Promise<void> {
  const known = await otherRegion(place, file);
  if (known === null) return;
  throw new ConflictError(
    `The stage ${place.stage} was begun or deployed in ${known} from this folder, and what it keeps of people is there. ` +
      `Go on there with --region ${known}, or take it down first with ${commandFor('destroy', { ...place, region: known })}. ` +
      `If it is gone already, delete ${file}.`,
  );
}

/** @throws ConflictError before a stage is taken down where it never was: that would look like a success. */
export async function refuseToDestroyElsewhere(place: Place, file: string): Promise<void> {
  const known = await otherRegion(place, file);
  if (known === null) return;
  throw new ConflictError(
    `Nothing was destroyed: the stage ${place.stage} was begun or deployed in ${known} from this folder, not in ${place.region}. ` +
      `To take it down: ${commandFor('destroy', { ...place, region: known })}. ` +
      `If you mean one in ${place.region} that another folder deployed, destroy it from there, or move ${file} away first.`,
  );
}

/**
 * Remembers where the stage is, before anything is made there: a first run that is cut off may leave a table.
 * Where it is certain that nothing was made, that is taken back.
 */
export async function rememberingRegion<Result>(
  { stage, region }: Place,
  file: string,
  make: () => Promise<Result>,
): Promise<Result> {
  const before = await deployedIn(file);
  await write(file, { ...before, [stage]: region });
  try {
    return await make();
  } catch (error) {
    if (error instanceof StepError && error.made === 'nothing') await write(file, before);
    throw error;
  }
}

/** Forgets a stage that is gone, if it was this one. */
export async function forgetRegion({ stage, region }: Place, file: string): Promise<void> {
  const deployed = await deployedIn(file);
  if (deployed[stage] !== region) return;
  await write(file, { ...deployed, [stage]: undefined });
}

/** The region that the stage is known to be in, if it is not the one asked for. */
async function otherRegion({ stage, region }: Place, file: string): Promise<Region | null> {
  const known = (await deployedIn(file))[stage];
  return known === undefined || known === region ? null : known;
}

const write = (file: string, deployed: Deployed): Promise<void> =>
  writeFile(file, `${JSON.stringify(deployed, null, 2)}\n`);

/** A file that is missing or damaged counts as none: it is a reminder, the truth is in AWS. */
async function deployedIn(file: string): Promise<Deployed> {
  const kept = parsed(await readFile(file, 'utf8').catch(() => '{}'));
  return Object.fromEntries(
    stages.flatMap((stage) => {
      const region = regions.find((name) => name === kept[stage]);
      return region === undefined ? [] : [[stage, region]];
    }),
  );
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
