/** The CDK's app: `npx cdk synth [-c stage=prod]`. */
import { App } from 'aws-cdk-lib';
import { backRelease } from './back-release';
import { holdToRules } from './rules';
import { DeploymentRefused, environmentFrom, stageFrom } from './stage';

try {
  const app = new App();
  const stage = stageFrom(app.node.tryGetContext('stage'));
  backRelease(app, stage, environmentFrom(process.env), {
    bundle: 'dist/lambda',
    skillPackage: 'dist/skill-package',
  });
  holdToRules(app);
} catch (error) {
  if (!(error instanceof DeploymentRefused)) throw error;
  console.error(error.message);
  // At once: an app that was made writes its templates when the process ends by itself.
  process.exit(1);
}
