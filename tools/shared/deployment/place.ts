import type { Region, Stage } from '../../../infra/stage';

/** Where something is deployed, and with whose rights. */
export interface Place {
  readonly stage: Stage;
  readonly region: Region;
  /** The named profile of the AWS configuration, handed to CDK. */
  readonly profile: string | null;
}

/** What a skill is known by; Amazon gives it out. */
export type SkillId = `amzn1.ask.skill.${string}`;

const skillIdForm = /^amzn1\.ask\.skill\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

export const isSkillId = (text: string): text is SkillId => skillIdForm.test(text);
