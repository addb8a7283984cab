import type { Cue } from '../../lambda/pacing/timeline';
import { wordsMs } from '../../lambda/speech/duration';
import { clock, tenths } from './amounts';
import type { Line } from './lines';
import { each, markup, nothing, type Markup } from './markup';

/** Lines of one place, one after another. */
type Passage = readonly [Line, ...Line[]];

function passagesOf(lines: readonly Line[]): readonly Passage[] {
  const passages: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    if (last !== undefined && last[0].where === line.where) last.push(line);
    else passages.push([line]);
  }
  return passages;
}

const quietOf = (cue: Cue): string => tenths(cue.ownsMs - wordsMs(cue.words));

const fullOnly = markup` <span class="mark">full only</span>`;

const lineRow = ({ cue, atMs, spokenIn }: Line, where: Markup): Markup =>
  spokenIn === 'full'
    ? markup`<tr class="full-only">${where}<td class="at">${clock(atMs)}</td><td class="said">${cue.words}${fullOnly}</td><td class="then-quiet">${quietOf(cue)}</td></tr>\n`
    : markup`<tr>${where}<td class="at">${clock(atMs)}</td><td class="said">${cue.words}</td><td class="then-quiet">${quietOf(cue)}</td></tr>\n`;

function passageRows(lines: Passage): Markup {
  const where = markup`<th class="where" scope="rowgroup" rowspan="${lines.length}">${lines[0].where}</th>`;
  return markup`<tbody>${each(lines, (line, index) => lineRow(line, index === 0 ? where : nothing))}</tbody>\n`;
}

/** Every line in the order spoken: where in the exercise it belongs, its moment, and the quiet after it. */
export const scriptTable = (lines: readonly Line[], caption: string): Markup =>
  markup`<div class="script"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">where</th><th scope="col">at</th><th scope="col">said</th><th scope="col">quiet</th></tr></thead>
${each(passagesOf(lines), (passage) => passageRows(passage))}</table></div>`;

/** Cues that belong to no place: their words, and the quiet seconds after each. */
export const sayList = (cues: readonly Cue[]): Markup =>
  markup`<ol class="say-list">${each(
    cues,
    (cue) =>
      markup`<li><span class="said">${cue.words}</span> <span class="quiet-after">${quietOf(cue)} s</span></li>\n`,
  )}</ol>`;
