import { readFile, writeFile } from 'node:fs/promises';
import { commandFor } from './again';
import { ConflictError } from './errors';
import { regions, stages, type Place, type Region, type Stage } from './place';

/**
 * Which stage was deployed where from this folder. AWS keeps its regions apart, so CDK cannot tell that a
 * stage stands in another one: it would make a second coach, with an empty table, and say nothing.
 */
type Deployed = Readonly<Partial<Record<Stage, Region>>>;

/** @throws ConflictError if the stage was deployed in another region from here. */
export async function refuseSecondRegion(place: Place, file: string): Promise<void> {
  const { stage, region } = place;
  const known = (await deployedIn(file))[stage];
  if (known === undefined || known === region) return;
  throw new ConflictError(
    `The stage ${stage} was deployed in ${known} from this folder, and what it keeps of people is there. ` +
      `Go on there with --region ${known}, or take it down first with ${commandFor('destroy', { ...place, region: known })}. ` +
      `If it is gone already, delete ${file}.`,
  );
}

/** Remembers where the stage stands now. */
export async function rememberRegion({ stage, region }: Place, file: string): Promise<void> {
  await write(file, { ...(await deployedIn(file)), [stage]: region });
}

/** Forgets a stage that is gone, if it was this one. */
export async function forgetRegion({ stage, region }: Place, file: string): Promise<void> {
  const deployed = await deployedIn(file);
  if (deployed[stage] !== region) return;
  await write(file, { ...deployed, [stage]: undefined });
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
