import { OptionError } from '../shared/command-error';
import type { Asked } from '../shared/deployment/command';
import { isSkillId, type Place, type SkillId } from '../shared/deployment/place';
import { placeFlags, placeIn, type Environment } from '../shared/deployment/place-options';
import { parsedOptions } from '../shared/parsed-options';

/** Which skill the coach is to answer. */
export type Wanted =
  /** The one of the skill stack, registered if it is not there yet. */
  | { readonly kind: 'registered' }
  /** The same, also where the coach answers another one today. */
  | { readonly kind: 'registered-instead' }
  /** One that was made in the developer console or with `ask`. */
  | { readonly kind: 'given'; readonly id: SkillId };

/** Who is told of alarms. */
export type AlarmMail =
  | { readonly kind: 'as before' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'to'; readonly address: string };

export interface DeployOptions extends Place {
  readonly skill: Wanted;
  readonly alarmMail: AlarmMail;
}

const flags = {
  ...placeFlags,
  'skill-id': { type: 'string' },
  'new-skill': { type: 'boolean', default: false },
  'alarm-email': { type: 'string' },
} as const;

/**
 * Reads the command line of `npm run deploy`.
 * @throws OptionError naming what is not understood and what would be.
 */
export function readDeployOptions(args: readonly string[], env: Environment): Asked<DeployOptions> {
  const values = parsedOptions(args, flags);
  if (values.help) return { kind: 'help' };
  const alarmMail = mailIn(values['alarm-email']);
  const skill = wantedIn(values['skill-id'], values['new-skill'] ? 'registered-instead' : 'registered');
  return { kind: 'run', options: { ...placeIn(values, env), skill, alarmMail } };
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

function mailIn(given: string | undefined): AlarmMail {
  if (given === undefined) return { kind: 'as before' };
  if (given === 'none') return { kind: 'nobody' };
  if (/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/u.test(given)) return { kind: 'to', address: given };
  throw new OptionError(
    `--alarm-email "${given}" is no e-mail address: give one, like you@example.com, or none for no mails.`,
  );
}
