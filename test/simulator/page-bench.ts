import { request } from 'node:http';
import { afterRealTime } from '../../simulator/live/alarm';
import type { LiveDevice } from '../../simulator/live/live-device';
import type { AppParts } from '../../simulator/web/app';
import type { Snapshot } from '../../simulator/web/protocol';
import { servePage, type PageServer } from '../../simulator/web/server';
import fixtureModel from './fixture-model.json';

const page = { html: '<title>A page</title>', script: 'export {};', style: 'body {}', icon: '<svg/>' };

const running = new Set<{ close(): Promise<void> }>();

/** Ends the servers and the listening of a test. */
export async function endPages(): Promise<void> {
  for (const one of running) await one.close();
  running.clear();
}

/** A server before a device, on any free port unless the test says otherwise. */
export async function serve(
  device: LiveDevice,
  parts: Partial<AppParts> = {},
  port = 0,
): Promise<PageServer> {
  const server = await servePage(
    {
      device,
      intents: fixtureModel.interactionModel.languageModel.intents.map(({ name }) => name),
      page,
      speakWords: null,
      after: afterRealTime,
      onFirstPage: () => undefined,
      ...parts,
    },
    port,
  );
  running.add(server);
  return server;
}

/** Sends JSON to a path of a server. */
export const post = (server: PageServer, path: string, body: unknown): Promise<Response> =>
  fetch(new URL(path, server.url), {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** The status of a GET with these headers. fetch would set `Host` and `Origin` as it sees fit. */
export const statusWith = (
  { port }: PageServer,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

/** A page that listens, as a browser does. */
export interface Listening {
  /** The first snapshot from now on, or the last one, that is so. */
  until(isSo: (snapshot: Snapshot) => boolean): Promise<Snapshot>;
  close(): Promise<void>;
}

export async function listenTo(server: PageServer): Promise<Listening> {
  const ending = new AbortController();
  const { body } = await fetch(new URL('/events', server.url), { signal: ending.signal });
  if (body === null) throw new Error('no events');
  const snapshots: Snapshot[] = [];
  const waiting = new Set<() => void>();
  const ended = readEvents(body, (snapshot) => {
    snapshots.push(snapshot);
    for (const look of waiting) look();
  }).catch(() => undefined);
  const listening: Listening = {
    until: (isSo) =>
      new Promise((resolve) => {
        const look = (): void => {
          const last = snapshots.at(-1);
          if (last === undefined || !isSo(last)) return;
          waiting.delete(look);
          resolve(last);
        };
        waiting.add(look);
        look();
      }),
    async close() {
      ending.abort();
      await ended;
    },
  };
  running.add(listening);
  return listening;
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  tell: (snapshot: Snapshot) => void,
): Promise<void> {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: snapshot\ndata: (.*)$/su.exec(event)?.[1];
      if (data !== undefined) tell(JSON.parse(data) as Snapshot);
    }
  }
}
