import { instance } from '@viz-js/viz';
import type { Content } from '../../lambda/content/types';
import type { Check } from '../shared/triage/check';
import { graphOf, type Box, type End, type Graph, type Way } from '../shared/triage/graph';
import { Markup } from './markup';
import { nameOfAsked } from './names';

const quoted = (words: string): string => `"${words.replace(/["\\]/gu, '\\$&')}"`;

/** Breaks words into lines of about so many letters, so that a box stays narrow. */
function broken(words: string, letters = 18): string {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

type Attributes = Readonly<Record<string, string>>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(' ');

/** Shapes tell the outcomes apart without colour; the page's style sheet adds the colour by `class`. */
function boxAttributes(content: Pick<Content, 'triage'>, box: Box): Attributes {
  switch (box.kind) {
    case 'step':
      return { label: broken(box.words), shape: 'box', style: 'rounded', class: 'step' };
    case 'read-back':
      return { label: broken(box.words), shape: 'box', class: 'asked', group: 'spine' };
    case 'question':
      return { label: nameOfAsked(content, box.asks), shape: 'box', class: 'asked', group: 'spine' };
    case 'split':
      return { label: broken(nameOfAsked(content, box.asks)), shape: 'box', style: 'dashed', class: 'split' };
    case 'pair': {
      const others = box.withAnyOf.map((other) => nameOfAsked(content, other)).join(' or ');
      const words = `${nameOfAsked(content, box.one)} with ${others}`;
      return { label: broken(words, 24), shape: 'box', style: 'rounded', class: 'step' };
    }
    case 'ending':
      return { label: broken(box.words), ...endings[box.ending], class: `ending ${box.ending}` };
  }
}

const endings = {
  emergency: { shape: 'octagon', margin: '0.02,0.01' },
  urgent: { shape: 'box', penwidth: '2.5' },
  appointment: { shape: 'box' },
  shapes: { shape: 'note' },
  'self-care': { shape: 'box', style: 'rounded' },
} as const;

const idOf = (end: End): string => (typeof end === 'string' ? end : end.id);

const boxesIn = (graph: Graph): readonly Box[] =>
  graph.flatMap((part) =>
    part.kind === 'way' ? [part.from, part.to].filter((end) => typeof end !== 'string') : [part],
  );

/** The check in Graphviz's language: the questions in one column, what they lead to beside it. */
function dotOf(content: Pick<Content, 'triage'>, graph: Graph): string {
  const boxes = boxesIn(graph);
  const spine = new Set(
    boxes.flatMap(({ kind, id }) => (kind === 'question' || kind === 'read-back' ? [id] : [])),
  );
  const ways = graph.filter((part): part is Way => part.kind === 'way');
  const isOnward = ({ from, to }: Way) => spine.has(idOf(from)) && spine.has(idOf(to));
  return [
    'digraph {',
    'graph [bgcolor=transparent ordering=out ranksep=0.08 nodesep=0.16 pad=0.1]',
    'node [fontname="DejaVu Sans" fontsize=10 margin="0.09,0.02" height=0.24 width=0.5]',
    'edge [fontname="DejaVu Sans" fontsize=9 arrowsize=0.6]',
    ...boxes.map((box) => `${box.id} [${attributesOf(boxAttributes(content, box))}]`),
    // The way on comes first, which puts the questions on the left.
    ...[...ways.filter(isOnward), ...ways.filter((way) => !isOnward(way))].map((way) => {
      const { from, said, to } = way;
      const attributes: Attributes = {
        ...(said === null ? {} : { label: ` ${said} ` }),
        ...(isOnward(way) ? { weight: '20', class: 'onward' } : {}),
      };
      return `${idOf(from)} -> ${idOf(to)} [${attributesOf(attributes)}]`;
    }),
    '}',
  ].join('\n');
}

/** The drawing of the rules, as SVG without the parts that only a file of its own needs. */
export async function checkDrawing(content: Pick<Content, 'triage'>, check: Check): Promise<Markup> {
  const graphviz = await instance();
  const svg = graphviz.renderString(dotOf(content, graphOf(check)), { format: 'svg' });
  const bare = svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--.*?-->\n?/gsu, '')
    .replace(/<title>.*?<\/title>\n?/gsu, '')
    .replace(/ id="[^"]*"/gu, '');
  return new Markup(bare.replace('<svg ', '<svg aria-hidden="true" '));
}
