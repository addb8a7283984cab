import { regions, stages, type Region, type Stage } from '../../../infra/stage';
import { OptionError } from '../command-error';
import { nearest } from './nearest';
import type { Place } from './place';

/** The variables that a command was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The options that every command has. */
export const placeFlags = {
  stage: { type: 'string', default: 'dev' },
  region: { type: 'string' },
  profile: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

interface PlaceValues {
  readonly stage: string;
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
}

/** @throws OptionError naming what is not understood and what would be. */
export function placeIn({ stage, region, profile }: PlaceValues, env: Environment): Place {
  if (profile === '')
    throw new OptionError('--profile needs the name of a profile of your AWS configuration.');
  return { stage: stageIn(stage), region: regionIn(region, env), profile: profile ?? null };
}

function stageIn(asked: string): Stage {
  const stage = stages.find((known) => known === asked);
  if (stage !== undefined) return stage;
  throw new OptionError(
    `There is no stage "${asked}"; the stages are ${stages.join(' and ')}. Did you mean --stage ${nearest(asked, stages)}?`,
  );
}

function regionIn(option: string | undefined, env: Environment): Region {
  const places = {
    '--region': option,
    // Set to nothing is how a shell takes a variable back.
    AWS_REGION: env['AWS_REGION'] === '' ? undefined : env['AWS_REGION'],
    AWS_DEFAULT_REGION: env['AWS_DEFAULT_REGION'] === '' ? undefined : env['AWS_DEFAULT_REGION'],
  };
  const [source, asked] = Object.entries(places).find(([, name]) => name !== undefined) ?? [];
  if (source === undefined || asked === undefined) return 'us-east-1';
  const region = regions.find((known) => known === asked);
  if (region !== undefined) return region;
  throw new OptionError(
    `${source} is "${asked}", but Alexa calls functions only in ${regions.join(', ')}. Did you mean --region ${nearest(asked, regions)}?`,
  );
}
