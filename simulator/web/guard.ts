import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';

/** Names of this machine for itself. Any other that leads here has been rebound to it by somebody's DNS. */
const ownNames = ['127.0.0.1', 'localhost'] as const;
const plainHttpPort = 80;

/**
 * Lets in only what the page itself asks for. A browser sends a foreign page's requests here as readily as ours:
 * `Host` tells by which name it came, `Origin` and `Sec-Fetch-Site` on whose behalf.
 */
export const ownPageOnly: MiddlewareHandler<{ Bindings: HttpBindings }> = async (c, next) => {
  const port = c.env.incoming.socket.localPort;
  const hosts = ownNames.flatMap((name) => [
    `${name}:${port ?? ''}`,
    ...(port === plainHttpPort ? [name] : []),
  ]);
  const host = c.req.header('host') ?? '';
  if (!hosts.includes(host)) {
    return c.json(
      { error: 'This is for the machine it runs on: open it as http://127.0.0.1 with its port.' },
      403,
    );
  }
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  // A link from elsewhere may open the page. It may ask for nothing else.
  const isForeign = site !== undefined && !['same-origin', 'none'].includes(site) && c.req.path !== '/';
  if ((origin !== undefined && origin !== `http://${host}`) || isForeign) {
    return c.json({ error: 'Only the page of this simulator may ask for this.' }, 403);
  }
  return next();
};

const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Nothing from elsewhere runs in the page, and nothing of it stays behind. */
export const closedPage: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
};
