import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site';

/** A proxy that every request of a browser goes through, and that writes each one down. */
export interface Recorder {
  /** For the browser's proxy setting. */
  readonly url: string;
  /** Method and address of each request so far, in order; for an encrypted one its host. */
  readonly requests: readonly string[];
  close(): void;
}

/** The name under which the recorded browser sees the test site; everything else does not exist. */
export const NEWS = 'http://news.test';

/** Chromium asks its maker for news of itself at times of its own choosing, with or without extensions. */
const OF_THE_BROWSER = /^http:\/\/update\.googleapis\.com\/service\/update2\//;

/** Starts a recorder in front of a site. */
export async function startRecorder(site: Site): Promise<Recorder> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    if (!OF_THE_BROWSER.test(request.url ?? '')) requests.push(`${request.method} ${request.url}`);
    const { host, pathname } = new URL(request.url ?? '/', NEWS);
    if (`http://${host}` !== NEWS) {
      response.writeHead(502).end();
      return;
    }
    const page = await fetch(site.url + pathname);
    response.writeHead(page.status, { 'content-type': page.headers.get('content-type') ?? '' });
    response.end(await page.text());
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
