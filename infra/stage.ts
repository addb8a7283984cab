import type { Environment } from 'aws-cdk-lib';

/** What somebody may try things on and keeps nothing when it goes, and what people use. */
export const stages = ['dev', 'prod'] as const;

export type Stage = (typeof stages)[number];

/**
 * Where a function may stand that Alexa calls.
 * Source: developer.amazon.com, "Host a Custom Skill as an AWS Lambda Function".
 */
export const regions = ['us-east-1', 'eu-west-1', 'us-west-2', 'ap-northeast-1'] as const;

export type Region = (typeof regions)[number];

/** Each stage is two stacks, since the skill needs the function's address and the function the skill's id. */
export type Part = 'Coach' | 'Skill';

export const stackOf = (stage: Stage, part: Part): string => `BackRelease-${stage}-${part}`;

/** What was asked for cannot be deployed. The message is one sentence, and says what to do. */
export class DeploymentRefused extends Error {
  override readonly name = 'DeploymentRefused';
}

/**
 * The stage that the context `stage` names; `dev` where it names none.
 * @throws DeploymentRefused for any other.
 */
export function stageFrom(context: unknown): Stage {
  if (context === undefined) return 'dev';
  const stage = stages.find((known) => known === context);
  if (stage !== undefined) return stage;
  throw new DeploymentRefused(
    `There is no stage ${JSON.stringify(context)}: use -c stage=dev or -c stage=prod.`,
  );
}

/**
 * The account and region that the CDK's command line found, as far as it found any: without credentials the
 * templates are written all the same.
 * @throws DeploymentRefused for a region in which Alexa calls no function.
 */
export function environmentFrom({
  CDK_DEFAULT_ACCOUNT: account,
  CDK_DEFAULT_REGION: region,
}: NodeJS.ProcessEnv): Environment {
  if (region !== undefined && !regions.some((known) => known === region)) {
    throw new DeploymentRefused(
      `Alexa calls no function in ${region}: set AWS_REGION to one of ${regions.join(', ')}.`,
    );
  }
  return {
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region }),
  };
}
