import type { PreparedStory } from '../../engine';
import { readGold } from '../gold';
import { measure } from './measure';
import { goldOf } from './page-gold';

const MOST = 10;

/**
 * The surest wrong answers on the tuning pages (never the held-out ones: reading these would spoil them): details said
 * to be stated that are not, and contradictions that are none.
 */
export function worstErrors(story: PreparedStory): string {
  const pages = [...readGold('tune'), ...readGold('train')];
  const { comparisons } = measure(pages, story);
  const errors = pages.flatMap((page) => {
    const gold = goldOf(page);
    const comparison = comparisons.get(page.id);
    return (comparison?.details ?? []).flatMap((detail) => {
      if (detail.onPage !== 'stated' || gold.optional.has(detail.id)) return [];
      const own = detail.conflict !== null && !detail.versions.some((version) => version.onPage);
      const known = gold.stated.has(detail.id) || gold.contradicted.has(detail.id);
      if (known && (!own || gold.contradicted.has(detail.id))) return [];
      const evidence = comparison?.page.statements.find(({ id }) => id === detail.evidence[0]);
      return [
        {
          page: page.id,
          detail,
          text: evidence?.text ?? '',
          what: known ? 'contradicts' : 'states',
        },
      ];
    });
  });
  return errors
    .sort((a, b) => b.detail.trace.score - a.detail.trace.score)
    .slice(0, MOST)
    .map(
      ({ page, detail, text, what }, i) =>
        `${i + 1}. *${page}* is said to ${what === 'states' ? 'state' : 'contradict'} “${detail.statement}” (${detail.trace.score.toFixed(2)}): “${shorten(text)}”`,
    )
    .join('\n');
}

const shorten = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}...` : text);
