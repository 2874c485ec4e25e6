import { plain } from './plain';
import { isSimple } from './simple';

/** The commonest function words of a language; only what is short and frequent tells languages apart on short texts. */
const PROFILES: Readonly<Record<string, string>> = {
  en: "the of and to in a is that for it was on with as he by at be this from his her she they an have has had not but are were will who would been which their after said what when about there or if more out up one all we you i its than how could them into do did over before just because no can only some our my your him it's me us so now other through here why while where under get got being most any i'm don't didn't she's he's that's there's isn't aren't wasn't hasn't won't can't she'd he'd they're you're own same too very then these those such each both down during against between until since without may might should must says told new last first two year years",
  es: 'el la los las de del y en que un una por con para se su al lo como más pero es fue ha sus este esta sobre entre también hasta desde no le ya o sin según había donde tras quien muy son era ante',
  fr: "le la les des de du et en un une est que qui dans pour par sur au aux avec ce cette il elle ne pas se son sa ses plus à a été ont sont mais ou nous vous leur comme après selon être avait d' l' qu' s'est c'est n'a",
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  it: "il la di e che in un per è una del della dei con non le si da sono al i lo gli ha nel alla anche come più ma dopo o su nella delle ai dal questo suo sua hanno stato era essere l' dell' all' un'",
  pt: 'o a os as de do da dos das e em que um uma para com por no na nos nas se ao não é foi mais como mas ou seu sua pelo pela são também está após até entre sobre ele ela já tem ser disse',
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als bij maar door naar over dan uit worden hij ze heeft wordt nog was werd zij deze meer tot kan hun',
  sv: 'och i att det som en på är av för med den till inte har de ett om men var jag från kan så när ska hade än efter också vid eller under han hon sig där nu',
  da: 'og i at det er en til på af for med den de som der har ikke et var fra men om vil han hun sig efter ved også eller blev kan nu skal være over havde',
  no: 'og i det er en til på av for med den de som at har ikke et var fra men om vil han hun seg etter ved også eller ble kan nå skal være sier hadde',
  pl: 'w i z na do nie się że to jest o jak po przez od dla za są oraz ale być co był tym który która jego jej już został tego także było przed przy może',
  cs: 'a v se na je že s z do o to ve pro jako za by po ale si od k už jeho byl nebo který která jsou podle také při až jen bylo bude před',
  ro: 'de și în a la cu pe nu din că o un care pentru este mai au fost ce sunt prin dar sau după ca fi unei lui ei până către acest această',
  hu: 'a az és hogy nem is egy ez azt volt meg már csak még de van ha mint el kell lesz szerint után aki ami vagy között',
  tr: 've bir bu da de için ile olarak çok daha en gibi kadar olan sonra ne değil o ancak ya olduğu göre var ama her diye tarafından',
  fi: 'ja on ei että se oli hän mutta myös kun ovat joka ole mukaan tai sen jos niin kuin vain ollut jo hänen sitä nyt mitä',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam adalah akan ke oleh sebagai juga telah ia karena mereka atau bahwa saat para kepada',
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]*)?/gu;
/** The same in a line of English letters. */
const SIMPLE_WORD = /[a-z]+(?:'[a-z]*)?/g;
const wordsOf = (line: string): readonly string[] =>
  line.match(isSimple(line) ? SIMPLE_WORD : WORD) ?? [];

/** What needs no table of Unicode. */
const ENGLISH = /[\t\n\r\x20-\x7E\u00A0-\u00A9\u00AB-\u00B9\u00BB-\u00BF\u2010-\u2027]+/g;
const LATIN = /\p{Script=Latin}/gu;
/** Enough to tell any language; a long text is read at its beginning, its middle and its end. */
const SAMPLE = 3000;
/** A text of another language quotes English, and the other way round: the winner must lead by this factor. */
const LEAD = 1.15;
/** Running text in a language we know has at least this share of function words. */
const SHARE = 0.12;
/** A foreign headline in plain ASCII shows itself by a word of its own ("Got a tip?" is no Czech). */
const SURE = 1;
const ASCII = /^[\t\n\r\x20-\x7E–—…•]*$/;
/** Up to so many words a text may have no function word at all: a headline. */
const HEADLINE = 14;

let weights: Map<string, { language: string; weight: number }[]> | undefined;

/**
 * The language that a text is written in, as a two-letter code; 'und' where it cannot be told. By script, then by the
 * share of each language's function words, a word of several languages counting for each in part.
 * `declared` (what a page says of itself) only breaks a tie.
 */
export function languageOf(text: string, declared: string | null = null): string {
  const { text: sample } = plain(sampled(text));
  const script = scriptOf(sample);
  if (script !== null) return script;
  const words = sample.toLowerCase().split('\n').flatMap(wordsOf);
  const claimed = declared?.toLowerCase().split(/[-_]/)[0] || null;
  if (words.length === 0) return 'und';
  const [first, second] = ranked(words);
  if (!first || first.score / words.length < (words.length > HEADLINE ? SHARE : 0.0001)) {
    return fallback(sample, words.length, claimed);
  }
  if (
    words.length <= HEADLINE &&
    first.language !== 'en' &&
    first.score < SURE &&
    ASCII.test(sample)
  ) {
    return fallback(sample, words.length, claimed);
  }
  const close = second !== undefined && second.score * LEAD >= first.score;
  return close && claimed === second.language ? claimed : first.language;
}

function sampled(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join(
    ' ',
  );
}

function scriptOf(text: string): string | null {
  const foreign = text.replace(ENGLISH, '');
  if (!foreign) return null;
  const count = (letters: RegExp, where: string) => where.match(letters)?.length ?? 0;
  const latin = count(LATIN, foreign) + count(/[A-Za-z]/g, text);
  for (const [language, letters] of SCRIPTS) {
    // one kana among many Han characters is enough for Japanese
    const least = language === 'ja' ? latin / 4 : latin;
    const found = count(letters, foreign);
    if (found > least && found > 0) return language;
  }
  return null;
}

function ranked(words: readonly string[]): { language: string; score: number }[] {
  weights ??= profiles();
  const scores = new Map<string, number>();
  for (const word of words) {
    for (const { language, weight } of weights.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  }
  return [...scores]
    .map(([language, score]) => ({ language, score }))
    .sort((a, b) => b.score - a.score || a.language.localeCompare(b.language));
}

function profiles(): Map<string, { language: string; weight: number }[]> {
  const found = new Map<string, string[]>();
  for (const [language, list] of Object.entries(PROFILES)) {
    for (const word of new Set(list.split(' '))) {
      found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return new Map(
    [...found].map(([word, languages]) => [
      word,
      // English words stand in every text of another language less often than theirs in an English one
      languages.map((language) => ({
        language,
        weight: language === 'en' ? 1 : 1 / languages.length,
      })),
    ]),
  );
}

/** A headline without one function word: plain ASCII is taken for English, unless the page says otherwise. */
function fallback(text: string, count: number, claimed: string | null): string {
  if (count > HEADLINE) return 'und';
  return claimed ?? (ASCII.test(text) ? 'en' : 'und');
}
