import { fold } from '../../text/fold';

const LONGEST = 60;

/** Words as an id: lower case, letters, digits and hyphens; `fallback` where nothing is left. */
export function slug(text: string, fallback: string): string {
  const words = fold(text)
    .replace(/'s?\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words.slice(0, LONGEST).replace(/-+$/, '') || fallback;
}

/** Gives out ids, each once: the second "herald" is "herald-2". */
export function idGiver(): (text: string, fallback: string) => string {
  const given = new Set<string>();
  return (text, fallback) => {
    const base = slug(text, fallback);
    let id = base;
    for (let n = 2; given.has(id); n++) id = `${base}-${n}`;
    given.add(id);
    return id;
  };
}
