import { stackOf } from '../../../../infra/stage';
import { retaining, type Failure } from './failure';

/** The state that a stack is in. The texts were taken from the pinned CDK, on a fake of AWS. */
export const stackFailures = [
  {
    kind: 'busy',
    pattern: /is in (\w+_IN_PROGRESS) state and can ?not be (?:updated|deleted)/u,
    says: (state) =>
      `CloudFormation is still at work on this stage (${state}), from an earlier run or for somebody else. Its console shows when it has ended.`,
  },
  {
    kind: 'rollback-failed',
    pattern: /is in (UPDATE_ROLLBACK_FAILED) state/u,
    says: (state, { stage, region }) =>
      `An earlier change could not be undone (${state}). Put right what the stack's Events in the CloudFormation console (${region}) name, then: AWS_REGION=${region} npx cdk rollback ${stackOf(stage, 'Coach')} -c stage=${stage} (or ${stackOf(stage, 'Skill')}).`,
  },
  {
    kind: 'protected',
    pattern: /Stack \[([\w-]+)\] cannot be deleted while TerminationProtection is enabled/u,
    says: (stack, { region }) =>
      `The stack ${stack} is protected. If you mean it: aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${stack} --region ${region}`,
  },
  {
    kind: 'in-use',
    pattern: /Export \S+ cannot be deleted as it is in use by ([\w-]+)/u,
    says: (stack) => `The stack ${stack} still uses this one. Delete it first.`,
  },
  {
    kind: 'creation-failed',
    pattern:
      /is in (ROLLBACK_COMPLETE|ROLLBACK_FAILED|CREATE_FAILED) state|failed creation, it may need to be manually deleted/u,
    says: (state, { region }) =>
      `A stack was never made whole (${state}). CDK takes such a stack away by itself; if it does so no second time, delete it in the CloudFormation console (${region}).`,
  },
  {
    kind: 'deletion-failed',
    pattern:
      /(?:The stack named |:stack\/)([\w-]+)(?:\/\S+)? is in (?:a failed state\. [^\n]* : )?DELETE_FAILED/u,
    says: (stack, place) =>
      `The stack ${stack} could not be deleted whole. Its Events in the CloudFormation console (${place.region}) name what is left as DELETE_FAILED, and why: put that right. Or leave it out with ${retaining(stack, '<logical id>', place)} and delete it by hand.`,
  },
  {
    kind: 'name-taken',
    pattern: /(?:CREATE_FAILED[^\n]*?)(\S+ already exists[^\n]*)/u,
    says: (reason) =>
      `Something of that name is there already and does not belong to this stage: ${reason} If it is left over from an earlier deployment and nobody needs it, delete it.`,
  },
  {
    kind: 'resource-refused',
    pattern: /(?:CREATE|UPDATE|DELETE)_FAILED +\| (\S+ +\| [^\n]+)/u,
    says: (event, { region }) =>
      `AWS refused a resource: ${event.replace(/ +\|/u, '')} CloudFormation undoes such a change by itself; its console (${region}) has all of it under Events.`,
  },
  {
    kind: 'two-at-once',
    pattern: /Other CLIs \(PID=(\d+)\) are currently reading from/u,
    says: (process) => `Another CDK (process ${process}) works in this folder. Let it end.`,
  },
  {
    kind: 'not-built',
    pattern: /Subprocess exited with error \d+|exited with error code \d+/u,
    says: () =>
      'The function or its stacks could not be built, so nothing was sent to AWS. npm run build and npx cdk synth show why.',
  },
] as const satisfies readonly Failure[];
