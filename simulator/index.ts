import { join } from 'node:path';
import { runAsProcess } from './process';

const project = join(__dirname, '..');

runAsProcess({
  handler: join(project, 'dist', 'lambda', 'index.js'),
  model: join(project, 'interaction-model', 'en.json'),
});
