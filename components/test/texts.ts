import catalogue from '../../public/_locales/en/messages.json';
import { type Texts, textsOf } from '../text';

interface Message {
  readonly message: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
}

/** The English catalogue, filled in as the browsers do it. */
export const ENGLISH: Texts = textsOf((key, values) => {
  const entry = (catalogue as Record<string, Message>)[key];
  if (!entry) return '';
  const content = (name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '';
  return entry.message
    .replace(/\$(\w+?)\$/g, (_, name: string) => content(name))
    .replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}, 'en');
