import { App } from 'aws-cdk-lib';
import { BackRelease } from './back-release';

new BackRelease(new App(), 'BackRelease', { bundle: 'dist/lambda' });
