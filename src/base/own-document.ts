import { withOwnMembers } from './with-own-members.js';

/** Our page's document. The build writes this wherever our code, or Lit, says `document.`; on a server there is none. */
export const ownDocument = withOwnMembers(document);
