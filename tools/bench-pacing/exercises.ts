import { contentFor } from '../../lambda/content';
import { forms } from '../../lambda/content/terms';
import { dosesIn } from '../../lambda/pacing/dose';
import { exerciseParts, whole } from '../../lambda/pacing/exercise';
import { lengthMs, type Timeline } from '../../lambda/pacing/timeline';
import { fitting, ssml } from '../../lambda/speech/ssml';
import { speechFrom, type SpeechPart } from '../../simulator/echo/speech';

/** Something that can be spoken: how long pacing says that it lasts, and what the device gets of it. */
export interface Spoken {
  readonly name: string;
  readonly plannedMs: number;
  readonly parts: readonly SpeechPart[];
}

/** Every exercise of the content in each form, at its least and its greatest dose, with its full script. */
export function everyExercise(): readonly Spoken[] {
  const content = contentFor('en-US');
  return Object.entries(content.exercises).flatMap(([id, exercise]) =>
    forms
      .filter((form) => exercise.forms[form] !== undefined)
      .flatMap((form) => {
        const doses = dosesIn(exercise.dose);
        return [['least', doses[0]] as const, ['greatest', doses.at(-1) ?? doses[0]] as const].map(
          ([which, dose]) => {
            const guided = { exercise, form, dose, conditions: [], pace: 'usual', seed: 0 } as const;
            const timeline = whole(exerciseParts(content, guided, 'standing'));
            const name = `${id}, ${form}, ${which}`;
            return { name, plannedMs: lengthMs(timeline), parts: spokenParts(timeline) };
          },
        );
      }),
  );
}

/** A timeline as the device gets it: written as SSML, in as many responses as it needs, and read again. */
function spokenParts(timeline: Timeline): readonly SpeechPart[] {
  if (timeline.length === 0) return [];
  const fits = Math.max(1, fitting(timeline, { characters: 0, ms: 0 }));
  return [...speechFrom(ssml(timeline.slice(0, fits))).parts, ...spokenParts(timeline.slice(fits))];
}
