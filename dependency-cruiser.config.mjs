import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The house: each room, and the rooms and packages that it may import. Everything else is refused, at any
 * depth, and so is every circle. Imports point down; a room stands below those that are listed before it.
 * Its own file, since docs/pictures/house.svg is drawn from it as well.
 */
const house = JSON.parse(readFileSync(join(import.meta.dirname, 'house.json'), 'utf8'));

/** The scenes of a conversation, and what is heard in all of them: they know the frame, and not each other. */
const scenes = ['welcome', 'check', 'wish', 'check-in', 'guide', 'asked', 'anywhere'];

const packagePath = (name) => `(^|node_modules/)${name}(/|$)`;

const wallsOfHouse = Object.entries(house).map(([room, { rooms, packages }]) => ({
  name: `walls-of-${room.replace('/', '-')}`,
  comment: `${room} may import only what house.json allows it.`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    pathNot: [
      `^${room}/`,
      ...rooms.map((name) => `^lambda/${name}/`),
      ...(room === 'lambda/content' ? ['^content/'] : []),
      ...packages.map(packagePath),
    ],
  },
}));

const wallsOfScenes = scenes.map((scene) => ({
  name: `walls-of-scene-${scene}`,
  comment: 'Scenes hand over by data: what two of them need is in conversation/frame.',
  severity: 'error',
  from: { path: `^lambda/conversation/${scene}/` },
  to: { path: '^lambda/conversation/', pathNot: `^lambda/conversation/(${scene}|frame)/` },
}));

const refused = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    refused(
      'no-circle',
      'Two files that need each other are one idea, or a third holds what both need.',
      {},
      { circular: true },
    ),
    ...wallsOfHouse,
    ...wallsOfScenes,
    refused(
      'frame-knows-no-scene',
      'What every scene stands on cannot stand on a scene.',
      { path: '^lambda/conversation/frame/' },
      { path: '^lambda/conversation/', pathNot: '^lambda/conversation/frame/' },
    ),
    refused(
      'simulator-outside',
      'The simulator drives the built handler; of the source it shares how long words take, and the playhead.',
      { path: '^simulator/' },
      { path: '^(lambda|infra)/', pathNot: '^lambda/(speech/duration|pacing/playhead)' },
    ),
    refused(
      'page-in-browser',
      'The page runs in a browser: it knows what both say to each other, and how a playhead is found.',
      { path: '^simulator/page/' },
      {
        pathNot: [
          '^simulator/page/',
          '^simulator/web/protocol',
          '^lambda/pacing/playhead',
          packagePath('preact'),
        ],
      },
    ),
    refused(
      'infra-outside',
      'The infrastructure deploys dist/, it imports no code.',
      { path: '^infra/' },
      { path: '^(lambda|simulator)/' },
    ),
    refused(
      'tools-apart',
      'A command leans on no other command: what two of them need is in tools/shared.',
      { path: '^tools/([^/]+)/' },
      { path: '^tools/', pathNot: '^tools/($1|shared)/' },
    ),
    refused(
      'product-without-tools',
      'What is deployed, and the simulator, stand without the tools and the tests.',
      { path: '^(lambda|infra|simulator)/' },
      { path: '^(tools|test)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|cdk\\.out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectProcessBuiltinModuleCalls: false,
  },
};
