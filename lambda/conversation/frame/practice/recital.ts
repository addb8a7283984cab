import { playhead } from '../../../pacing/playhead';
import { samePlace } from '../../../pacing/timeline';
import { fitting } from '../../../speech/ssml';
import type { Clearance } from '../../../triage/clearance';
import type { Draft } from '../draft';
import { marksOf } from './mark';
import { placeToKeep, practiceCues, type Practice, type PracticeCue } from './practice';
import { ask } from '../words/questions';
import type { GuideScene } from '../state';
import type { Turn } from '../turn';

/** Room in a response for the question that follows the exercises. */
const reserve = { characters: 400, ms: 12_000 };

/** Speaks a practice from its place on: one exercise, or as many as fit where the person asked for that. */
export function recite(draft: Draft, practice: Practice, clearance: Clearance): Turn {
  const { content, nowMs } = draft.world;
  const { pace, unattended } = draft.person.preferences;
  const most = unattended === 'run-on' ? practice.steps.length - practice.step : 1;
  const all = practiceCues(content, practice, most, clearance, pace);
  const leadMs = draft.lengthMs;
  const fit = fitting(
    all.map(({ cue }) => cue),
    { characters: reserve.characters + draft.characters, ms: reserve.ms + leadMs },
  );
  const cues = wholeParts(all, fit);
  const rest = all[cues];
  const until =
    rest === undefined
      ? { step: practice.step + most, place: null }
      : { step: rest.step, place: placeToKeep(rest.cue) };
  const spoken = all.slice(0, cues);
  draft.play(spoken.map(({ cue }) => cue));
  draft.marks = marksOf(content, practice, spoken, leadMs);
  draft.person = { ...draft.person, practice };
  const recital = { sinceMs: nowMs, leadMs, cues, pace, until };
  return ask(draft, { name: 'guide', asking: 'ready', practice, clearance, recital });
}

/** Cuts between exercises if one is whole by then, else between two places of the exercise. */
function wholeParts(cues: readonly PracticeCue[], fit: number): number {
  if (fit >= cues.length) return cues.length;
  const seam = (changes: (one: PracticeCue, other: PracticeCue) => boolean) => {
    for (let at = fit; at > 0; at -= 1) {
      const [one, other] = [cues[at - 1], cues[at]];
      if (one !== undefined && other !== undefined && changes(one, other)) return at;
    }
    return null;
  };
  return (
    seam((one, other) => one.step !== other.step) ??
    seam((one, other) => !samePlace(one.cue.place, other.cue.place)) ??
    fit
  );
}

/** Where a person is: `during` an exercise, or `between` two, waiting. The practice stands at that place. */
export interface Location {
  readonly where: 'during' | 'between';
  readonly practice: Practice;
}

/** Finds the playhead: from when the speech began, and now, to the place of the cue then spoken. */
export function locate(draft: Draft, { practice, clearance, recital }: GuideScene): Location {
  if (typeof recital === 'string') {
    return { where: recital === 'within' || practice.place !== null ? 'during' : 'between', practice };
  }
  const { until, pace, sinceMs, leadMs } = recital;
  const steps = until.step - practice.step + (until.place === null ? 0 : 1);
  const cues = practiceCues(draft.world.content, practice, steps, clearance, pace).slice(0, recital.cues);
  const beganMs = sinceMs + leadMs;
  const head = playhead(cues, ({ cue }) => cue.ownsMs, draft.world.nowMs - beganMs);
  if (head !== null) {
    const { step, cue, position } = head.phrase;
    return { where: 'during', practice: moved(practice, step, placeToKeep(cue), position) };
  }
  const position = cues.at(-1)?.position ?? practice.position;
  return { where: 'between', practice: moved(practice, until.step, until.place, position) };
}

/** The practice at a later place; the exercises passed on the way are done. */
function moved(
  practice: Practice,
  step: number,
  place: Practice['place'],
  position: Practice['position'],
): Practice {
  const passed = practice.steps.slice(practice.step, step).map(({ exercise }) => exercise);
  return { ...practice, step, place, position, done: [...new Set([...practice.done, ...passed])] };
}
