import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A news site on this computer: the pages of e2e/pages, and whatever a test puts there. */
export interface Site {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly url: string;
  /** Serves this, by default as HTML, under `/name` from now on; gives the full address. */
  put(name: string, body: string | Buffer, headers?: Readonly<Record<string, string>>): string;
  close(): void;
}

type Page = {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
};

const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** Starts the site on a free port. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, Page>();
  const server = createServer((request, response) => answer(pages, request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    put: (name, body, headers = HTML) => {
      pages.set(name, { body, headers });
      return `${url}/${name}`;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(
  pages: ReadonlyMap<string, Page>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const name = new URL(request.url ?? '/', 'http://site').pathname.slice(1);
  const page = pages.get(name) ?? fromFolder(name);
  response.writeHead(page ? 200 : 404, { ...HTML, ...page?.headers });
  response.end(
    page?.body ?? '<!doctype html><title>Not here</title><p>This page does not exist.</p>',
  );
}

/** `tidewater-post` is a file; every path below `wire-room` is the same single-page site, as on a real one. */
function fromFolder(name: string): Page | null {
  const file =
    name.startsWith('wire-room') && !name.endsWith('.js') ? 'wire-room/index.html' : name;
  if (!/^[\w-]+(\/[\w-]+)?(\.js|\.html)?$/.test(file)) return null;
  try {
    const path = /\.(js|html)$/.test(file) ? file : `${file}.html`;
    const type = path.endsWith('.js') ? { 'content-type': 'text/javascript' } : HTML;
    return { body: readFileSync(PAGES + path, 'utf8'), headers: type };
  } catch {
    return null;
  }
}
