/** `npm run build [-- --quiet]`: checks content/, then writes the one file that is deployed, dist/lambda/index.js. */
import { complainOf } from '../shared/complaint';
import { build } from '../shared/function-bundle';

build().then(
  () => {
    if (!process.argv.includes('--quiet')) console.log('dist/lambda/index.js is ready.');
  },
  (error: unknown) => {
    process.exitCode = complainOf(error);
  },
);
