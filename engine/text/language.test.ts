import { describe, expect, it } from 'vitest';
import { languageOf } from './language';

const ROWS: readonly (readonly [string, string])[] = [
  ['The council approved the budget on Monday after a long debate.', 'en'],
  ['Mayor weighs second term', 'en'],
  ['Got a tip?', 'en'],
  ['So what now?', 'en'],
  ['Le conseil a approuvé le budget lundi après un long débat.', 'fr'],
  ['El consejo aprobó el presupuesto el lunes tras un largo debate.', 'es'],
  ['Der Rat hat den Haushalt am Montag nach langer Debatte gebilligt.', 'de'],
  ['Il consiglio ha approvato il bilancio lunedì dopo un lungo dibattito.', 'it'],
  ['O conselho aprovou o orçamento na segunda-feira após um longo debate.', 'pt'],
  ['De raad heeft de begroting maandag na een lang debat goedgekeurd.', 'nl'],
  ['Rådet godkände budgeten på måndagen efter en lång debatt som inte var lätt.', 'sv'],
  ['Rada zatwierdziła budżet w poniedziałek po długiej debacie, ale nie jest to koniec.', 'pl'],
  ['Rada schválila rozpočet v pondělí, ale podle starosty to není konec.', 'cs'],
  ['Meclis bütçeyi uzun bir tartışmadan sonra kabul etti, ancak bu son değil.', 'tr'],
  ['Neuvosto hyväksyi budjetin, mutta se ei ole vielä valmis, sanoi hän.', 'fi'],
  ['Совет утвердил бюджет в понедельник.', 'ru'],
  ['Το συμβούλιο ενέκρινε τον προϋπολογισμό.', 'el'],
  ['وافق المجلس على الميزانية', 'ar'],
  ['המועצה אישרה את התקציב', 'he'],
  ['市议会周一批准了预算。', 'zh'],
  ['市議会は月曜日に予算を承認した。', 'ja'],
  ['시의회는 월요일 예산을 승인했다.', 'ko'],
  ['', 'und'],
  ['12.05 – 14.30', 'und'],
];

describe('languageOf', () => {
  it.each(ROWS)('%j is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('believes the text rather than the page', () => {
    expect(languageOf('The council approved the budget on Monday.', 'de-DE')).toBe('en');
    expect(languageOf('Der Rat hat den Haushalt am Montag gebilligt.', 'en')).toBe('de');
  });

  it('lets the page decide where the text does not', () => {
    expect(languageOf('Budget 2025', 'de-DE')).toBe('de');
    expect(languageOf('Budget 2025')).toBe('en');
  });

  it('is not led astray by a foreign quotation', () => {
    const text =
      'The mayor told the crowd that “la lutte continue” and that the city would not give up on it.';
    expect(languageOf(text)).toBe('en');
  });

  it('reads a long text in samples', () => {
    expect(languageOf('The council approved the budget on Monday. '.repeat(5000))).toBe('en');
  });
});
