import { draftsLastTime } from '../database/drafts-last-time.ts';

/** How many reports there were when this library was used last: what to draw until it is open. */
export const reportsLastTime = draftsLastTime(localStorage);
