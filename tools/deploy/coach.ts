import { stackOf } from '../../infra/stage';
import { commandFor } from '../shared/deployment/again';
import { cdk, type CoachParameters } from '../shared/deployment/cdk';
import type { SkillId } from '../shared/deployment/place';
import type { StepProgress } from '../shared/deployment/progress';
import { mustRunCdk, runCdk, stepError } from '../shared/deployment/step';
import type { World } from '../shared/deployment/world';
import { clearOutputs, readOutputs, skillIdIn, type Outputs } from './outputs';
import type { AlarmMail, DeployOptions } from './options';

/**
 * The coach as it is now, and, while it answers no skill, what to know before the step that most often stops:
 * the registration lacks its credentials.
 */
export async function firstCoach(
  options: DeployOptions,
  given: SkillId | null,
  progress: StepProgress,
  world: World,
): Promise<Outputs> {
  const coach = await coachAsItIs(options, given, progress, world);
  if (skillIdIn(coach, 'ConfiguredSkillId') === null)
    progress.note(
      `If the next step stops, this stands all the same, and costs what docs/costs.md says of a stage. ${commandFor('destroy', options)} takes it down.`,
    );
  return coach;
}

/** In an account that CDK may not have been used in before. */
async function coachAsItIs(
  options: DeployOptions,
  given: SkillId | null,
  progress: StepProgress,
  world: World,
): Promise<Outputs> {
  const parameters = {
    ...(given === null ? {} : { SkillId: given }),
    ...alarmParameters(options.alarmMail),
  };
  await clearOutputs(world.outputsFile);
  const outcome = await runCdk(
    cdk.deployCoach(options, world.outputsFile, parameters),
    options,
    progress,
    world,
  );
  if (outcome.kind === 'done') return readOutputs(world.outputsFile, stackOf(options.stage, 'Coach'));
  const { kind, account } = outcome.why;
  if (kind !== 'not-bootstrapped' || account === null) throw stepError(outcome.why);
  progress.note(
    `CDK is new to the account ${account} in ${options.region}: making its stack CDKToolkit first.`,
  );
  await mustRunCdk(cdk.bootstrap(options, account), options, progress, world);
  return deployCoach(options, parameters, progress, world);
}

export async function deployCoach(
  options: DeployOptions,
  parameters: CoachParameters,
  progress: StepProgress,
  world: World,
): Promise<Outputs> {
  await clearOutputs(world.outputsFile);
  await mustRunCdk(cdk.deployCoach(options, world.outputsFile, parameters), options, progress, world);
  return readOutputs(world.outputsFile, stackOf(options.stage, 'Coach'));
}

/** An empty address is nobody's. */
function alarmParameters(mail: AlarmMail): CoachParameters {
  switch (mail.kind) {
    case 'as before':
      return {};
    case 'nobody':
      return { AlarmEmail: '' };
    case 'to':
      return { AlarmEmail: mail.address };
  }
}
