// Lets a script import content/ as the function does; the schema is checked by the build, not here.
const { readFileSync } = require('node:fs');
const { parse } = require('yaml');

require.extensions['.yaml'] = (module, file) => {
  module.exports = { __esModule: true, default: parse(readFileSync(file, 'utf8')) };
};
