import { aboutOf } from '../../engine/about';
import type { Story } from '../../engine/model';
import { type Finding, fault } from './finding';

/** Files beside the story that speak of details and accounts by id. */
export interface Beside {
  readonly usual: readonly string[];
  readonly elsewhere: readonly string[];
  readonly company: readonly string[];
  readonly contradicted: readonly string[];
  readonly fingerprints: readonly string[];
}

/** Ids that lead nowhere, or to the wrong thing; what the schema can see it says itself. */
export function references(story: Story, beside: Beside): Finding[] {
  const details = new Map(story.details.map((detail) => [detail.id as string, detail]));
  const accounts = new Set(story.accounts.map(({ id }) => id as string));
  return [
    ...story.heart.flatMap((id) => {
      const detail = details.get(id);
      return detail && aboutOf(detail, story.accounts) === 'related'
        ? [fault('heart', `"${id}" belongs to another event`)]
        : [];
    }),
    ...(story.heart.length ? [] : [fault('heart', 'no detail is the event itself')]),
    ...(story.core.length ? [] : [fault('core', 'nothing tells this event from its neighbours')]),
    ...(['usual', 'elsewhere', 'company', 'contradicted'] as const).flatMap((file) =>
      beside[file].flatMap((id) =>
        details.has(id) ? [] : [fault(`${file}.json`, `"${id}" is no detail`)],
      ),
    ),
    ...story.details.flatMap(({ id, company }) =>
      Object.keys(company).flatMap((other) =>
        details.has(other)
          ? []
          : [fault('company.json', `"${other}", beside "${id}", is no detail`)],
      ),
    ),
    ...beside.fingerprints.flatMap((id) =>
      accounts.has(id) ? [] : [fault('fingerprints.json', `"${id}" is no account`)],
    ),
    ...story.accounts.flatMap(({ id, document, fingerprint }) =>
      document !== null && !fingerprint.length
        ? [fault('fingerprints.json', `"${id}" has none: its reprints would confirm it`)]
        : [],
    ),
    ...story.details.flatMap(({ id, implies }) =>
      (implies as readonly string[]).includes(id) ? [fault(id, 'it implies itself')] : [],
    ),
  ];
}
