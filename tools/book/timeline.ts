import { clock } from './amounts';
import type { Line } from './lines';
import { each, markup, type Markup } from './markup';

/** The drawing is cut into pieces of ten seconds, which wrap like words: a minute a row on paper, less on a phone. */
const pieceMs = 10_000;
/** Of every timeline in the book, so that lengths can be compared. */
export const pixelsPerSecond = 10.8;
const pieceWidth = (pieceMs / 1000) * pixelsPerSecond;

/** From top to bottom: names of places, words and silences, breaths, the clock. In pixels. */
const lanes = {
  place: 9,
  bar: 13,
  barHeight: 15,
  breath: 31,
  breathHeight: 11,
  clock: 53,
  height: 58,
} as const;
/** Room that a letter of a place's name takes. */
const letterWidth = 5.6;

const px = (ms: number): string => ((ms / 1000) * pixelsPerSecond).toFixed(2);

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The part of a span that falls into a piece; null where none does. */
function within(span: Span, piece: Span): Span | null {
  const cut = { fromMs: Math.max(span.fromMs, piece.fromMs), toMs: Math.min(span.toMs, piece.toMs) };
  return cut.fromMs < cut.toMs ? cut : null;
}

const wordsOf = ({ atMs, wordsMs }: Line): Span => ({ fromMs: atMs, toMs: atMs + wordsMs });
const quietOf = ({ atMs, wordsMs, cue }: Line): Span => ({ fromMs: atMs + wordsMs, toMs: atMs + cue.ownsMs });

/** Words of the full script alone are a thin bar, so that they can be told without colour. */
const bars = {
  words: { y: lanes.bar, height: lanes.barHeight },
  'full-only': { y: lanes.bar + 5, height: lanes.barHeight - 10 },
  quiet: { y: lanes.bar, height: lanes.barHeight },
} as const;

function bar(kind: keyof typeof bars, span: Span, piece: Span): Markup[] {
  const cut = within(span, piece);
  if (cut === null) return [];
  const { y, height } = bars[kind];
  const x = px(cut.fromMs - piece.fromMs);
  const width = px(cut.toMs - cut.fromMs);
  return [markup`<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}"/>`];
}

/** A breath in rises and a breath out falls; where a piece ends within it, the next one goes on. */
function wedge({ atMs, breath }: Line, piece: Span): Markup[] {
  if (breath === null) return [];
  const cut = within({ fromMs: atMs, toMs: atMs + breath.lastsMs }, piece);
  if (cut === null) return [];
  const bottom = lanes.breath + lanes.breathHeight;
  const heightAt = (ms: number) => {
    const done = (ms - atMs) / breath.lastsMs;
    return (bottom - lanes.breathHeight * (breath.goes === 'in' ? done : 1 - done)).toFixed(1);
  };
  const [left, right] = [px(cut.fromMs - piece.fromMs), px(cut.toMs - piece.fromMs)];
  const path = `M${left} ${bottom}V${heightAt(cut.fromMs)}L${right} ${heightAt(cut.toMs)}V${bottom}z`;
  return [markup`<path class="breath ${breath.goes}" d="${path}"/>`];
}

/** Where a new place begins, and what it is called there. */
interface PlaceName {
  readonly atMs: number;
  readonly name: string;
}

/** The names that have room: one that would touch the one before it is left out. */
function placeNames(lines: readonly Line[]): PlaceName[] {
  const shown: PlaceName[] = [];
  lines.forEach(({ where: name, atMs }, index) => {
    if (lines[index - 1]?.where === name) return;
    const last = shown.at(-1);
    const room = last === undefined ? Infinity : ((atMs - last.atMs) / 1000) * pixelsPerSecond;
    if (name !== '' && room > (last?.name.length ?? 0) * letterWidth + 3) shown.push({ atMs, name });
  });
  return shown;
}

function pieceDrawing(piece: Span, lines: readonly Line[], places: readonly PlaceName[]): Markup {
  const here = places.filter(({ atMs }) => atMs >= piece.fromMs && atMs < piece.toMs);
  return markup`<svg width="${pieceWidth}" height="${lanes.height}" viewBox="0 0 ${pieceWidth} ${lanes.height}" aria-hidden="true">${[
    ...lines.flatMap((line) => [
      ...bar('quiet', quietOf(line), piece),
      ...bar(line.spokenIn === 'full' ? 'full-only' : 'words', wordsOf(line), piece),
      ...wedge(line, piece),
    ]),
    each(
      here,
      ({ atMs, name }) =>
        markup`<text class="place" x="${px(atMs - piece.fromMs)}" y="${lanes.place}">${name}</text>`,
    ),
    markup`<path class="tick" d="M0.5 ${lanes.breath + lanes.breathHeight}v${lanes.clock - lanes.breath - lanes.breathHeight}"/>`,
    markup`<text class="clock" x="4" y="${lanes.clock}">${clock(piece.fromMs)}</text>`,
  ]}</svg>`;
}

/** Words, silences and breaths to scale. `label` tells somebody who cannot see it what it shows. */
export function timelineDrawing(lines: readonly Line[], label: string): Markup {
  const last = lines.at(-1);
  const lengthMs = last === undefined ? 0 : last.atMs + last.cue.ownsMs;
  const places = placeNames(lines);
  const pieces = Array.from({ length: Math.ceil(lengthMs / pieceMs) }, (_, index) => {
    const piece = { fromMs: index * pieceMs, toMs: (index + 1) * pieceMs };
    const inIt = lines.filter(({ atMs, cue }) => atMs < piece.toMs && atMs + cue.ownsMs > piece.fromMs);
    return pieceDrawing(piece, inIt, places);
  });
  return markup`<div class="timeline" role="img" aria-label="${label}">${pieces}</div>`;
}
