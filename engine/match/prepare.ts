import { aboutOf } from '../about';
import { makingOf } from '../making';
import type { Detail, Story } from '../model';
import { once } from '../text/once';
import { buildDirectory } from '../text/people';
import { buildAssociation } from './association';
import { Candidates } from './candidates';
import { coverageBy } from './coverage';
import { type Digest, type DigestedDetail, digestStory } from './digest';
import { nameFinder } from './near-name';
import type {
  Phrase,
  PreparedDetail,
  PreparedStory,
  PreparedValue,
  PreparedWording,
} from './prepared';
import { priorOf } from './prior';
import { isDeniedIn, termIn } from './signed-term';
import { isSameStamp, stampOf } from './stamp';
import { Vocabulary } from './vocabulary';
import { storyWorth } from './worth';

/** What all wordings of a story are laid out with. */
interface Terms {
  readonly texts: readonly string[];
  readonly worth: Float64Array;
  /** By term: 1 for people. */
  readonly people: Uint8Array;
}

/**
 * Computes all that a story contributes to matching: lays out in typed arrays what was read in its texts. `kept`: for who
 * has a digest already; without it, or where it is of another story or engine, the texts are read now.
 */
export function prepareStory(story: Story, kept?: Digest): PreparedStory {
  const digest = kept && isSameStamp(kept.stamp, stampOf(story)) ? kept : digestStory(story);
  const directory = buildDirectory(story.people);
  const vocabulary = new Vocabulary();
  for (const term of digest.terms) vocabulary.add(term);
  const parts = new Map(digest.phrases.map(([phrase = 0, ...rest]) => [phrase, rest]));
  const phrases = phrasesByFirst(parts);
  const terms: Terms = {
    texts: digest.terms,
    worth: storyWorth(digest),
    people: Uint8Array.from(digest.terms, (term) => (term.startsWith('~') ? 1 : 0)),
  };
  const kin = kinOf(story.details);
  const people = new Set(story.people.map((person) => vocabulary.get(`~${person.id}`) ?? -1));
  const details = story.details.map((detail, index): PreparedDetail => {
    const read = digest.details[index] ?? UNREAD;
    const wordings = read.wordings.flatMap((version, v) =>
      version.map((wording) => prepareWording(wording, v, terms)),
    );
    const values = prepareValues(detail, read, parts);
    return {
      detail,
      index,
      slots: read.slots.map((slot) => Int32Array.from(slot)),
      wordings,
      values,
      valueTerms: new Set(values.flat().flatMap((value) => [...value.terms, ...value.parts])),
      carriers: new Set(detail.versions.flatMap((v) => v.reports.map((r) => r.account))),
      prior: priorOf(detail, story.accounts.length),
      people,
      implied: read.implied ?? null,
      quote: read.quote,
      // of most details nobody asks; a getter would give each detail a shape of its own, and browsers read such objects slowly
      contrary: once(() => read.contrary.map((wording) => prepareWording(wording, 0, terms))),
      kin: kin[index] ?? new Set(),
    };
  });
  const nearName = nameFinder(story.people.flatMap((person) => [person.name, ...person.aliases]));
  const corePeople = story.core.flatMap((group) =>
    group.length === 1 && group[0]?.startsWith('~') ? [group[0].slice(1)] : [],
  );
  const about = new Map(
    story.details.map((detail) => [detail.id, aboutOf(detail, story.accounts)]),
  );
  return {
    story,
    making: makingOf(story),
    directory,
    vocabulary,
    candidates: new Candidates({ details, phrases, vocabulary, directory, corePeople }),
    details,
    coverage: coverageBy(details, vocabulary.size),
    association: buildAssociation(digest.tellings),
    corePeople,
    about,
    phrases,
    nearName,
  };
}

const UNREAD: DigestedDetail = {
  wordings: [],
  values: [],
  slots: [],
  quote: [],
  contrary: [],
};

function phrasesByFirst(
  parts: ReadonlyMap<number, readonly number[]>,
): Map<number, readonly Phrase[]> {
  const byFirst = new Map<number, readonly Phrase[]>();
  for (const [term, own] of parts) {
    const first = own[0] ?? term;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { term, parts: own }]);
  }
  return byFirst;
}

function prepareValues(
  detail: Detail,
  read: DigestedDetail,
  parts: ReadonlyMap<number, readonly number[]>,
): PreparedValue[][] {
  return detail.versions.map((version, v) =>
    version.values.map((value, i) => {
      const { terms = [], leads = [] } = read.values[v]?.[i] ?? {};
      const own = terms.flatMap((term) => parts.get(term) ?? []);
      return { value, terms, parts: own, leads: new Set(leads) };
    }),
  );
}

function prepareWording(
  numbers: readonly number[],
  version: number,
  { texts, worth, people }: Terms,
): PreparedWording {
  const { length } = numbers;
  const terms = new Int32Array(length);
  const weights = new Float32Array(length);
  const named = new Uint8Array(length);
  const denied = new Uint8Array(length);
  const stems: string[] = [];
  let total = 0;
  for (let i = 0; i < length; i++) {
    const number = numbers[i] ?? 0;
    const term = termIn(number);
    terms[i] = term;
    weights[i] = worth[term] ?? 0;
    total += weights[i] ?? 0;
    named[i] = people[term] ?? 0;
    denied[i] = Number(isDeniedIn(number));
    stems.push(texts[term] ?? '');
  }
  return { version, terms, weights, total, people: named, denied, stems };
}

function kinOf(details: readonly Detail[]): Set<number>[] {
  const index = new Map(details.map((detail, i) => [detail.id, i]));
  const kin = details.map((_, i) => new Set([i]));
  details.forEach((detail, i) => {
    for (const other of detail.implies) {
      const j = index.get(other);
      if (j === undefined) continue;
      kin[i]?.add(j);
      kin[j]?.add(i);
    }
  });
  return kin;
}
