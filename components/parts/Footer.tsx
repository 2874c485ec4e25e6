import type { ComponentChildren } from 'preact';
import { dateText } from '../present/dates';
import { useTexts } from '../text';

/** How reliable this release's verdicts are, as measured on pages that nobody tuned to; shares from 0 to 1. */
export interface Reliability {
  readonly precision: number;
  readonly recall: number;
  readonly pages: number;
  readonly date: string;
}

/**
 * What a reader has to know to weigh all this. `reliability` undefined leaves it out, null says that it is not
 * measured yet.
 */
export function Footer(props: {
  reliability: Reliability | null | undefined;
  children: ComponentChildren;
}) {
  const { say } = useTexts();
  return (
    <footer class="footer">
      {props.reliability !== undefined && (
        <>
          <p class="not-wrong">{say('not_therefore_wrong')}</p>
          <Measured reliability={props.reliability} />
        </>
      )}
      <p>{say('nothing_sent')}</p>
      {props.children}
    </footer>
  );
}

function Measured({ reliability }: { reliability: Reliability | null }) {
  const { say, count, locale } = useTexts();
  if (!reliability) return <p data-reliability="none">{say('reliability_none')}</p>;
  const { precision, recall, pages, date } = reliability;
  return (
    <p data-reliability="measured">
      {say(
        'reliability',
        Math.round(precision * 100),
        Math.round(recall * 100),
        count('unseen_pages', pages),
        dateText(date, locale),
      )}
    </p>
  );
}
