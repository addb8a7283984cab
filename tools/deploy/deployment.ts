import { stackOf } from '../../infra/stage';
import { CommandError } from '../shared/command-error';
import { cdk } from '../shared/deployment/cdk';
import { refuseSecondRegion, rememberingRegion } from '../shared/deployment/deployed-file';
import type { SkillId } from '../shared/deployment/place';
import { beginStep, type StepProgress } from '../shared/deployment/progress';
import { mustRunCdk } from '../shared/deployment/step';
import type { World } from '../shared/deployment/world';
import { deployCoach, firstCoach } from './coach';
import { farewell } from './farewell';
import type { DeployOptions } from './options';
import { otherSkill, refuseSecondSkill } from './other-skill';
import { clearOutputs, readOutputs, skillIdIn, type Outputs } from './outputs';

/**
 * Brings a stage up, or up to date: the coach, the skill that points at it, the coach again with the skill's
 * id. Every step begins with what is there, so running it again after any end is enough.
 * @throws CommandError saying what happened and how to go on.
 */
export async function deploy(options: DeployOptions, world: World): Promise<void> {
  await refuseSecondRegion(options, world.deployedFile);
  const given = options.skill.kind === 'given' ? options.skill.id : null;
  const steps = given === null ? 3 : 1;

  const coach = await rememberingRegion(options, world.deployedFile, () =>
    step(`1/${steps} The coach: its table, its function, its alarms`, world, (progress) =>
      firstCoach(options, given, progress, world),
    ),
  );
  const id = given ?? (await registered(options, coach, world));
  world.screen.write(farewell(options, id, coach));
}

/** Registers the skill if need be, and makes sure that the coach answers it. */
async function registered(options: DeployOptions, coach: Outputs, world: World): Promise<SkillId> {
  const answered = skillIdIn(coach, 'ConfiguredSkillId');
  const id = await step('2/3 The skill: its manifest, its models, its icons', world, async (progress) => {
    if (answered !== null && options.skill.kind === 'registered')
      await refuseSecondSkill(options, answered, progress, world);
    return registerSkill(options, progress, world);
  });
  if (answered !== null && answered !== id && options.skill.kind === 'registered')
    throw otherSkill(options, answered, id);
  await step('3/3 The coach: told its skill', world, async (progress) => {
    if (answered === id) progress.note('it knows its skill already');
    else await deployCoach(options, { SkillId: id }, progress, world);
  });
  return id;
}

async function registerSkill(options: DeployOptions, progress: StepProgress, world: World): Promise<SkillId> {
  const stack = stackOf(options.stage, 'Skill');
  await clearOutputs(world.outputsFile);
  await mustRunCdk(cdk.deploySkill(options, world.outputsFile), options, progress, world);
  const id = skillIdIn(await readOutputs(world.outputsFile, stack), 'SkillId');
  if (id !== null) return id;
  throw new CommandError(
    `The stack ${stack} has no skill's id among its outputs. Run the same command again.`,
  );
}

async function step<Result>(
  title: string,
  world: World,
  work: (progress: StepProgress) => Promise<Result>,
): Promise<Result> {
  const progress = beginStep(title, world);
  try {
    const result = await work(progress);
    progress.done();
    return result;
  } catch (error) {
    progress.failed();
    throw error;
  }
}
