import { stackOf, type Part, type Stage } from '../../infra/stage';
import { CommandError } from '../shared/command-error';
import { cdk } from '../shared/deployment/cdk';
import { forgetRegion, refuseToDestroyElsewhere } from '../shared/deployment/deployed-file';
import { beginStep } from '../shared/deployment/progress';
import { mustRunCdk } from '../shared/deployment/step';
import type { World } from '../shared/deployment/world';
import type { DestroyOptions } from './options';

/** The skill first: it uses what the coach's stack gives out. */
const inOrder = [
  { part: 'Skill', title: '1/2 The skill' },
  { part: 'Coach', title: '2/2 The coach' },
] as const satisfies readonly { readonly part: Part; readonly title: string }[];

/**
 * Takes a stage down, after asking. What is gone already counts as taken down, so running it again after any
 * end is enough.
 * @throws CommandError saying what happened and how to go on, also where the answer was no.
 */
export async function destroy(options: DestroyOptions, world: World): Promise<void> {
  const { stage, region } = options;
  await refuseToDestroyElsewhere(options, world.deployedFile);
  world.screen.write(whatGoes(options));
  if (options.confirmation === 'ask') {
    const answer = await world.ask(`Type ${stage} to go on, anything else to leave it: `);
    if (answer.trim() !== stage) throw new CommandError('Nothing was destroyed.');
  }
  for (const { part, title } of inOrder) {
    const progress = beginStep(title, world);
    try {
      await mustRunCdk(cdk.destroy(options, part), options, progress, world);
      progress.done();
    } catch (error) {
      progress.failed();
      throw error;
    }
  }
  await forgetRegion(options, world.deployedFile);
  world.screen.write(`\nThe stage ${stage} in ${region} is gone. ${people[stage].afterwards}\n`);
}

/** What becomes of what is kept of people, and what to know about it afterwards. */
const people = {
  dev: {
    goes: ['the table with everything that is kept of people, and with it every way to get that back'],
    stays: [],
    afterwards: 'Nothing is kept of anybody any more.',
  },
  prod: {
    goes: [],
    stays: ['the table with everything that is kept of people: retained, and protected against deletion'],
    afterwards:
      'Its table is still there, and costs its storage; docs/operations.md#tables-that-nobody-uses says how to find and delete it.',
  },
} as const satisfies Record<
  Stage,
  { readonly goes: readonly string[]; readonly stays: readonly string[]; readonly afterwards: string }
>;

function whatGoes({ stage, region }: DestroyOptions): string {
  const kept = [
    ...people[stage].stays,
    'a skill that was made in the developer console or with ask',
    'the secret back-release/alexa-developer, and the stack CDKToolkit, which other projects may use',
  ];
  const gone = [
    `${stackOf(stage, 'Skill')}: the skill that it registered, for everybody who enabled it`,
    `${stackOf(stage, 'Coach')}: the function, its logs, alarms and dashboard`,
    ...people[stage].goes,
  ];
  const list = (items: readonly string[]): string => items.map((item) => `  - ${item}\n`).join('');
  return `In ${region} this destroys\n${list(gone)}It leaves\n${list(kept)}\n`;
}
