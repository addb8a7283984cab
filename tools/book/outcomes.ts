import { fill } from '../../lambda/content/fill';
import { conditions } from '../../lambda/content/terms';
import type { Content, Locales } from '../../lambda/content/types';
import { dispositions } from '../../lambda/triage/rules';
import { each, markup, type Markup } from './markup';
import { nameOfCondition } from './names';
import { tick } from './review';

/** What is said at the end of a check, with the numbers to call filled in. */
export function outcomeSection({ triage, locale }: Content): Markup {
  const values = { number: locale.emergencyNumber, advice: locale.adviceLine };
  return markup`<div class="columns">${each(
    dispositions,
    (
      disposition,
    ) => markup`<section class="card"><h4><span class="outcome ${disposition}">${disposition}</span>${tick}</h4>
<ol class="say-list">${each(triage.outcomes[disposition], (words) =>
      words === '{reason}'
        ? markup`<li class="filled">the reason of the answer that decided, where there is one</li>`
        : markup`<li class="said">${fill(words, values)}</li>`,
    )}</ol></section>\n`,
  )}</div>
<h4>Said with the outcome, where it applies</h4>
<dl class="facts">${each(conditions, (id) => markup`<div><dt>${nameOfCondition({ triage }, id)}</dt><dd class="said">${triage.conditions[id]}</dd></div>\n`)}</dl>
<h4>The safety net</h4>
<p>One of these in turn, after every check that is no emergency.</p>
<ul class="said">${each(triage.safetyNet, (words) => markup`<li>${fill(words, values)}</li>`)}</ul>`;
}

/** The numbers that the words above are filled with. */
export const whomToCall = (
  locales: Locales,
): Markup => markup`<table class="plain"><caption>Whom to call, in each country. The book has the words of en-US filled in.</caption>
<thead><tr><th scope="col">locale</th><th scope="col">emergency number</th><th scope="col">advice line</th></tr></thead>
<tbody>${each(Object.entries(locales), ([id, { emergencyNumber, adviceLine }]) => markup`<tr><th scope="row">${id}</th><td class="said">${emergencyNumber}</td><td class="said">${adviceLine}</td></tr>\n`)}</tbody></table>`;
