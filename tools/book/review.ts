import { markup, type Markup } from './markup';

/** Room for a pen, on paper only. The boxes are drawn: nothing on the page could keep what is ticked there. */
export const reviewBox = (
  what: string,
): Markup => markup`<aside class="review" aria-label="Room for notes on ${what}">
<p class="verdicts"><span class="box"></span> fine as it is <span class="box"></span> fine with the changes noted <span class="box"></span> leave it out</p>
<p class="line">Notes</p><p class="line"></p><p class="line"></p>
<p class="line signed">Reviewed by, on</p>
</aside>`;

/** One box to tick beside a question or an answer. */
export const tick = markup`<span class="box tick"></span>`;
