import { lengthMs } from '../../../lambda/pacing/timeline';
import { pacingWords } from '../../../lambda/pacing/words';
import type { Cue } from '../../../lambda/pacing/timeline';
import { breathOf } from '../../../tools/book/breath';
import { linesOf, timelineOf, type Spoken } from '../../../tools/book/lines';
import { pixelsPerSecond, timelineDrawing } from '../../../tools/book/timeline';
import { nowhere } from '../../../lambda/pacing/timeline';
import { content, dosesOf, everyForm, exerciseOf, type Pick } from '../../pacing/guided';
import { hasClass, read, within } from './reader';

const least = ([id, form]: Pick): Spoken => ({ exercise: exerciseOf(id), form, dose: dosesOf(id)[0] });

const drawn = (pick: Pick) => within(read(timelineDrawing(linesOf(content, least(pick)), 'a timeline').text));

/** Seconds that the bars of these classes take, all together. */
const secondsDrawn = (pick: Pick, ...classes: readonly string[]): number =>
  drawn(pick)
    .filter(({ name }) => name === 'rect')
    .filter((bar) => classes.some((name) => hasClass(name)(bar)))
    .reduce((sum, { attributes }) => sum + Number(attributes['width']), 0) / pixelsPerSecond;

describe('a timeline as drawn', () => {
  it.each(everyForm)('is as wide as %s is long in its %s form', (...pick) => {
    const seconds = lengthMs(timelineOf(content, least(pick), 'full')) / 1000;

    expect(secondsDrawn(pick, 'words', 'full-only', 'quiet')).toBeCloseTo(seconds, 1);
  });

  it('gives words the time that words take', () => {
    const lines = linesOf(content, least(['cat-cow', 'floor']));
    const seconds = lines.reduce((sum, { wordsMs }) => sum + wordsMs, 0) / 1000;

    expect(secondsDrawn(['cat-cow', 'floor'], 'words', 'full-only')).toBeCloseTo(seconds, 1);
  });

  it('keeps every bar within its piece', () => {
    const pieces = everyForm.flatMap((pick) => drawn(pick).filter(({ name }) => name === 'svg'));
    const outside = pieces.flatMap((piece) =>
      within(piece).filter(({ name, attributes }) => {
        const right = Number(attributes['x']) + Number(attributes['width']);
        return name === 'rect' && right > Number(piece.attributes['width']) + 0.02;
      }),
    );

    expect(outside).toEqual([]);
  });
});

describe('what the short script leaves out', () => {
  it.each(everyForm)('is told apart in %s, %s form', (...pick) => {
    const spoken = least(pick);
    const lines = linesOf(content, spoken);
    const inBoth = lines.filter(({ spokenIn }) => spokenIn === 'both').map(({ cue }) => cue);

    expect(lines.map(({ cue }) => cue)).toEqual(timelineOf(content, spoken, 'full'));
    expect(inBoth.map(({ words }) => words)).toEqual(
      timelineOf(content, spoken, 'short').map(({ words }) => words),
    );
  });
});

describe('the breath that a cue leads', () => {
  const timed = (words: string, ownsMs = 4000): Cue => ({ kind: 'timed', words, ownsMs, place: nowhere });
  const breath = { in: 4, out: 6 };
  const goes = (cue: Cue) => breathOf(cue, breath, pacingWords(content))?.goes ?? null;

  it.each([
    ['In, and soften.', 'in'],
    ['Breathe in, and let go.', 'in'],
    ['Out, hips tip.', 'out'],
    ['Last one. Out, and press.', 'out'],
    ['Heavy hips.', null],
    ['Inside of the knee.', null],
  ] as const)('of "%s" is %s', (words, expected) => {
    expect(goes(timed(words))).toBe(expected);
  });

  it('is known from the words of pacing, whatever they are', () => {
    const { breatheIn, breatheOut } = pacingWords(content);

    expect(breatheIn.map((words) => goes(timed(words)))).toEqual(breatheIn.map(() => 'in'));
    expect(breatheOut.map((words) => goes(timed(`${words} Soft belly.`)))).toEqual(
      breatheOut.map(() => 'out'),
    );
  });

  it('is none where breath is only talked about', () => {
    expect(goes({ ...timed('Breathe in, and hold nothing.'), kind: 'spoken' })).toBeNull();
  });

  it('lasts as the exercise has it, or as long as the cue where that is shorter', () => {
    const words = pacingWords(content);

    expect(breathOf(timed('Out, and press.', 9000), breath, words)?.lastsMs).toBe(6000);
    expect(breathOf(timed('Out, and press.', 3000), breath, words)?.lastsMs).toBe(3000);
  });
});
