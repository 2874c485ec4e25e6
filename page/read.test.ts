import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../engine/model';
import { readArticle } from './read';

const FOLDER = new URL('fixtures/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5));

function open(name: string): Document {
  const html = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
  return parseHTML(html).document as unknown as Document;
}

/** What somebody who looked at the page has marked as the article's own. */
function expected(document: Document): { kind: string; text: string }[] {
  return [...document.querySelectorAll('[data-expect]')].map((element) => ({
    kind: element.getAttribute('data-expect') ?? '',
    text: (element.textContent ?? '')
      .replace(/\[\d+\]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

type Facts = Pick<Article, 'title' | 'outlet' | 'published' | 'language' | 'readable' | 'form'>;
const row = (
  title: string | null,
  outlet: string | null,
  published: string | null,
  language: string | null,
  readable: Article['readable'] = 'full',
  form: Article['form'] = 'article',
): Facts => ({ title, outlet, published, language, readable, form });

const FACTS: Record<string, Facts> = {
  'story-companion': row(
    'A Town Learns to Live Without Its Only Road',
    'The Metropolitan Times',
    '2025-01-26',
    'en',
    'partial',
  ),
  'cable-news': row(
    "Mayor's late-night texts to rival revealed in new report",
    'Falcon News',
    '2025-02-06',
    'en',
  ),
  'wire-agency': row(
    'Glacier lake drains overnight, flooding valley in Kandria',
    'UN News',
    '2025-07-11',
    'en',
  ),
  'newsletter-platform': row('Notes on losing', 'The Long Count', '2025-01-30', 'en'),
  'regional-chain': row(
    'Old mill to become 84 flats despite objections',
    'Ashbourne Gazette',
    '2024-09-18',
    'en',
  ),
  'spaced-headings': row(
    'What we know about the water main break in Dellwood',
    'KDLW 7',
    '2025-03-14',
    'en-US',
  ),
  'aggregator-photo-credit': row(
    "Report: Senator's Staff Wrote Own Reviews of His Book",
    'The Gadfly',
    '2025-03-14',
    'en',
  ),
  amp: row('Quake shakes Port Linton, no one hurt', 'Coast Wire', '2025-01-17', 'en'),
  biography: row('Deirdre Hollis', null, null, 'en'),
  'br-text': row("Lighthouse keeper's diary found in wall", null, '2025-01-09', null),
  'celebrity-magazine': row(
    "Lila Vance 'Still Not Over' Losing Baking Final, Insider Says",
    'Hey! Magazine',
    '2025-01-28',
    'en',
  ),
  'comments-page': row('Bridge tolls to rise', null, null, 'en', 'full', 'thread'),
  'div-soup': row('Ferry strike ends after eleven days', 'Northern Ledger', '2025-03-02', 'en'),
  embeds: row(
    "Governor's dog becomes an issue in Vermont race",
    'Green Mountain Dispatch',
    '2024-10-14',
    'en-US',
  ),
  'forum-thread': row(
    'Anyone else read that piece about the mayor?',
    null,
    null,
    'en',
    'full',
    'thread',
  ),
  gallery: row('In pictures: the flood at Essing', 'Danube Mail', '2024-06-04', 'en'),
  'infinite-scroll': row(
    'School bus drivers win back their breaks',
    'Metro Relay',
    '2025-09-08',
    'en',
  ),
  'list-paragraphs': row(
    'Seven things we learned from the budget',
    'Penwith Post',
    '2025-03-06',
    'en',
  ),
  'live-blog': row(
    'Storm Ottilie live: red warning for the west as trains stop',
    'The Daily Herne',
    '2025-01-24',
    'en-GB',
  ),
  'nested-sections': row(
    'Why the bees came back to Lambeth',
    'The Commons Review',
    '2024-11-05',
    'en-GB',
  ),
  opinion: row('Let the mayor have her dinner', 'The Port Herald', '2025-10-06', 'en-US'),
  paywall: row(
    "The quiet sale of the state's reservoirs",
    'Sacramento Examiner-Post',
    '2025-02-20',
    'en',
    'partial',
  ),
  'pull-quotes': row('The last typesetter of Leipzig Street', 'Quarto', '2023-06-30', 'en'),
  'react-headless': row(
    'Museum returns drum to village after 120 years',
    'NBN News',
    '2025-05-30',
    'en-GB',
  ),
  'right-to-left': row('عودة القطار القديم إلى الجبل', 'جريدة الساحل', '2025-03-21', 'ar'),
  'search-results': row(
    'Search: mayor advice - The Port Herald',
    null,
    null,
    'en',
    'none',
    'listing',
  ),
  'section-front': row('Politics', 'The Port Herald', null, 'en', 'none', 'listing'),
  sidebar: row('County to close its last drive-in', 'Plains Tribune', '2025-08-19', 'en-US'),
  tabloid: row(
    "TV chef's £2m kitchen sinks into old mine shaft overnight",
    'Daily Blast',
    '2025-04-02',
    'en',
  ),
  wordpress: row(
    'Council votes to keep the swing bridge',
    'Marlow Valley Times',
    '2025-02-11',
    'en-US',
  ),
};

describe('the paragraphs of a page are those that its maker marked, in order and kind', () => {
  test.each(NAMES.filter((name) => FACTS[name]?.form === 'article'))('%s', (name) => {
    const document = open(name);
    const before = document.toString();
    const { paragraphs } = readArticle(document);
    expect(paragraphs.map(({ kind, text }) => ({ kind, text }))).toEqual(expected(document));
    expect(document.toString()).toBe(before);
  });
});

describe('what a page says of itself', () => {
  test.each(NAMES)('%s', (name) => {
    const { title, outlet, published, language, readable, form } = readArticle(open(name));
    expect({ title, outlet, published, language, readable, form }).toEqual(FACTS[name]);
  });
});
