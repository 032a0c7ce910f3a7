/** Why the server ends a socket, as the Studio is told. Numbers from 4000 are free for applications. */

/** The server stops; it will be back. */
export const ROOM_CLOSES = 1001;
/** The session has ended: the person has to sign in again. */
export const SIGNED_OUT = 4401;
/** What the person may do has changed: come again. */
export const RIGHTS_CHANGED = 4403;
/** The text was replaced as a whole: the copy must be merged, not synchronised. */
export const OTHER_BEGINNING = 4409;
/** What came could not be kept: it stays with whoever sent it, who tries again. */
export const NOT_KEPT = 4500;
