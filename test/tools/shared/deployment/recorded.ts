/**
 * What the pinned CDK wrote, recorded against a fake of AWS on this machine (account, names and times made
 * even). Where AWS itself speaks, the words are CloudFormation's, put into the place where CDK shows them.
 */
const account = '123456789012';
const stackArn = (stack: string): string =>
  `arn:aws:cloudformation:us-east-1:${account}:stack/${stack}/11111111-1111-1111-1111-111111111111`;

const synthesised = ['', '✨  Synthesis time: 8.2s', ''];

const published = (stack: string): readonly string[] => [
  `${stack}: start: Building ${stack} Template`,
  `${stack}: success: Built ${stack} Template`,
  `${stack}: start: Publishing ${stack} Template (current_account-current_region-c7660557)`,
  `${stack}: success: Published ${stack} Template (current_account-current_region-c7660557)`,
  `${stack}: creating CloudFormation changeset...`,
];

const proceeding =
  `current credentials could not be used to assume 'arn:aws:iam::${account}:role/cdk-hnb659fds-deploy-role-${account}-us-east-1', ` +
  'but are for the right account. Proceeding anyway.';

export const deployed = (stack: string): readonly string[] => [
  ...synthesised,
  ...published(stack),
  `${stack}: deploying... [1/1]`,
  `${stack} | 0/2 | 12:21:52 AM | CREATE_IN_PROGRESS      | AWS::SNS::Topic            | Watch/Alarms (WatchAlarmsD925BC7E) Resource creation Initiated`,
  `${stack} | 1/2 | 12:21:53 AM | CREATE_COMPLETE         | AWS::SNS::Topic            | Watch/Alarms (WatchAlarmsD925BC7E) `,
  `${stack} | 2/2 | 12:21:54 AM | CREATE_COMPLETE         | AWS::CloudFormation::Stack | ${stack} `,
  ` ✅  ${stack}`,
  '✨  Deployment time: 10.09s',
  'Stack ARN:',
  stackArn(stack),
  '✨  Total time: 19.52s',
];

export const destroyed = (stack: string): readonly string[] => [
  `${stack}: destroying... [1/1]`,
  `${stack} |   0 | 12:26:27 AM | DELETE_IN_PROGRESS      | AWS::SNS::Topic            | Watch/Alarms (WatchAlarmsD925BC7E) `,
  `${stack} |   1 | 12:26:28 AM | DELETE_COMPLETE         | AWS::SNS::Topic            | Watch/Alarms (WatchAlarmsD925BC7E) `,
  ` ✅  ${stack}: destroyed`,
];

export const destroyedAlready = (stack: string): readonly string[] => [
  `${stack}: destroying... [1/1]`,
  ` ✅  ${stack}: destroyed`,
];

export const wouldRegister = (stack: string): readonly string[] => [
  `Stack ${stack} (aws://${account}/us-east-1)`,
  'Resources',
  '[+] AWS::IAM::Role Package/Reader PackageReader9F',
  '[+] Alexa::ASK::Skill Skill Skill',
  '',
  '✨  Number of stacks with differences: 1',
];

export const noDifference = (stack: string): readonly string[] => [
  `Stack ${stack} (aws://${account}/us-east-1)`,
  'There were no differences',
  '✨  Number of stacks with differences: 0',
];

export const bootstrapped = [
  ` ⏳  Bootstrapping environment aws://${account}/us-east-1...`,
  ` ✅  Environment aws://${account}/us-east-1 bootstrapped.`,
];

export const notBootstrapped = [
  ...synthesised,
  proceeding,
  `BackRelease-dev-Coach: SSM parameter /cdk-bootstrap/hnb659fds/version not found in aws://${account}/us-east-1. Has the environment been bootstrapped? Please run 'cdk bootstrap' (see https://docs.aws.amazon.com/cdk/latest/guide/bootstrapping.html)`,
  'UnknownError',
];

export const bucketGone = [
  ...synthesised,
  `BackRelease-dev-Coach: fail: No bucket named 'cdk-hnb659fds-assets-${account}-us-east-1'. Is account ${account} bootstrapped?`,
  'Failed to publish asset BackRelease-dev-Coach Template (current_account-current_region-c7660557)',
  '‣ AggregateError: ',
];

