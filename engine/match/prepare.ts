import { aboutOf } from '../about';
import { makingOf } from '../making';
import type { Detail, Story, Value } from '../model';
import { findNegations } from '../text/negation';
import { buildDirectory } from '../text/people';
import { tokenize } from '../text/tokens';
import { buildAssociation } from './association';
import { Candidates } from './candidates';
import { nameFinder } from './near-name';
import type { FlatWordings, PreparedDetail, PreparedStory, PreparedWording } from './prepared';
import { priorOf } from './prior';
import { type Phrases, type ReadWording, readWording, termOf } from './terms';
import { Vocabulary } from './vocabulary';
import { storyWorth } from './worth';

/** Computes all that a story contributes to matching; a few milliseconds for 150 details. */
export function prepareStory(story: Story): PreparedStory {
  const directory = buildDirectory(story.people);
  const vocabulary = new Vocabulary();
  const phrases: Phrases = { byFirst: new Map(), parts: new Map() };
  const term = (text: string) => termOf(text, directory, vocabulary, phrases);
  const slots = (groups: readonly (readonly string[])[]) =>
    groups.map((group) => Int32Array.from(new Set(group.map(term))));

  const texts = story.details.map((detail) =>
    detail.versions.map((version) =>
      [version.statement, ...version.wordings].map((text) => readWording(text, directory)),
    ),
  );
  const worth = storyWorth(texts);
  const kin = kinOf(story.details);
  const people = new Set(story.people.map((person) => vocabulary.add(`~${person.id}`)));
  const details = story.details.map((detail, index): PreparedDetail => {
    const wordings = (texts[index] ?? []).flatMap((version, v) =>
      version.map((wording) => prepareWording(wording, v, worth, vocabulary)),
    );
    const values = detail.versions.map((version) =>
      version.values.map((value) => {
        const ids = [value.text, ...value.aliases].map(term);
        return {
          value,
          terms: ids,
          parts: ids.flatMap((id) => phrases.parts.get(id) ?? []),
          leads: leadsOf(value, version.wordings),
        };
      }),
    );
    return {
      detail,
      index,
      slots: slots(detail.slots),
      wordings,
      flat: flatten(wordings),
      values,
      valueTerms: new Set(values.flat().flatMap((value) => [...value.terms, ...value.parts])),
      carriers: new Set(detail.versions.flatMap((v) => v.reports.map((r) => r.account))),
      prior: priorOf(detail, story.accounts.length),
      people,
      denies: findNegations(`${detail.statement} ${detail.quote ?? ''}`).length > 0,
      quote: detail.quote ? tokenize(detail.quote).map((token) => token.stem) : [],
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
    candidates: new Candidates({
      details,
      phrases: phrases.byFirst,
      vocabulary,
      directory,
      corePeople,
    }),
    details,
    association: buildAssociation(
      story.details.map(({ id }) => id),
      details.map(({ wordings }) => wordings),
      vocabulary,
      story.words,
    ),
    corePeople,
    about,
    phrases: phrases.byFirst,
    nearName,
  };
}

function flatten(wordings: readonly PreparedWording[]): FlatWordings {
  let end = 0;
  return {
    terms: Int32Array.from(wordings.flatMap(({ terms }) => [...terms])),
    weights: Float32Array.from(wordings.flatMap(({ weights }) => [...weights])),
    ends: Int32Array.from(wordings, ({ terms }) => {
      end += terms.length;
      return end;
    }),
  };
}

function prepareWording(
  { terms, denied }: ReadWording,
  version: number,
  worth: (term: string) => number,
  vocabulary: Vocabulary,
): PreparedWording {
  const weights = Float32Array.from(terms, worth);
  return {
    version,
    terms: Int32Array.from(terms, (term) => vocabulary.add(term)),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    people: Uint8Array.from(terms, (term) => (term.startsWith('~') ? 1 : 0)),
    denied: Uint8Array.from(denied, Number),
    stems: terms,
  };
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

function leadsOf(value: Value, wordings: readonly string[]): Set<string> {
  const leads = new Set<string>();
  const forms = [value.text, ...value.aliases].map((form) => form.toLowerCase());
  for (const wording of wordings.map((text) => text.toLowerCase()))
    for (const form of forms) {
      const place = wording.indexOf(form);
      const lead = place > 0 ? /(\p{L}+)\s+$/u.exec(wording.slice(0, place))?.[1] : undefined;
      if (lead) leads.add(lead);
    }
  return leads;
}
