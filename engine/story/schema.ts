import * as v from 'valibot';
import type { Story } from '../model';

/** Caps that no honest story comes near: a file over them is refused before it costs anything. */
const MAX = {
  text: 2_000,
  list: 2_000,
  wordings: 60,
  fingerprint: 4_000,
  words: 50_000,
  count: 1_000_000,
} as const;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX.text));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'ids are lower-case words and hyphens'),
);
const list = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(MAX.list));
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'dates are YYYY, YYYY-MM or YYYY-MM-DD'),
);
const link = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//i, 'links are http or https'));
const about = v.picklist(['same-story', 'related']);
const slots = list(v.pipe(list(text), v.minLength(1)));

const person = v.object({
  id,
  name: text,
  aliases: list(text),
  roles: list(text),
  pronoun: v.picklist(['she', 'he', 'they']),
});

const origin = v.object({
  id,
  name: text,
  aliases: list(text),
  kind: v.picklist(['outlet', 'person', 'document', 'anonymous']),
});

const account = v.object({
  id,
  outlet: text,
  headline: v.nullable(text),
  published: v.nullable(partialDate),
  url: v.nullable(link),
  document: v.nullable(text),
  about,
  fingerprint: v.optional(
    v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(MAX.fingerprint)),
    [],
  ),
});

const version = v.object({
  statement: text,
  values: list(
    v.object({
      type: v.picklist(['number', 'date', 'place', 'person', 'attribution', 'negation', 'other']),
      text,
      aliases: list(text),
    }),
  ),
  wordings: v.pipe(v.array(text), v.maxLength(MAX.wordings)),
  reports: v.pipe(
    list(
      v.object({
        account: id,
        hedge: v.picklist(['stated', 'attributed', 'rumoured']),
        origin: v.nullable(id),
        phrase: v.nullable(v.pipe(text, v.maxLength(200))),
      }),
    ),
    v.minLength(1, 'a version that no account reports'),
  ),
});

const rate = v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null);

const detail = v.object({
  id,
  statement: text,
  kind: v.picklist([
    'event',
    'quote',
    'background',
    'plan',
    'speculation',
    'opinion',
    'attribution',
    'number',
  ]),
  slots,
  quote: v.nullable(text),
  usual: rate,
  elsewhere: rate,
  company: v.optional(v.record(id, v.pipe(v.number(), v.minValue(0), v.maxValue(9))), {}),
  contrary: v.optional(v.pipe(v.array(text), v.maxLength(MAX.wordings)), []),
  contradicted: v.optional(list(text), []),
  implies: list(id),
  versions: v.pipe(list(version), v.minLength(1)),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Tens of thousands of numbers: looked at in one loop, and none of them copied. */
const words = v.object({
  sentences: count,
  details: v.record(id, count),
  words: v.custom<Record<string, number[]>>(isCounts, 'words are counted in lists of numbers'),
});

function isCounts(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const rows = Object.values(input);
  const whole = (n: unknown) => Number.isInteger(n) && Number(n) >= 0 && Number(n) <= MAX.count;
  return rows.length <= MAX.words && rows.every((row) => Array.isArray(row) && row.every(whole));
}

const story = v.object({
  schema: v.literal(1, 'this file was made by another version of Second Source'),
  id,
  title: text,
  summary: text,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  date: partialDate,
  checked: partialDate,
  people: list(person),
  origins: list(origin),
  accounts: v.pipe(list(account), v.minLength(1)),
  details: list(detail),
  core: slots,
  heart: v.optional(list(id), []),
  words: v.optional(v.nullable(words), null),
});

/**
 * The one door for stories, bundled or brought by a reader: checks shape, caps, links and references.
 * Throws an Error whose message is one sentence that names the place of the first mistake.
 */
export function parseStory(input: unknown): Story {
  const result = v.safeParse(story, input, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(
      `This story file has a mistake at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}.`,
    );
  }
  const mistake = findDangling(result.output);
  if (mistake) throw new Error(`This story file has a mistake: ${mistake}.`);
  // the schema has checked every field; only the brands of the ids are new
  return result.output as unknown as Story;
}

function findDangling(s: v.InferOutput<typeof story>): string | null {
  for (const [what, items] of Object.entries({
    account: s.accounts,
    origin: s.origins,
    person: s.people,
    detail: s.details,
  })) {
    const seen = new Set<string>();
    for (const item of items) {
      if (seen.has(item.id)) return `two of its ${what}s are called "${item.id}"`;
      seen.add(item.id);
    }
  }
  const accounts = new Set(s.accounts.map((a) => a.id));
  const origins = new Set(s.origins.map((o) => o.id));
  const details = new Set(s.details.map((d) => d.id));
  const lost = s.heart.find((heart) => !details.has(heart));
  if (lost) return `its heart names "${lost}", which is not there`;
  const people = new Set(s.people.map((p) => `~${p.id}`));
  const stranger = [s.core, ...s.details.map((d) => d.slots)]
    .flat(2)
    .find((word) => word.startsWith('~') && !people.has(word));
  if (stranger) return `a slot names "${stranger}", who is not there`;
  for (const d of s.details) {
    const missing = d.implies.find((other) => !details.has(other));
    if (missing) return `detail "${d.id}" implies "${missing}", which is not there`;
    for (const r of d.versions.flatMap((each) => each.reports)) {
      if (!accounts.has(r.account))
        return `detail "${d.id}" is reported by "${r.account}", which is not there`;
      if (r.origin !== null && !origins.has(r.origin))
        return `detail "${d.id}" comes from "${r.origin}", which is not there`;
    }
  }
  return null;
}
