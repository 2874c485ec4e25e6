import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Article, Signal } from '../engine/model';
import type { Removal } from '../page/prune';
import { readArticle } from '../page/read';
import { readText } from '../page/read-text';
import { readSignal } from '../page/signal';
import { decode } from './decode';
import { parsePage } from './parse-page';
import { Refusal } from './refusal';

/** A saved page or text, opened; each stage is done when it is asked for. */
export interface OpenPage {
  readonly signal: () => Signal;
  readonly read: (tell?: (removal: Removal) => void) => Article;
}

/** What a page is that nobody could have read: a page saved with all of its pictures is a tenth of this. */
const MOST_BYTES = 64 * 1024 * 1024;
const LEAD = 2000;

/** Opens a page by file name, or standard input by `-`. */
export async function openPage(
  page: string,
  given: { url: string | null; published: string | null },
): Promise<OpenPage> {
  const name = page === '-' ? 'standard input' : page;
  const bytes = await readBytes(page, name);
  if (bytes.length > MOST_BYTES) throw new Refusal(`${name} is over 64 MB: not a page.`);
  const text = decode(bytes, name);
  if (/^(From: <Saved by|MIME-Version: 1\.0)/.test(text))
    throw new Refusal(`${name} is a web archive (MHTML): save the page as HTML instead.`);
  const html = isHtml(page, text);
  const document = html ? parsePage(text) : null;
  const read = (tell: (removal: Removal) => void = () => {}): Article => {
    const article = document
      ? readArticle(document, { url: given.url, tell })
      : readText(text, given.url, tell);
    return given.published ? { ...article, published: given.published } : article;
  };
  const signal = (): Signal =>
    document ? { ...readSignal(document), url: given.url } : signalOf(read());
  return { signal, read };
}

async function readBytes(page: string, name: string): Promise<Uint8Array> {
  try {
    if (page !== '-') return await readFile(page);
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
    return Buffer.concat(parts);
  } catch (error) {
    throw new Refusal(`${name} ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder, not a page';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return 'cannot be read';
}

/** By its name, else by what it begins with. */
function isHtml(page: string, text: string): boolean {
  const extension = extname(basename(page)).toLowerCase();
  if (/^\.(x?html?|php|aspx?)$/.test(extension)) return true;
  if (/^\.(txt|text|md)$/.test(extension)) return false;
  return /<(!doctype html|html|head|body|article|main|div|p|h1|meta|title)\b/i.test(
    text.slice(0, 4096),
  );
}

function signalOf(article: Article): Signal {
  const lead = article.paragraphs.map(({ text }) => text).join(' ');
  return {
    url: article.url,
    titles: article.title ? [article.title] : [],
    lead: lead.slice(0, LEAD),
  };
}
