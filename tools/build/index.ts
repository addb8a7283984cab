/** `npm run build [-- --quiet]`: checks content/, then writes the one file that is deployed, dist/lambda/index.js. */
import { ContentMistakes } from '../shared/check-content';
import { build } from '../shared/function-bundle';

build().then(
  () => {
    if (!process.argv.includes('--quiet')) console.log('dist/lambda/index.js is ready.');
  },
  (error: unknown) => {
    // A mistake in content/ is for its author to read; anything else is ours, and its stack helps.
    console.error(error instanceof ContentMistakes ? error.message : error);
    process.exitCode = 1;
  },
);
