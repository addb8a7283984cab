import type { Breath, Script } from '../../lambda/content/types';
import { compile } from '../../lambda/pacing/compile';
import type { Dose } from '../../lambda/pacing/dose';
import { longestSilenceMs } from '../../lambda/pacing/cue';
import type { Pacing } from '../../lambda/pacing/paced';
import { samePlace, type Cue, type Timeline } from '../../lambda/pacing/timeline';
import type { PacingWords } from '../../lambda/pacing/words';
import { wordsMs } from '../../lambda/speech/duration';

/** Stand-ins for the words of content/, so that a cue can be told by what it is for. */
export const words: PacingWords = {
  breatheIn: ['In a.', 'In b.'],
  breatheOut: ['Out a.', 'Out b.'],
  halfway: ['Half.'],
  fiveMore: ['Five.'],
  twoMore: ['Two.'],
  lastOne: ['Last.'],
  twoMoreEach: ['Two each.'],
  lastOneEach: ['Last each.'],
  otherSide: ['Over.'],
  easeOut: ['Ease.'],
  onceMore: ['More.'],
  sides: { left: 'links', right: 'rechts' },
};

export const breath: Breath = { in: 4, out: 6 };

/** A script as it is spoken with a dose: at the usual pace unless said otherwise. */
export const paced = (script: Script, dose: Dose, other: Partial<Pacing> = {}): Timeline =>
  compile(script, { dose, breath, pace: 'usual', detail: 'full', words, seed: 0, ...other });

export const saidIn = (timeline: Timeline): string[] => timeline.map((cue) => cue.words);

/** When each cue begins, in milliseconds from the start. */
export function startsMs(timeline: Timeline): number[] {
  let nowMs = 0;
  return timeline.map(({ ownsMs }) => {
    const startMs = nowMs;
    nowMs += ownsMs;
    return startMs;
  });
}

export const silenceMs = (cue: Cue): number => cue.ownsMs - wordsMs(cue.words);

/** The places of a timeline, in the order met, each stay counted once. */
export const stays = (timeline: Timeline): Cue['place'][] =>
  timeline
    .map(({ place }) => place)
    .filter((place, index, all) => {
      const before = all[index - 1];
      return before === undefined || !samePlace(place, before);
    });

/** The cues that no device could speak in time: without words, fractional, overlapping or too quiet. */
export const unplayable = (timeline: Timeline): Cue[] =>
  timeline.filter(
    (cue) =>
      cue.words.trim() === '' ||
      !Number.isInteger(cue.ownsMs) ||
      silenceMs(cue) < 0 ||
      silenceMs(cue) > longestSilenceMs,
  );
