import { instance } from '@viz-js/viz';

/** Which rooms and packages each room may import: house.json. */
export type House = Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
>;

/** What each room turns into what, in a few words. A room without words is not drawn: a test finds it. */
const words: Readonly<Record<string, string>> = {
  alexa: "Alexa's JSON to what was heard, and back",
  watch: 'counts and faults',
  session: 'a turn taken: read, step, write',
  memory: 'DynamoDB alone',
  stored: 'what comes back, decoded',
  conversation: 'a pure step, a folder a scene',
  routine: 'a wish to exercises that fit',
  progress: 'days to levels and advice',
  triage: 'answers to a disposition',
  pacing: 'a script to a timeline',
  speech: 'a timeline to SSML',
  content: 'the words, typed',
};

/** Outside packages are reached from these; all others are pure. */
const isPure = (packages: readonly string[]): boolean =>
  packages.every((name) => ['zod', 'ssml-builder'].includes(name));

const nameOf = (room: string): string => room.replace('lambda/', '');

/** An edge that follows from two others says nothing: the picture leaves it out. */
function needed(house: House, from: string, to: string): boolean {
  const reaches = (one: string): boolean =>
    (house[`lambda/${one}`]?.rooms ?? []).some((next) => next === to || reaches(next));
  return !(house[`lambda/${from}`]?.rooms ?? []).some((other) => other !== to && reaches(other));
}

/** The rooms as Graphviz draws them, from the top down. */
export function houseDot(house: House): string {
  const rooms = Object.entries(house).map(([room, rule]) => ({ name: nameOf(room), ...rule }));
  const nodes = rooms.map(
    ({ name, packages }) =>
      `  "${name}" [label="${name}\\n${words[name] ?? ''}", fillcolor="${isPure(packages) ? '#f6e9dd' : '#e4eeeb'}"];`,
  );
  const edges = rooms.flatMap(({ name, rooms: below }) =>
    below.filter((to) => needed(house, name, to)).map((to) => `  "${name}" -> "${to}";`),
  );
  return [
    'digraph house {',
    '  graph [bgcolor="#fcfaf6", pad=0.3, nodesep=0.35, ranksep=0.4];',
    '  node [shape=box, style="filled,rounded", color="#8fb5af", fontname="Helvetica", fontsize=12, margin="0.4,0.1"];',
    '  edge [color="#8a949b", arrowsize=0.7];',
    ...nodes,
    ...edges,
    '}',
  ].join('\n');
}

export const undescribed = (house: House): readonly string[] =>
  Object.keys(house)
    .map(nameOf)
    .filter((name) => words[name] === undefined);

/** The picture as SVG. */
export const housePicture = async (house: House): Promise<string> =>
  (await instance()).renderString(houseDot(house), { format: 'svg' });
