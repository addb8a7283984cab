import { parseArgs } from 'node:util';
import { OptionError, reasonOf } from './errors';
import { nearest } from './nearest';
import { isSkillId, regions, stages, type Place, type Region, type SkillId, type Stage } from './place';

/** Which skill the coach is to answer. */
export type Wanted =
  /** The one of the skill stack, registered if it is not there yet. */
  | { readonly kind: 'registered' }
  /** The same, also where the coach answers another one today. */
  | { readonly kind: 'registered-instead' }
  /** One that was made in the developer console or with `ask`. */
  | { readonly kind: 'given'; readonly id: SkillId };

export interface DeployOptions extends Place {
  readonly skill: Wanted;
  readonly alarmEmail: string | null;
}

export interface DestroyOptions extends Place {
  readonly confirmation: 'ask' | 'given';
}

/** What the command line asked for. */
export type Asked<Options> = { readonly kind: 'help' } | { readonly kind: 'run'; readonly options: Options };

type Environment = Readonly<Record<string, string | undefined>>;

const placeFlags = {
  stage: { type: 'string', default: 'dev' },
  region: { type: 'string' },
  profile: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const deployFlags = {
  ...placeFlags,
  'skill-id': { type: 'string' },
  'new-skill': { type: 'boolean', default: false },
  'alarm-email': { type: 'string' },
} as const;

const destroyFlags = { ...placeFlags, yes: { type: 'boolean', default: false } } as const;

/**
 * Reads the command line of `npm run deploy`.
 * @throws OptionError naming what is not understood and what would be.
 */
export function readDeployOptions(args: readonly string[], env: Environment): Asked<DeployOptions> {
  const values = parsed(Object.keys(deployFlags), () =>
    parseArgs({ args: [...args], options: deployFlags, strict: true, allowPositionals: false }),
  ).values;
  if (values.help) return { kind: 'help' };
  const alarmEmail = values['alarm-email'] === undefined ? null : emailIn(values['alarm-email']);
  const skill = wantedIn(values['skill-id'], values['new-skill'] ? 'registered-instead' : 'registered');
  return { kind: 'run', options: { ...placeIn(values, env), skill, alarmEmail } };
}

/**
 * Reads the command line of `npm run destroy`.
 * @throws OptionError naming what is not understood and what would be.
 */
export function readDestroyOptions(args: readonly string[], env: Environment): Asked<DestroyOptions> {
  const values = parsed(Object.keys(destroyFlags), () =>
    parseArgs({ args: [...args], options: destroyFlags, strict: true, allowPositionals: false }),
  ).values;
  if (values.help) return { kind: 'help' };
  return { kind: 'run', options: { ...placeIn(values, env), confirmation: values.yes ? 'given' : 'ask' } };
}

function parsed<Values>(known: readonly string[], parse: () => Values): Values {
  try {
    return parse();
  } catch (error) {
    const [what = ''] = reasonOf(error).split(/\. |\n/u);
    const names = known.map((name) => `--${name}`).join(', ');
    throw new OptionError(`${what}; the options are ${names}.`, { cause: error });
  }
}

interface PlaceValues {
  readonly stage: string;
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
}

function placeIn({ stage, region, profile }: PlaceValues, env: Environment): Place {
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

function wantedIn(given: string | undefined, otherwise: 'registered' | 'registered-instead'): Wanted {
  if (given === undefined) return { kind: otherwise };
  if (otherwise === 'registered-instead')
    throw new OptionError(
      '--new-skill registers a skill and --skill-id takes one that exists: give one of them.',
    );
  if (isSkillId(given)) return { kind: 'given', id: given };
  throw new OptionError(
    `--skill-id "${given}" is no skill's id: it looks like amzn1.ask.skill.12345678-90ab-cdef-1234-567890abcdef; the developer console shows it under the skill's name.`,
  );
}

function emailIn(text: string): string {
  if (/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/u.test(text)) return text;
  throw new OptionError(`--alarm-email "${text}" is no e-mail address: give one, like you@example.com.`);
}
