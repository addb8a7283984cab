import { join } from 'node:path';
import { build } from '../../../tools/shared/function-bundle';
import { crawl, type Ground } from '../../../tools/certify/crawl';
import type { Crawl } from '../../../tools/certify/seen';
import { judgeContent, judgeCrawl } from '../../../tools/certify/judge';
import { lookAt } from '../../../tools/certify/look';
import { englishLocales } from '../../../tools/certify/manifest-checks';
import { places } from '../../../tools/certify/places';
import { provoked } from '../../../tools/certify/provoked';
import { textsIn } from '../../../tools/certify/spoken';
import { projectRoot } from '../../../tools/shared/project-root';
import { startDatabase, type Database } from '../../../simulator/memory/database';
import { loadHandler, loadListener } from '../../../simulator/skill-files';
import { failing, failures } from './failing';
import { broken, spoiled, type Instead } from './spoiled';

// The built function, heard by the model, on a database in memory.
let database: Database;
let ground: Ground;
let seen: Crawl;

beforeAll(async () => {
  await build();
  database = await startDatabase({ kind: 'memory' });
  ground = {
    people: 'all',
    handler: loadHandler(join(projectRoot, 'dist', 'lambda', 'index.js'), database),
    listen: loadListener(join(projectRoot, 'interaction-model', 'en.json')),
    locales: englishLocales,
  };
  seen = await lookAt(ground, database);
});

afterAll(() => database.close());

it('nothing in the conversations fails', () => {
  expect(failures(judgeCrawl(seen))).toEqual([]);
});

it('every place was reached', () => {
  const asked = new Set(seen.exchanges.map(({ turn }) => turn.asking));

  expect(places.filter(({ asking }) => !asked.has(asking))).toEqual([]);
});

describe('at one place, with the skill spoiled in one answer', () => {
  let crawls = 0;
  const judgedWith = async (handler: Ground['handler']) => {
    const people = `crawl-${(crawls += 1)}`;
    const one = { locales: ['en-US'], places: places.slice(0, 1) };
    const exchanges = await crawl({ ...ground, ...one, people, handler });
    return judgeCrawl({ ...seen, exchanges });
  };

  it('nothing fails while it is whole', async () => {
    expect(failures(await judgedWith(ground.handler))).toEqual([]);
  });

  const disclaimed = 'This is general information, not medical advice. Say yes or no.';
  it.each<[string, string, Instead, string]>([
    ['help ends the session', 'AMAZON.HelpIntent', { shouldEndSession: true }, 'help-goes-on'],
    ['help asks nothing', 'AMAZON.HelpIntent', { ssml: 'I guide moves.' }, 'help-goes-on'],
    ['fallback leads nowhere', 'AMAZON.FallbackIntent', { ssml: 'Hm.' }, 'fallback-guides'],
    ['the microphone opens unasked', 'AMAZON.NoIntent', { ssml: 'Good.' }, 'open-microphone-asks'],
    ['there is no reprompt', 'LaunchRequest', { reprompt: 'left-out' }, 'silence-ends'],
    ['a farewell asks', 'AMAZON.StopIntent', { ssml: 'Shall we go on?' }, 'closing-asks-nothing'],
    ['stop goes on', 'AMAZON.StopIntent', { shouldEndSession: false }, 'stop-leaves'],
    ['cancel goes on', 'AMAZON.CancelIntent', { shouldEndSession: false }, 'stop-leaves'],
    ['home goes on', 'AMAZON.NavigateHomeIntent', { shouldEndSession: false }, 'home-leaves'],
    ['the welcome is always the same', 'LaunchRequest', { ssml: disclaimed }, 'welcomes-differ'],
    ['the welcome says nothing of it', 'LaunchRequest', { ssml: 'Hello. Ready?' }, 'disclaimer-heard'],
    ['a break is too long', 'AMAZON.StopIntent', { ssml: "Bye.<break time='11000ms'/>" }, 'response-limits'],
    ['speech is too long', 'AMAZON.StopIntent', { ssml: 'Bye. '.repeat(1700) }, 'response-limits'],
  ])('%s', async (_, kind, instead, check) => {
    expect(failing(await judgedWith(spoiled(ground.handler, kind, instead)))).toContain(check);
  });

  it('it breaks', async () => {
    expect(failing(await judgedWith(broken(ground.handler, 'AMAZON.NavigateHomeIntent')))).toContain(
      'every-request-answered',
    );
  });
});

it('a log that tells who spoke fails', async () => {
  const telltale = await provoked((event) => {
    console.error('failed on', event);
    throw new Error('broken on purpose');
  });

  expect(failing(judgeCrawl({ ...seen, ...telltale }))).toEqual(['no-person-in-logs']);
});

it.each([
  ['an answer that was kept', { ofWhoSaidNo: ['{"conditions":["pregnancy"]}'] }, 'nothing-kept-unasked'],
  ['nothing to look at', { ofWhoSaidNo: [] }, 'nothing-kept-unasked'],
  ['someone not forgotten', { forgetting: { before: ['{}'], after: ['{}'] } }, 'forgets'],
  ['a disabled skill that keeps', { disabling: { before: ['{}'], after: ['{}'] } }, 'disabled-deletes'],
  ['a deletion of nothing', { disabling: { before: [], after: [] } }, 'disabled-deletes'],
])('%s fails', (_, kept, check) => {
  expect(failing(judgeCrawl({ ...seen, kept: { ...seen.kept, ...kept } }))).toEqual([check]);
});

describe('what can be said', () => {
  it('claims nothing', async () => {
    expect(failures(judgeContent(await textsIn(join(projectRoot, 'content', 'en'))))).toEqual([]);
  });

  it.each(['This cures your back.', 'It treats pain. Come in.', "I'll call an ambulance."])(
    '"%s" fails',
    (claim) => {
      expect(failing(judgeContent([claim]))).toEqual(['no-claims-said']);
    },
  );

  it.each(['It does not treat pain.', 'I cannot call anyone.', 'Call nine one one now.'])(
    '"%s" is no claim',
    (words) => {
      expect(failures(judgeContent([words]))).toEqual([]);
    },
  );
});
