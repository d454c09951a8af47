/** Door: comes into a page after `content.ts`, when something is to be drawn over it; a page that is only read is spared it. */
import { leaveHere } from './platform/same-page.ts';
import { overlay } from './views/overlay.ts';

leaveHere('overlay', overlay);
