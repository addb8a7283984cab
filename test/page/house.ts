import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from '../../tools/shared/function-bundle';
import { listenerFor } from '../../simulator/hearing/listener';
import { afterRealTime } from '../../simulator/live/alarm';
import { LiveDevice } from '../../simulator/live/live-device';
import type { ClockMode } from '../../simulator/live/paced-clock';
import { startDatabase } from '../../simulator/memory/database';
import { keptIn } from '../../simulator/memory/kept';
import { loadHandler, loadModel, skillId } from '../../simulator/skill-files';
import { bundlePage } from '../../simulator/web/bundle';
import { servePage } from '../../simulator/web/server';
import { launchBrowser } from '../support/browser';

const project = join(__dirname, '..', '..');
/** For what hangs: a busy machine may be slow. */
const patienceMs = 300_000;
const mondayMs = Date.UTC(2030, 0, 7, 9);

/** A person nobody knows yet, with an Echo that runs the built skill, and pages that show it. */
export interface Visit {
  readonly device: LiveDevice;
  readonly url: string;
  /** Says lines one after the other, past the page. */
  readonly say: (...lines: readonly string[]) => Promise<void>;
  /** Opens a page in a browser of its own settings. */
  readonly open: (settings?: BrowserContextOptions) => Promise<Page>;
}

/** What all visits share: one browser, one database, the built function and the bundled page. */
export interface House {
  visit(time?: ClockMode): Promise<Visit>;
  /** What browsers complained about since this was last asked: errors on the console or thrown, and refused answers. */
  takeTroubles(): readonly string[];
  /** Closes the pages and servers of the visits so far. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const [browser, page, database] = await Promise.all([
    launchBrowser(),
    bundlePage(join(project, 'simulator', 'page')),
    startDatabase({ kind: 'memory' }),
    build(),
  ]);
  const handler = loadHandler(join(project, 'dist', 'lambda', 'index.js'), database);
  const model = loadModel(join(project, 'interaction-model', 'en.json'));
  const intents = model.intents.map(({ name }) => name);
  const listen = listenerFor(model);
  const kept = keptIn(database);
  const open: (() => Promise<void>)[] = [];
  let troubles: string[] = [];
  let people = 0;

  const leave = async (): Promise<void> => {
    for (const close of open.splice(0).reverse()) await close();
  };
  return {
    async visit(time = 'stepped') {
      let ids = 0;
      const userId = `person ${(people += 1)}`;
      const device = new LiveDevice({
        ...{ handler, listen, kept, skillId, userId },
        ...{ device: 'dot', locale: 'en-US', startMs: mondayMs, waitsMs: patienceMs },
        ...{ realNowMs: Date.now, after: afterRealTime, newId: () => `${userId}-${(ids += 1)}` },
        keepClock: () => undefined,
      });
      const onFirstPage = () => undefined;
      const server = await servePage(
        { device, intents, page, speakWords: null, after: afterRealTime, onFirstPage },
        0,
      );
      open.push(
        () => device.close(),
        () => server.close(),
      );
      await device.pass(time);
      return {
        device,
        url: server.url,
        async say(...lines) {
          for (const line of lines) await device.say(line, 'page');
        },
        async open(settings = {}) {
          const opened = await pageIn(browser, settings, (trouble) => troubles.push(trouble));
          open.push(() => opened.context().close());
          await opened.goto(server.url);
          await opened.locator('.desk').waitFor();
          return opened;
        },
      };
    },
    takeTroubles() {
      const taken = troubles;
      troubles = [];
      return taken;
    },
    leave,
    async close() {
      await leave();
      await browser.close();
      kept.close();
      await database.close();
    },
  };
}

async function pageIn(
  browser: Browser,
  settings: BrowserContextOptions,
  onTrouble: (trouble: string) => void,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...settings });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    onTrouble(`thrown: ${error.message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') onTrouble(`console: ${message.text()}`);
  });
  return page;
}

/** The answers of somebody well to the whole check, from the launch to the wish. */
export const wellAnswers = [
  ...(['no', 'no', 'no', 'no', 'no', 'no', 'no'] as const),
  ...(['no', 'no', 'no', 'no', 'no', 'no', 'no'] as const),
  ...(['yes', 'yes'] as const),
] as const;

/** From the launch to the first move of one exercise, with nothing kept. */
export const toCatCow: readonly string[] = [
  ...['open back release', ...wellAnswers],
  ...['just cat cow', 'no', 'ready'],
];
