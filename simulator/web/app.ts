import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { AskedError, reasonOf } from '../errors';
import type { After } from '../live/alarm';
import type { LiveDevice } from '../live/live-device';
import {
  readBody,
  readClockAsked,
  readHouseholdAsked,
  readLineAsked,
  readReplayAsked,
  readWords,
} from './asked';
import type { PageFiles } from './bundle';
import { sendChanges } from './events';
import { closedPage, ownPageOnly } from './guard';
import { detailOf, snapshotOf } from './snapshot';

/** The words alone as a WAV file, exactly as long as planned. */
export type SpeakWords = (words: string) => Promise<Uint8Array>;

export interface AppParts {
  readonly device: LiveDevice;
  /** The names of all intents of the model. */
  readonly intents: readonly string[];
  readonly page: PageFiles;
  /** Null where this machine cannot speak. */
  readonly speakWords: SpeakWords | null;
  readonly after: After;
  /** Called when the first page listens. */
  readonly onFirstPage: () => void;
}

/** A megabyte of text may be several as JSON. */
const mostBodyBytes = 4_000_000;

/** What the page asks for, and what it gets: the routes of protocol.ts. */
export function appFor(parts: AppParts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(closedPage, ownPageOnly);
  app.use(
    bodyLimit({
      maxSize: mostBodyBytes,
      onError: (c) => c.json({ error: 'The request is too large.' }, 413),
    }),
  );
  servePage(app, parts);
  serveLooking(app, parts);
  serveDoing(app, parts);
  app.notFound((c) => c.json({ error: `There is nothing at ${c.req.path}.` }, 404));
  app.onError((error, c) =>
    error instanceof AskedError
      ? c.json({ error: error.message }, 400)
      : c.json({ error: `The simulator failed: ${reasonOf(error)}` }, 500),
  );
  return app;
}

function servePage(app: Hono<{ Bindings: HttpBindings }>, { page }: AppParts): void {
  app.get('/', (c) => c.html(page.html));
  app.get('/client.js', (c) =>
    c.body(page.script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/client.css', (c) => c.body(page.style, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/icon.svg', (c) => c.body(page.icon, 200, { 'Content-Type': 'image/svg+xml' }));
  app.get('/favicon.ico', (c) => c.body(null, 204));
}

function serveLooking(app: Hono<{ Bindings: HttpBindings }>, parts: AppParts): void {
  const { device, intents, speakWords, after } = parts;
  let pages = 0;
  app.get('/events', (c) => {
    pages += 1;
    if (pages === 1) parts.onFirstPage();
    return streamSSE(c, (stream) =>
      sendChanges(stream, {
        onChange: (listener) => device.onChange(listener),
        now: () => JSON.stringify(snapshotOf(device, intents)),
        after,
      }),
    );
  });
  app.get('/turns/:number', (c) => {
    const number = c.req.param('number');
    const told = device.journal.told.find((turn) => String(turn.number) === number);
    if (told !== undefined) return c.json(detailOf(told));
    return c.json({ error: `Turn ${number} is not among the last two hundred.` }, 404);
  });
  app.get('/recording', (c) =>
    c.body(device.home.recording, 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': 'attachment; filename="conversation.txt"',
    }),
  );
  app.get('/voice', async (c) => {
    const words = readWords(c.req.query('words'));
    if (speakWords === null) return c.json({ error: 'This machine has no voice of its own here.' }, 503);
    const wav = new Uint8Array(await speakWords(words));
    return c.body(wav, 200, { 'Content-Type': 'audio/wav' });
  });
}

function serveDoing(app: Hono<{ Bindings: HttpBindings }>, { device }: AppParts): void {
  app.post('/line', async (c) => {
    const told = await device.say(readLineAsked(readBody(await c.req.text())), 'page');
    return c.json({ turn: told?.number ?? null });
  });
  app.post('/clock', async (c) => {
    const asked = readClockAsked(readBody(await c.req.text()));
    if (asked.kind === 'mode') await device.pass(asked.mode);
    else await device.say(`(wait ${asked.days} ${asked.days === 1 ? 'day' : 'days'})`, 'page');
    return c.json({});
  });
  app.post('/household', async (c) => {
    await device.change(readHouseholdAsked(readBody(await c.req.text())));
    return c.json({});
  });
  app.post('/replay', async (c) => {
    const { name, exchanges } = readReplayAsked(readBody(await c.req.text()));
    void device.replay(name, exchanges);
    return c.json({}, 202);
  });
}
