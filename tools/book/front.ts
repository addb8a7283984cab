import type { Content } from '../../lambda/content/types';
import { nowhere } from '../../lambda/pacing/timeline';
import { exercisesContents } from './exercise';
import type { Line } from './lines';
import { markup, prose, type Markup } from './markup';
import { timelineDrawing } from './timeline';

const at = (atMs: number, ownsMs: number, wordsMs: number, other: Partial<Line>): Line => ({
  cue: { kind: 'timed', words: '', ownsMs, place: nowhere, breath: null },
  atMs,
  wordsMs,
  where: '',
  breath: null,
  spokenIn: 'both',
  ...other,
});

/** Four made-up lines that show everything a timeline can. */
const sample: readonly Line[] = [
  at(0, 4000, 2200, {}),
  at(4000, 3500, 2400, { spokenIn: 'full' }),
  at(7500, 4000, 1200, { where: '1', breath: { goes: 'in', lastsMs: 4000 } }),
  at(11_500, 6000, 1100, { where: '1', breath: { goes: 'out', lastsMs: 6000 } }),
];

const bars = {
  words: markup`<rect class="words" x="1" y="0" width="20" height="15"/>`,
  'full-only': markup`<rect class="full-only" x="1" y="5" width="20" height="5"/>`,
  quiet: markup`<rect class="quiet" x="1" y="0" width="20" height="15"/>`,
  in: markup`<path class="breath in" d="M1 14L21 2V14z"/>`,
  out: markup`<path class="breath out" d="M1 14V2L21 14z"/>`,
} as const;

const swatch = (kind: keyof typeof bars): Markup =>
  markup`<svg class="swatch" width="22" height="15" viewBox="0 0 22 15" aria-hidden="true">${bars[kind]}</svg>`;

/** What the book is, and what it is not. */
export const front = markup`<header class="front">
<p class="kicker">Back Release</p>
<h1>The script book</h1>
<p class="lead">Every word that the coach speaks in its safety check and its exercises, when it speaks it, and why. It is for whoever reviews them with a pen in hand.</p>
<p class="notice" role="note"><strong>Nobody clinical has reviewed this yet.</strong> It is general information and not medical advice. The first thorough review is what this book is made for.</p>
</header>
`;

/** How to read it: what the marks, the timelines and the letters mean. */
export const reading = markup`<section class="part" id="reading">
<h2>How to read it</h2>
<p>${prose('[J] marks a judgement made for this project: no source says so. That is where a second look matters most. What stands beside a source without it is in that source.')} <em>The article</em> is “Back Pain: Self-Release Techniques, Stretches, and Strengthening for Relief”, which the project started from.</p>
<p>A timeline shows an exercise to scale, every one in the book to the same scale, ten seconds to a piece:</p>
<figure class="score">
${timelineDrawing(sample, 'A sample: words, words of the full script only, a breath in and a breath out.')}
</figure>
<ul class="legend">
<li>${swatch('words')} words</li>
<li>${swatch('full-only')} words that the short script leaves out</li>
<li>${swatch('quiet')} silence</li>
<li>${swatch('in')} a breath in that is cued</li>
<li>${swatch('out')} a breath out that is cued</li>
</ul>
<p>Above it stand the side, the round and the number of the repetition, where there are any. Lengths of words are estimated, since Amazon states no speed for its voices. From the third time on somebody hears the short script; what it leaves out is marked <span class="mark">full only</span>.</p>
<p>Under each drawing stands the script, with the moment of each sentence and, last, the seconds of quiet after it. What is <span class="said">set like this</span> is spoken. Where a phrase has several wordings that take turns, one of them stands here. On paper there is room for notes after each exercise, and a box to tick at each question and answer. Say what you found in an issue of the project: the line, what is wrong with it, what you would say, and a source if there is one.</p>
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
