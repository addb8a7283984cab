import { dirname, relative, resolve, sep } from 'node:path';

const product = ['lambda', 'content', 'infra', 'simulator'];

/**
 * tools/ has a folder for each command, and shared. A file there, however deep, may import from its own folder,
 * from shared, and from the product: a command leans on no other command, and what is shared on none.
 */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      crossed:
        'tools/{{own}} may import tools/shared and the product ({{product}}). What two commands need is shared.',
    },
  },
  create(context) {
    const placeOf = (path) => relative(import.meta.dirname, path).split(sep);
    const [, own] = placeOf(context.filename);
    const isAllowed = ([room, folder]) =>
      product.includes(room) || (room === 'tools' && [own, 'shared'].includes(folder));
    const look = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      if (isAllowed(placeOf(resolve(dirname(context.filename), source.value)))) return;
      context.report({ node: source, messageId: 'crossed', data: { own, product: product.join(', ') } });
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  },
};

export const toolWall = {
  files: ['tools/**/*.{ts,mjs}'],
  plugins: { tools: { rules: { wall: rule } } },
  rules: { 'tools/wall': 'error' },
};
