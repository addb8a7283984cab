import type { Content } from '../../lambda/content/types';
import { nowhere } from '../../lambda/pacing/timeline';
import { exercisesContents } from './exercise';
import type { Line } from './lines';
import { markup, prose, type Markup } from './markup';
import { timelineDrawing } from './timeline';

const at = (atMs: number, ownsMs: number, wordsMs: number, rep: number, other: Partial<Line>): Line => ({
  cue: { kind: 'timed', words: '', ownsMs, place: { ...nowhere, rep } },
  atMs,
  wordsMs,
  breath: null,
  spokenIn: 'both',
  ...other,
});

/** Four made-up lines that show everything a timeline can. */
const sample: readonly Line[] = [
  at(0, 4000, 2200, 0, {}),
  at(4000, 3500, 2400, 0, { spokenIn: 'full' }),
  at(7500, 4000, 1200, 1, { breath: { goes: 'in', lastsMs: 4000 } }),
  at(11_500, 6000, 1100, 1, { breath: { goes: 'out', lastsMs: 6000 } }),
];

const swatch = (name: string): Markup =>
  markup`<svg class="swatch" width="22" height="15" viewBox="0 0 22 15" aria-hidden="true"><rect class="${name}" x="1" y="1" width="20" height="13"/></svg>`;

const wedge = (goes: 'in' | 'out'): Markup =>
  markup`<svg class="swatch" width="22" height="15" viewBox="0 0 22 15" aria-hidden="true"><path class="breath ${goes}" d="${goes === 'in' ? 'M1 14L21 2V14z' : 'M1 14V2L21 14z'}"/></svg>`;

/** What the book is, what it is not, and how to read it. */
export const introduction = ({ names }: Content): Markup => markup`<header class="front">
<p class="kicker">Back Release</p>
<h1>The script book</h1>
<p class="lead">Every word that the coach speaks in its safety check and its exercises, when it speaks it, and why. It is for whoever reviews them with a pen in hand.</p>
<p class="notice" role="note"><strong>Nobody clinical has reviewed this yet.</strong> It is general information and not medical advice. The first thorough review is what this book is made for.</p>
</header>
<section class="part" id="reading">
<h2>How to read it</h2>
<p>${prose('[J] marks a judgement made for this project: no source says so. That is where a second look matters most. What stands beside a source without it is in that source.')} <em>The article</em> is “Back Pain: Self-Release Techniques, Stretches, and Strengthening for Relief”, which the project started from.</p>
<p>A timeline shows an exercise to scale, every one in the book to the same scale, ten seconds to a piece:</p>
<figure class="score">
${timelineDrawing(sample, names, 'A sample: words, words of the full script only, a breath in and a breath out.')}
</figure>
<ul class="legend">
<li>${swatch('words')} words</li>
<li>${swatch('words full-only')} words that the short script leaves out</li>
<li>${swatch('quiet')} silence</li>
<li>${wedge('in')} a breath in that is cued</li>
<li>${wedge('out')} a breath out that is cued</li>
</ul>
<p>Above it stand the side, the round and the number: a repetition, a breath, or a stretch of steady moving. Lengths of words are estimated, since Amazon states no speed for its voices. From the third time on somebody hears the short script; what it leaves out is marked <span class="mark">full only</span>.</p>
<p>What is <span class="said">set like this</span> is spoken. Where a phrase has several wordings that take turns, one of them stands here. On paper there is room for notes after each exercise, and a box to tick at each question and answer. Say what you found in an issue of the project: the line, what is wrong with it, what you would say, and a source if there is one.</p>
</section>
`;

/** The table of contents. */
export const contents = (content: Content): Markup => markup`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>
<li><a href="#reading">How to read it</a></li>
<li><a href="#check">The safety check</a>
<ul><li><a href="#check-drawing">The rules as a drawing</a>, <a href="#check-questions">the questions</a>, <a href="#check-splits">the questions that split an answer</a>, <a href="#check-outcomes">the outcomes as spoken</a>, <a href="#short-check">the short check</a>, <a href="#check-rules">rules that no drawing shows</a>, <a href="#check-sources">sources</a></li></ul></li>
<li><a href="#exercises">The exercises</a>
${exercisesContents(content)}</li>
<li><a href="#moves">The ways between positions</a></li>
<li><a href="#answers">The answers</a></li>
</ol>
</nav>
`;
