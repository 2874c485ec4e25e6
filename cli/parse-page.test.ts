import { expect, test } from 'vitest';
import { readArticle } from '../page/read';
import { parsePage } from './parse-page';

const TEXT =
  'The council of Marlow voted on Tuesday night to keep its old swing bridge in use for forty years.';
const HEAD = '<meta charset="utf-8"><title>Bridge stays</title><!-- x --><style>p{}</style>';

test.each([
  [
    'all tags',
    `<!doctype html><html lang="en"><head>${HEAD}</head><body><p>${TEXT}</p></body></html>`,
  ],
  ['none of them', `<!doctype html>${HEAD}<h1>Bridge stays</h1><p>${TEXT}`],
  ['html only', `<!doctype html><html lang="en">${HEAD}<p>${TEXT}</p></html>`],
  ['html and head', `<html lang="en"><head>${HEAD}</head><p>${TEXT}</p></html>`],
  ['nothing but text', `Bridge stays<p>${TEXT}</p>`],
])('%s', (_, html) => {
  const { paragraphs, title, language } = readArticle(parsePage(html));
  expect(paragraphs.map(({ text }) => text)).toContain(TEXT);
  if (html.includes('<title>')) expect(title).toBe('Bridge stays');
  if (html.includes('lang=')) expect(language).toBe('en');
});
