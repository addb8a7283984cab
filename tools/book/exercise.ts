import type { Content, Exercise } from '../../lambda/content/types';
import { conditions, exerciseKinds, type ExerciseKind } from '../../lambda/content/terms';
import { breathWords, clock, rangeWords } from './amounts';
import { formSection, formsOf, hasSides, lengths } from './form';
import { each, given, markup, prose, type Markup, type Part } from './markup';
import { anchors, capital, nameOfCondition } from './names';
import { reviewBox } from './review';

const fact = (term: string, told: Part): Markup => markup`<div><dt>${term}</dt><dd>${told}</dd></div>\n`;

const saidList = (words: readonly string[]): Markup =>
  markup`<ul class="said">${each(words, (one) => markup`<li>${one}</li>`)}</ul>`;

const changesIn = (content: Content, { changeFor = {} }: Exercise): readonly Markup[] =>
  conditions.map((condition) =>
    given(
      changeFor[condition],
      (words) =>
        markup`<div><dt>Said with ${nameOfCondition(content, condition)}</dt><dd class="said">${words}</dd></div>\n`,
    ),
  );

const formsByCondition = (content: Content, { formFor = {} }: Exercise): readonly Markup[] =>
  conditions.map((condition) =>
    given(
      formFor[condition],
      (form) =>
        markup`<div><dt>With ${nameOfCondition(content, condition)}</dt><dd>the ${form} form</dd></div>\n`,
    ),
  );

function kicker(content: Content, { kind, areas, kit }: Exercise): string {
  const named = areas.map((area) => content.names.areas[area]).join(', ');
  return [kind, named, ...(kit === undefined ? [] : [content.names.kits[kit]])].join(' · ');
}

/** One exercise: what it is, how much, for whom not, and each of its forms. */
function exerciseArticle(content: Content, id: string, exercise: Exercise): Markup {
  const { leaveOutFor = [] } = exercise;
  return markup`<article class="exercise" id="${anchors.exercise(id)}">
<header>
<p class="kicker">${kicker(content, exercise)}</p>
<h3>${capital(exercise.name)}</h3>
<p class="said why">${exercise.why}</p>
<dl class="facts">
${[
  fact('Dose', `${rangeWords(exercise.dose)}${hasSides(content, exercise) ? ', on each side' : ''}`),
  fact('Breath', breathWords(exercise.breath)),
  fact('Gentle', exercise.gentle ? 'yes: also for somebody who should see a doctor soon' : 'no'),
  fact(
    'Left out for',
    leaveOutFor.length === 0
      ? 'nobody'
      : markup`<strong>${leaveOutFor.map((condition) => nameOfCondition(content, condition)).join(', ')}</strong>`,
  ),
  ...changesIn(content, exercise),
  ...formsByCondition(content, exercise),
  given(exercise.stopIf, (words) => markup`<div><dt>Stop sign</dt><dd class="said">${words}</dd></div>\n`),
  fact('Mistakes', saidList(exercise.mistakes)),
  fact('Source', prose(exercise.source)),
]}</dl>
</header>
${each(formsOf(exercise), ([form, words]) => formSection(content, exercise, form, words))}
${reviewBox(exercise.name)}
</article>
`;
}

const ofKind = ({ exercises }: Content, kind: ExerciseKind) =>
  Object.entries(exercises).filter(([, exercise]) => exercise.kind === kind);

function overviewRow(content: Content, id: string, exercise: Exercise): Markup {
  const { leaveOutFor = [] } = exercise;
  const out = leaveOutFor.map((condition) => nameOfCondition(content, condition)).join(', ');
  const forms = formsOf(exercise).map(([form]) => {
    const { fullMs, mostMs } = lengths(content, exercise, form);
    return markup`<li>${form} <span class="length">${clock(fullMs)} to ${clock(mostMs)}</span></li>`;
  });
  return markup`<tr><th scope="row"><a href="#${anchors.exercise(id)}">${exercise.name}</a></th><td>${rangeWords(exercise.dose)}</td><td><ul class="plain">${forms}</ul></td><td>${exercise.gentle ? 'yes' : 'no'}</td><td>${out}</td></tr>\n`;
}

const overview = (
  content: Content,
): Markup => markup`<div class="wide" role="region" aria-label="All exercises" tabindex="0"><table class="overview">
<caption>All exercises, and how long the least and the most of each take, in minutes and seconds</caption>
<thead><tr><th scope="col">exercise</th><th scope="col">dose</th><th scope="col">forms</th><th scope="col">gentle</th><th scope="col">left out for</th></tr></thead>
<tbody>
${each(Object.entries(content.exercises), ([id, exercise]) => overviewRow(content, id, exercise))}</tbody></table></div>`;

/** Every exercise, in the order of the content. */
export const exercisesPart = (content: Content): Markup => markup`<section class="part" id="exercises">
<h2>The exercises</h2>
<p>Each is drawn and written out with the least of its dose, for somebody without conditions who is in position already. How they got there stands under <a href="#moves">The ways between positions</a>.</p>
${overview(content)}
${each(Object.entries(content.exercises), ([id, exercise]) => exerciseArticle(content, id, exercise))}
</section>
`;

/** The exercises for the table of contents. */
export const exercisesContents = (content: Content): Markup =>
  markup`<ul>${each(
    exerciseKinds.filter((kind) => ofKind(content, kind).length > 0),
    (kind) =>
      markup`<li>${capital(kind)}: ${ofKind(content, kind).map(([id, { name }], index) => [
        index === 0 ? '' : ', ',
        markup`<a href="#${anchors.exercise(id)}">${name}</a>`,
      ])}</li>\n`,
  )}</ul>`;