const unresolved =
  'Unable to resolve AWS account to use. It must be either configured when you define your CDK Stack, or through the environment';

export const noCredentials = [...synthesised, unresolved];

export const expired = [
  'There are expired AWS credentials in your environment. The CDK app will synth without current account information.',
  ...synthesised,
  unresolved,
];

export const notAllowedToAsk = [
  ...synthesised,
  proceeding,
  `BackRelease-dev-Coach: This CDK deployment requires bootstrap stack version '6', but during the confirmation via SSM parameter /cdk-bootstrap/hnb659fds/version the following error occurred: AccessDeniedException: User: arn:aws:iam::${account}:user/me is not authorized to perform: ssm:GetParameter on resource: arn:aws:ssm:us-east-1:${account}:parameter/cdk-bootstrap/hnb659fds/version because no identity-based policy allows the ssm:GetParameter action`,
];

export const notAllowedToDeploy = [
  ...synthesised,
  ...published('BackRelease-dev-Coach'),
  `User: arn:aws:iam::${account}:user/me is not authorized to perform: cloudformation:CreateChangeSet on resource: arn:aws:cloudformation:us-east-1:${account}:stack/BackRelease-dev-Coach/*`,
];

export const inState = (state: string, stack = 'BackRelease-dev-Coach'): readonly string[] => [
  ...synthesised,
  ...published(stack),
  `Stack:${stackArn(stack)} is in ${state} state and can not be updated.`,
];

export const protectedStack = [
  'BackRelease-prod-Coach: destroying... [1/1]',
  ' ❌  BackRelease-prod-Coach: destroy failed DeploymentError: Stack [BackRelease-prod-Coach] cannot be deleted while TerminationProtection is enabled',
];

export const inUse = [
  'BackRelease-dev-Coach: destroying... [1/1]',
  ' ❌  BackRelease-dev-Coach: destroy failed DeploymentError: Export BackRelease-dev-Coach:ExportsOutputFnGetAtt cannot be deleted as it is in use by BackRelease-dev-Skill',
];

/** A resource that could not be deleted, and what is left of its stack. */
export const notDeleted = (
  type: string,
  reason: string,
  stack = 'BackRelease-dev-Skill',
): readonly string[] => [
  `${stack}: destroying... [1/1]`,
  `${stack} |   0 | 12:26:27 AM | DELETE_IN_PROGRESS      | ${type}          | Skill `,
  `${stack} |   0 | 12:26:28 AM | DELETE_FAILED           | ${type}          | Skill ${reason}`,
  ` ❌  ${stack}: destroy failed DeploymentError: The stack named ${stack} is in a failed state. You may need to delete it from the AWS console : DELETE_FAILED (The following resource(s) failed to delete: [Skill]. ): ${reason}`,
];

export const otherRun = [
  "Other CLIs (PID=10985) are currently reading from cdk.out. Invoke the CLI in sequence, or use '--output' to synth into different directories.",
];

/** A resource that failed while its stack was made, and the roll back that follows. */
export const failed = (type: string, reason: string, stack = 'BackRelease-dev-Skill'): readonly string[] => [
  ...synthesised,
  ...published(stack),
  `${stack}: deploying... [1/1]`,
  `${stack} | 0/3 | 12:22:17 AM | CREATE_IN_PROGRESS      | ${type}          | Skill `,
  `${stack} | 0/3 | 12:22:18 AM | CREATE_FAILED           | ${type}          | Skill ${reason}`,
  `${stack} | 0/3 | 12:22:18 AM | ROLLBACK_IN_PROGRESS    | AWS::CloudFormation::Stack | ${stack} The following resource(s) failed to create: [Skill]. Rollback requested by user.`,
  `${stack} | 2/3 | 12:22:19 AM | ROLLBACK_COMPLETE       | AWS::CloudFormation::Stack | ${stack} `,
  'Failed resources:',
  `${stack} | 12:22:18 AM | CREATE_FAILED           | ${type}          | Skill ${reason}`,
  ` ❌  ${stack} failed to deploy`,
];
