import type { Cue } from '../../lambda/pacing/timeline';
import { wordsMs } from '../../lambda/speech/duration';
import { clock, tenths } from './amounts';
import type { Line } from './lines';
import { each, markup, nothing, type Markup } from './markup';

const quietOf = (cue: Cue): string => tenths(cue.ownsMs - wordsMs(cue.words));

/** Lines of one place, one after another. */
type Passage = readonly [Line, ...Line[]];

function passagesOf(lines: readonly Line[]): readonly Passage[] {
  const passages: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    if (last?.[0].where === line.where) last.push(line);
    else passages.push([line]);
  }
  return passages;
}

/** Seen once in a passage, and heard on each of its lines. */
function whereCell(where: string, index: number): Markup {
  if (where === '') return markup`<td class="where"></td>`;
  const shown = index === 0 ? where : markup`<span class="same">${where}</span>`;
  return markup`<th class="where" scope="row">${shown}</th>`;
}

const fullOnly = markup` <span class="mark">full only</span>`;

const lineRow = ({ cue, atMs, spokenIn }: Line, where: Markup): Markup =>
  markup`<tr class="in-${spokenIn}">${where}<td class="at">${clock(atMs)}</td><td class="said">${cue.words}${spokenIn === 'full' ? fullOnly : nothing}</td><td class="then-quiet">${quietOf(cue)}</td></tr>
`;

/** Every line in the order spoken: where in the exercise it belongs, its moment, and the quiet after it. */
export function scriptTable(lines: readonly Line[], caption: string): Markup {
  const passages = passagesOf(lines);
  const isOnePassage = passages.length === 1;
  const where = (line: Line, index: number) => (isOnePassage ? nothing : whereCell(line.where, index));
  return markup`<div class="script"><table>
<caption>${caption}</caption>
<thead><tr>${isOnePassage ? nothing : markup`<th scope="col">where</th>`}<th scope="col">at</th><th scope="col">said</th><th scope="col">quiet</th></tr></thead>
${each(passages, (passage) => markup`<tbody>${each(passage, (line, index) => lineRow(line, where(line, index)))}</tbody>\n`)}</table></div>`;
}

/** Cues that belong to no place: their words, and the quiet seconds after each. */
export const sayList = (cues: readonly Cue[]): Markup =>
  markup`<ol class="say-list">${each(
    cues,
    (cue) =>
      markup`<li><span class="said">${cue.words}</span> <span class="quiet-after">${quietOf(cue)} s</span></li>\n`,
  )}</ol>`;
