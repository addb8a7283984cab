/** Runs the script that is named first in the folder named second, as CDK is run; prints its lines and its end. */
import { cdkIn } from '../../../../tools/shared/deployment/cdk-process';

const [cdk = '', folder = ''] = process.argv.slice(2);

void cdkIn(cdk, folder)([], 'us-east-1', (line) => {
  console.log(line);
}).then((ended) => {
  console.log(JSON.stringify(ended));
});
