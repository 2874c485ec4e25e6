import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../page/read';
import { answer, send } from '../protocol/bus';

/** The reader script. */
export default defineUnlistedScript(() => {
  const page = `${performance.timeOrigin}-${performance.now()}`;
  answer((message) => ({ page, orphans: [], shown: message.kind === 'show' }));
  void send({ kind: 'read', page, article: readArticle(document) });
});
