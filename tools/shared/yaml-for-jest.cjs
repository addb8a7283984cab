// Lets a test import content/ as the function does; the schema is checked by test/content, not here.
const { parse } = require('yaml');

module.exports = {
  process: (text) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(parse(text))} };`,
  }),
};
