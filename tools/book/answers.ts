import { fill } from '../../lambda/content/fill';
import type { Content } from '../../lambda/content/types';
import { each, markup, prose, type Markup } from './markup';
import { anchors, capital } from './names';
import { tick } from './review';

/** What is said to questions, at any moment. */
export function answersPart({ answers, locale }: Content): Markup {
  const values = { number: locale.emergencyNumber, advice: locale.adviceLine };
  return markup`<section class="part" id="answers">
<h2>The answers</h2>
<p>Said to whoever asks, without a check, and at any moment.</p>
<ul class="cards">${each(
    Object.entries(answers),
    ([id, { name, answer, source }]) => markup`<li class="card" id="${anchors.answer(id)}">
<h3>${capital(name)}${tick}</h3>
<p class="said">${answer.map((words) => fill(words, values)).join(' ')}</p>
<p class="source">${prose(source)}</p></li>
`,
  )}</ul>
</section>
`;
}
