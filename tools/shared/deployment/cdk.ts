import { stackOf, type Part } from '../../../infra/stage';
import type { Place } from './place';

/** A parameter of the coach's stack. What is left out keeps the value that it has. */
export interface CoachParameters {
  readonly SkillId?: string;
  readonly AlarmEmail?: string;
}

/** What follows `cdk` on its command line, for each thing that is asked of it. */
export const cdk = {
  deployCoach: (place: Place, outputsFile: string, parameters: CoachParameters): readonly string[] => [
    ...deploying(place, 'Coach', outputsFile),
    ...Object.entries(parameters).flatMap(([name, value]) => ['--parameters', `${name}=${value}`]),
  ],
  deploySkill: (place: Place, outputsFile: string): readonly string[] =>
    deploying(place, 'Skill', outputsFile),
  /** Says what deploying the skill would change. Changes nothing, and makes no change set either. */
  compareSkill: (place: Place): readonly string[] => [
    ...on('diff', place, 'Skill'),
    ...['--method', 'template', '--ci'],
  ],
  /** @param account twelve digits. */
  bootstrap: (place: Place, account: string): readonly string[] => [
    ...['bootstrap', `aws://${account}/${place.region}`],
    ...inStage(place),
    '--ci',
  ],
  /** A stack that is not there counts as destroyed. */
  destroy: (place: Place, part: Part): readonly string[] => [
    ...on('destroy', place, part),
    '--force',
    '--ci',
  ],
};

const inStage = ({ stage, profile }: Place): readonly string[] => [
  ...['-c', `stage=${stage}`],
  ...(profile === null ? [] : ['--profile', profile]),
];

/** Exclusively: CDK would go through the stacks that this one needs, or that need it, by itself. */
const on = (verb: string, place: Place, part: Part): readonly string[] => [
  ...[verb, stackOf(place.stage, part), '--exclusively'],
  ...inStage(place),
];

const deploying = (place: Place, part: Part, outputsFile: string): readonly string[] => [
  ...on('deploy', place, part),
  ...['--require-approval', 'never'],
  // A line for each event of a resource; `destroy` always writes them so, and knows no such option.
  ...['--ci', '--progress', 'events'],
  ...['--outputs-file', outputsFile],
];
