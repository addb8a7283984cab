// Lets a command import content/ as the function does: `tsx --require ./tools/shared/yaml-for-tsx.cjs …`.
const { readFileSync } = require('node:fs');
const { _extensions: extensions } = require('node:module');
const { process } = require('./yaml-for-jest.cjs');

extensions['.yaml'] = (module, path) => {
  module._compile(process(readFileSync(path, 'utf8')).code, path);
};
