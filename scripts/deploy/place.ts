/** A development stage keeps nothing when it goes; production keeps and protects its table. */
export const stages = ['dev', 'prod'] as const;
export type Stage = (typeof stages)[number];

/**
 * Where a function may be that Alexa calls.
 * @see https://developer.amazon.com/docs/alexa/custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html
 */
export const regions = ['us-east-1', 'eu-west-1', 'us-west-2', 'ap-northeast-1'] as const;
export type Region = (typeof regions)[number];

/** Where something is deployed, and with whose rights. */
export interface Place {
  readonly stage: Stage;
  readonly region: Region;
  /** The named profile of the AWS configuration, handed to CDK. */
  readonly profile: string | null;
}

/** Each stage is two stacks, since the skill needs the function's address and the function the skill's id. */
export type Part = 'Coach' | 'Skill';

export const stackOf = (stage: Stage, part: Part): string => `BackRelease-${stage}-${part}`;

/** What a skill is known by; Amazon gives it out. */
export type SkillId = `amzn1.ask.skill.${string}`;

const skillIdForm = /^amzn1\.ask\.skill\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

export const isSkillId = (text: string): text is SkillId => skillIdForm.test(text);
