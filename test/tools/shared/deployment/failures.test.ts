import { readFileSync } from 'node:fs';
import { failures, recognise } from '../../../../tools/shared/deployment/failures';
import type { Place } from '../../../../tools/shared/deployment/place';
import { FakeAccount } from './fake-account';
import { headingsOf } from './headings';
import * as recorded from './recorded';
import { Terminal } from './terminal';

const place: Place = { stage: 'dev', region: 'us-east-1', profile: null };
const skill = 'Alexa::ASK::Skill';

const answers = [
  ['no-credentials', recorded.noCredentials],
  ['credentials-expired', recorded.expired],
  [
    'other-account',
    ['Need to perform AWS calls for account 123456789012, but the current credentials are for 210987654321'],
  ],
  ['not-bootstrapped', recorded.notBootstrapped],
  ['not-bootstrapped', recorded.bucketGone],
  ['not-allowed', recorded.notAllowedToAsk],
  ['not-allowed', recorded.notAllowedToDeploy],
  ['unreachable', ['getaddrinfo ENOTFOUND cloudformation.us-east-1.amazonaws.com']],
  [
    'secret-missing',
    recorded.failed(
      skill,
      "Secrets Manager can't find the specified secret. (Service: AWSSecretsManager; Status Code: 400; Error Code: ResourceNotFoundException)",
    ),
  ],
  [
    'secret-lacks-a-field',
    recorded.failed(skill, 'Could not find a value associated with JSONKey in SecretString'),
  ],
  ['secret-is-no-json', recorded.failed(skill, 'Could not parse SecretString JSON')],
  ['vendor-refused', recorded.failed(skill, 'Vendor M123 was not found for this user.')],
  ['login-refused', recorded.failed(skill, 'Failed to exchange the refresh token: invalid_grant')],
  [
    'skill-refused',
    recorded.failed(skill, 'Instance at "$.manifest.publishingInformation" is missing a required property.'),
  ],
  ['package-unreadable', recorded.failed(skill, 'Access Denied (Service: Amazon S3; Status Code: 403)')],
  ['package-unreadable', recorded.failed(skill, 'Unable to assume the role of the skill package.')],
  ['login-refused', recorded.failed(skill, 'Token is expired: the refresh token is no longer valid.')],
  [
    'not-allowed',
    recorded.failed(
      skill,
      'User: arn:aws:sts::123456789012:assumed-role/cdk-exec-role/x is not authorized to perform: secretsmanager:GetSecretValue on resource: back-release/alexa-developer',
    ),
  ],
  ['skill-not-deleted', recorded.notDeleted(skill, 'Failed to exchange the refresh token: invalid_grant')],
  ['deletion-failed', recorded.notDeleted('AWS::KMS::Key', 'Access to it was lost.')],
  ['deletion-failed', recorded.inState('DELETE_FAILED')],
  ['busy', recorded.inState('UPDATE_IN_PROGRESS')],
  ['rollback-failed', recorded.inState('UPDATE_ROLLBACK_FAILED')],
  ['creation-failed', recorded.inState('ROLLBACK_COMPLETE')],
  ['protected', recorded.protectedStack],
  ['in-use', recorded.inUse],
  [
    'name-taken',
    recorded.failed('AWS::CloudWatch::Dashboard', 'BackRelease-dev already exists in the account'),
  ],
  [
    'resource-refused',
    recorded.failed(
      'AWS::Lambda::Function',
      'Resource handler returned message: "The runtime is not supported" (RequestToken: 1, HandlerErrorCode: InvalidRequest)',
    ),
  ],
  ['two-at-once', recorded.otherRun],
  ['not-built', ['npm run build: Subprocess exited with error 1']],
] as const;

describe('what CDK answers', () => {
  it.each(answers)('is recognised as %s', (kind, lines) => {
    expect(recognise(lines, place).kind).toBe(kind);
  });

  it('is recognised for each failure of the table', () => {
    const shown: readonly string[] = answers.map(([kind]) => kind);

    expect(failures.map(({ kind }) => kind).filter((kind) => !shown.includes(kind))).toEqual([]);
  });

  it('of a success is no failure', () => {
    expect(recognise(recorded.deployed('BackRelease-dev-Skill'), place).kind).toBe('unrecognised');
  });

  it('names the action that is not allowed', () => {
    expect(recognise(recorded.notAllowedToDeploy, place).message).toContain('cloudformation:CreateChangeSet');
  });

  it.each([
    [
      recorded.notDeleted(skill, 'invalid_grant'),
      '--stack-name BackRelease-dev-Skill --retain-resources Skill ',
    ],
    [
      recorded.notDeleted('AWS::KMS::Key', 'Lost.', 'BackRelease-dev-Coach'),
      '--stack-name BackRelease-dev-Coach ',
    ],
    [recorded.inState('DELETE_FAILED'), '--stack-name BackRelease-dev-Coach '],
  ])('names the stack that cannot be deleted, and what to leave out', (lines, command) => {
    expect(recognise(lines, place).message).toContain(command);
  });

  it("keeps Alexa's own words", () => {
    const { message } = recognise(recorded.failed(skill, 'Instance at "$.manifest" is odd.'), place);

    expect(message).toContain('Instance at "$.manifest" is odd.');
  });

  it('is shown with its last lines where it is unknown', () => {
    const lines = Array.from({ length: 100 }, (_, at) => `line ${at}`);

    const { message } = recognise(lines, place);

    expect(message).toContain('line 99');
    expect(message).not.toContain('line 1\n');
  });
});

it('says what the pinned CDK says, word for word', () => {
  const cdk = readFileSync('node_modules/aws-cdk/lib/index.js', 'utf8');

  const words = [
    'Unable to resolve AWS account to use',
    'There are expired AWS credentials in your environment',
    'but the current credentials are for',
    'Has the environment been bootstrapped?',
    ' bootstrapped?`',
    'This CDK deployment requires bootstrap stack version',
    'is in a failed state. You may need to delete it from the AWS console : ${status}',
    'failed creation, it may need to be manually deleted',
    'currently reading from',
  ];
  expect(words.filter((text) => !cdk.includes(text))).toEqual([]);
});

it('sends people to headings that docs/deploy.md has', () => {
  const headings = headingsOf('docs/deploy.md');
  const named = answers.flatMap(([, lines]) =>
    [...recognise(lines, place).message.matchAll(/docs\/deploy\.md#([\w-]+)/gu)].map(
      ([, heading = '']) => heading,
    ),
  );

  expect(named).not.toEqual([]);
  expect(named.filter((heading) => !headings.includes(heading))).toEqual([]);
});

describe.each([1, 2, 3])('a failure in step %i', (run) => {
  it('ends with 1, one reason, and is mended by the same command', async () => {
    const account = new FakeAccount();
    const terminal = new Terminal(account);
    account.answers = [{ run, lines: recorded.expired }];

    const stopped = await terminal.deploy();
    const again = await terminal.deploy();

    expect(stopped.exitCode).toBe(1);
    expect(stopped.complaint).toContain('expired');
    expect(again.exitCode).toBe(0);
  });
});
