import type { Content, Exercise, ExerciseForm } from '../../lambda/content/types';
import { forms, type Form } from '../../lambda/content/terms';
import { dosesIn, type Dose } from '../../lambda/pacing/dose';
import { lengthMs } from '../../lambda/pacing/timeline';
import { clock, doseWords } from './amounts';
import { linesOf, timelineOf } from './lines';
import { given, markup, type Markup } from './markup';
import { anchors, capital } from './names';
import { scriptTable } from './script';
import { timelineDrawing } from './timeline';

/** The forms that an exercise has, in their order. */
export const formsOf = (exercise: Exercise): readonly (readonly [Form, ExerciseForm])[] =>
  forms.flatMap((id) => {
    const form = exercise.forms[id];
    return form === undefined ? [] : [[id, form] as const];
  });

/** The least and the most of a dose range. */
function extremes(exercise: Exercise): readonly [least: Dose, most: Dose] {
  const doses = dosesIn(exercise.dose);
  return [doses[0], doses.at(-1) ?? doses[0]];
}

/** Are repetitions and seconds counted on a side? */
export const hasSides = (content: Content, exercise: Exercise): boolean =>
  formsOf(exercise).some(([form]) =>
    timelineOf(content, { exercise, form, dose: extremes(exercise)[0] }, 'full').some(
      ({ place }) => place.side !== null,
    ),
  );

/** How long the least and the most take, the full script of the least first. */
export const lengths = (content: Content, exercise: Exercise, form: Form) => {
  const [least, most] = extremes(exercise);
  const length = (dose: Dose, detail: 'full' | 'short') =>
    lengthMs(timelineOf(content, { exercise, form, dose }, detail));
  return { fullMs: length(least, 'full'), shortMs: length(least, 'short'), mostMs: length(most, 'full') };
};

/** One form of an exercise: its timeline to scale, how to come out, and every word of its script. */
export function formSection(content: Content, exercise: Exercise, id: Form, form: ExerciseForm): Markup {
  const [least, most] = extremes(exercise);
  const { fullMs, shortMs, mostMs } = lengths(content, exercise, id);
  const lines = linesOf(content, { exercise, form: id, dose: least });
  const title = `${capital(id)} form`;
  const label = `Timeline of ${exercise.name}, ${id} form: ${clock(fullMs)} minutes. The script below has the same in words.`;
  return markup`<section class="form">
<h4>${title}<span class="position">, <a href="#${anchors.move(form.position)}">${content.names.positions[form.position]}</a></span></h4>
<figure class="score">
${timelineDrawing(lines, label)}
<figcaption>Drawn: the least, ${doseWords(least)}, <strong>${clock(fullMs)}</strong>; with the short script ${clock(shortMs)}. The most, ${doseWords(most)}, takes ${clock(mostMs)}.</figcaption>
</figure>
<dl class="facts">
<div><dt>To come out</dt><dd class="said">${form.comeOut}</dd></div>
${given(form.easier, (words) => markup`<div><dt>Easier</dt><dd class="said">${words}</dd></div>\n`)}${given(form.harder, (words) => markup`<div><dt>Harder</dt><dd class="said">${words}</dd></div>\n`)}</dl>
${scriptTable(lines, `${title}: the full script`)}
</section>
`;
}
