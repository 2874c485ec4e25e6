import type { ComponentChildren } from 'preact';
import type { Comparison, StatementId } from '../../engine/model';
import { dateText } from '../present/dates';
import { useTexts } from '../text';

/** Where this share of the page's marked statements is gone, the page is another than the one that was read. */
const CHANGED_SHARE = 0.5;

/** Which story this is and how far it may be trusted: date of the corpus, and what is special about this page. */
export function StoryHead(props: {
  comparison: Comparison;
  orphans: ReadonlySet<StatementId>;
  again: () => void;
}) {
  const { comparison, orphans, again } = props;
  const { say, count, locale } = useTexts();
  const { story, spot, page, accounts } = comparison;
  if (!story) return null;
  const own = accounts.find(({ id }) => id === spot.copyOf);
  const changed = orphans.size > 0 && orphans.size >= CHANGED_SHARE * page.statements.length;
  return (
    <section class="story">
      <h1>{story.title}</h1>
      <p class="meta">{say('checked', dateText(story.checked, locale))}</p>
      {spot.verdict === 'related' && <Banner name="related">{say('related_text')}</Banner>}
      {own && <Banner name="copy">{say('copy_text', own.outlet)}</Banner>}
      {page.readable === 'partial' && (
        <Banner name="partial">{count('partial_text', page.words)}</Banner>
      )}
      {changed && (
        <Banner name="changed">
          {say('changed_text')}{' '}
          <button type="button" class="link" data-action="again" onClick={again}>
            {say('action_again')}
          </button>
        </Banner>
      )}
    </section>
  );
}

function Banner({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <p class="banner" data-banner={name}>
      {children}
    </p>
  );
}
