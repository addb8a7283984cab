import type { Content, Moves } from '../../lambda/content/types';
import { positions } from '../../lambda/content/terms';
import { spoken } from '../../lambda/pacing/cue';
import { lengthMs, nowhere, type Timeline } from '../../lambda/pacing/timeline';
import { clock } from './amounts';
import { each, markup, type Markup } from './markup';
import { anchors, capital } from './names';
import { tick } from './review';
import { sayList } from './script';

const timelineOf = (steps: Moves['rise']): Timeline =>
  steps.flatMap(({ say, wait }) => spoken(say, nowhere, 'usual', wait));

function wayCard(title: string, steps: Moves['rise']): Markup {
  const cues = timelineOf(steps);
  return markup`<section class="card"><h4>${title} <span class="length">${clock(lengthMs(cues))}</span>${tick}</h4>
${sayList(cues)}</section>
`;
}

/** How people are led from one position to another, which every exercise but the first begins with. */
export const movesPart = ({ moves, names }: Content): Markup => markup`<section class="part" id="moves">
<h2>The ways between positions</h2>
<p>Said after the name of an exercise, where the position changes. The seconds are the quiet after each sentence.</p>
${each(
  positions,
  (position) => markup`<section id="${anchors.move(position)}"><h3>${capital(names.positions[position])}</h3>
<div class="columns">${wayCard('From standing, sitting or a wall', moves.to[position].fromUp)}${wayCard('From another position on the floor', moves.to[position].fromDown)}</div></section>
`,
)}<section id="move-rise"><h3>Up again, at the end</h3>
<div class="columns">${wayCard('From the floor to standing', moves.rise)}</div></section>
</section>
`;
