/** Words on screen: from the message catalogue, in the reader's language, never typed into a component. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type catalogue from '../public/_locales/en/messages.json';

/** A message of the catalogue. */
export type Key = keyof typeof catalogue;
/** A message that has one form for each number: `<name>_one`, `<name>_other` ... */
export type PluralKey = Key extends infer K
  ? K extends `${infer Name}_other`
    ? Name
    : never
  : never;

type Value = string | number;

/** The catalogue as components use it. */
export interface Texts {
  /** The language of the texts, for dates and lists. */
  readonly locale: string;
  /** A message with its values filled in, in order. */
  say(key: Key, ...values: Value[]): string;
  /** The form of a message that goes with a number; the number is its first value. */
  count(key: PluralKey, number: number, ...values: Value[]): string;
  /** Like `say` for a key that comes from data; null where the catalogue has no such message. */
  find(key: string): string | null;
  /** "a, b and c" */
  list(items: readonly string[]): string;
}

/**
 * Texts over any catalogue.
 * @param get a message by name with its values filled in, or '' where there is none (as `i18n.getMessage` does)
 */
export function textsOf(get: (key: string, values: string[]) => string, locale: string): Texts {
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const say = (key: string, values: Value[]): string => get(key, values.map(String));
  return {
    locale,
    say: (key, ...values) => say(key, values),
    count: (key, number, ...values) =>
      say(`${key}_${plurals.select(number)}`, [number, ...values]) ||
      say(`${key}_other`, [number, ...values]),
    find: (key) => say(key, []) || null,
    list: (items) => lists.format(items),
  };
}

const Context = createContext<Texts>(textsOf((key) => key, 'en'));

/** Gives texts to all components inside. */
export const TextProvider = Context.Provider;

/** The texts, in a component. */
export const useTexts = (): Texts => useContext(Context);
