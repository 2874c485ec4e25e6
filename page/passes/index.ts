import { adverts } from './adverts';
import { byline } from './byline';
import { caption } from './caption';
import { cards } from './cards';
import { comments } from './comments';
import { cookieBanner } from './cookie-banner';
import { forms } from './forms';
import { furniture } from './furniture';
import { hidden } from './hidden';
import { linkList } from './link-list';
import { newsletter } from './newsletter';
import type { Pass } from './pass';
import { related } from './related';
import { shareBar } from './share-bar';
import { tables } from './tables';
import { tagList } from './tag-list';

/** Every reason why a block is not part of an article; the first that holds is the one that is given. */
export const PASSES: readonly Pass[] = [
  hidden,
  cookieBanner,
  comments,
  furniture,
  adverts,
  newsletter,
  related,
  shareBar,
  byline,
  caption,
  tagList,
  forms,
  tables,
  cards,
  linkList,
];

/** For pages whose names mislead: only what cannot be an article. */
export const CAUTIOUS_PASSES: readonly Pass[] = [cookieBanner, comments, cards, linkList, forms];
