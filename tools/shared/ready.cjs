/** Says in one sentence what is missing to run at all. Plain old JavaScript: it has to run where nothing else does. */
const { existsSync } = require('node:fs');
const { dirname, join } = require('node:path');
const process = require('node:process');

const { engines } = require('../../package.json');

/**
 * What is in the way, or null.
 * @param {string} version Node's, as `20.19.0`
 * @param {(path: string) => boolean} exists whether a path of the project is there
 */
function missing(version, exists) {
  const needed = engines.node.replace('>=', '');
  const [major, minor] = version.split('.').map(Number);
  const [neededMajor, neededMinor] = needed.split('.').map(Number);
  if (major < neededMajor || (major === neededMajor && minor < neededMinor))
    return `This needs Node.js ${needed} or newer, and runs on ${version}: install a newer one from https://nodejs.org, then run npm ci.`;
  if (!['tsx', 'aws-cdk', 'aws-cdk-lib'].every((name) => exists(join('node_modules', name))))
    return 'The packages of this project are missing or incomplete: run npm ci, then the same command again.';
  return null;
}

if (require.main === module) {
  const reason = missing(process.versions.node, (path) =>
    existsSync(join(dirname(module.filename), '../..', path)),
  );
  if (reason !== null) {
    process.stderr.write(`${reason}\n`);
    process.exitCode = 2;
  }
}

module.exports = { missing };
