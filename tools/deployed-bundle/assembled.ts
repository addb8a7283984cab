import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { CoachStack } from '../../infra/coach-stack';
import { stackOf } from '../../infra/stage';
import { build } from '../shared/function-bundle';

/** The coach's part of a cloud assembly, as `cdk deploy` would take it. */
export interface Assembled {
  readonly outdir: string;
  readonly stackName: string;
}

/** Builds the function and writes the assembly, both into a folder that nothing else is in. */
export async function assembled(into: string): Promise<Assembled> {
  const built = join(into, 'built');
  await build(built);
  // The rules are for whoever deploys; they take seconds to load.
  const app = new App({ outdir: join(into, 'cdk.out'), builtinCloudFormationValidation: false });
  const { stackName } = new CoachStack(app, stackOf('dev', 'Coach'), {
    stage: 'dev',
    bundle: join(built, 'lambda'),
  });
  return { outdir: app.synth().directory, stackName };
}
