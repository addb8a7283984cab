import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, type NagPack, ServerlessChecks } from 'cdk-nag';

/**
 * The rules that every synthesis is held to: a finding ends it with an error. Where a rule does not fit, its
 * acknowledgement and the reason stand beside the construct.
 */
export const rulePacks = (): readonly NagPack[] => [
  new AwsSolutionsChecks(undefined, { verbose: true }),
  new ServerlessChecks(undefined, { verbose: true }),
];

export function holdToRules(app: App): void {
  Validations.of(app).addPlugins(...rulePacks());
}
