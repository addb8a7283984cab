import type { Content, Locales, Triage } from '../../lambda/content/types';
import { questionIds, recheckIds, safetyIds, type SafetyId } from '../../lambda/content/terms';
import type { Branch, Verdict } from '../../lambda/triage/rules';
import { answers, type Check } from '../shared/triage/check';
import { judgedHere, judgements, ruleWords, sources } from '../shared/triage/prose';
import { inTheArticle, splitsAsked } from '../shared/triage/questions';
import { each, markup, nothing, prose, type Markup, type Part } from './markup';
import { anchors, capital, nameOfAsked } from './names';
import { outcomeSection, whomToCall } from './outcomes';
import { tick } from './review';

function verdictPart(content: Content, verdict: Verdict, after: string): Markup {
  if (typeof verdict !== 'object')
    return verdict === 'self-care'
      ? markup`<span class="goes-on">goes on</span>`
      : markup`<span class="outcome ${verdict}">${verdict}</span>`;
  return 'ask' in verdict
    ? markup`asks about <a href="#${anchors.asked(verdict.ask, after)}">${nameOfAsked(content, verdict.ask)}</a>`
    : markup`<span class="outcome shapes">shapes the routine</span>`;
}

const outcomesList = (content: Content, branch: Branch, after: string): Markup =>
  markup`<dl class="leads">${each(
    answers,
    ([answer, words]) =>
      markup`<div><dt>${words}</dt><dd>${verdictPart(content, branch[answer], after)}</dd></div>`,
  )}</dl>`;

/** The floor is no sign: its answers decide where the routine takes place. */
const groundList = markup`<dl class="leads"><div><dt>yes</dt><dd>on the floor</dd></div><div><dt>not sure</dt><dd>on a chair</dd></div><div><dt>no</dt><dd>on a chair</dd></div></dl>`;

interface Card {
  readonly anchor: string;
  readonly title: Part;
  readonly words: Readonly<Record<'ask' | 'again' | 'why', string>>;
  readonly reason: Markup;
  readonly leads: Markup;
}

const card = ({
  anchor,
  title,
  words,
  reason,
  leads,
}: Card): Markup => markup`<li class="card" id="${anchor}">
<h4>${title}${tick}</h4>
<p class="said asked">${words.ask}</p>
${leads}
<dl class="facts"><div><dt>Put another way</dt><dd class="said">${words.again}</dd></div>
<div><dt>Why it asks</dt><dd class="said">${words.why}</dd></div>
${reason}</dl></li>
`;

const reasonRow = (reason: string): Markup =>
  markup`<div><dt>Reason spoken</dt><dd class="said">${reason}</dd></div>`;

const questionCards = (content: Content, check: Check): Part =>
  each(questionIds, (id) => {
    const words = content.triage.questions[id];
    const star = inTheArticle.includes(id) ? '\u00a0*' : '';
    return card({
      anchor: anchors.asked(id),
      title: `${capital(words.name)}${star}`,
      words,
      reason: reasonRow(words.reason),
      leads: id === 'floor' ? groundList : outcomesList(content, check.rules[id], id),
    });
  });

const splitCards = (content: Content, check: Check): Part =>
  each(splitsAsked(check.rules), ({ split, after, of }) => {
    const words = content.triage.splits[split];
    const name = capital(words.name);
    return card({
      anchor: anchors.asked(split, after),
      title: markup`${name}<span class="after">, after <a href="#${anchors.asked(after)}">${nameOfAsked(content, after)}</a></span>`,
      words,
      reason: reasonRow(words.reason),
      leads: outcomesList(content, of, after),
    });
  });

const shortCheckCards = (triage: Triage): Part =>
  each(recheckIds, (id, index) =>
    card({
      anchor: anchors.asked(id),
      title: id === 'anything-new' ? 'Within the hour' : `Question ${index + 1} of the short check`,
      words: triage.shortCheck[id],
      reason: nothing,
      leads: markup`<dl class="leads"><div><dt>yes, not sure</dt><dd>the whole check</dd></div><div><dt>no</dt><dd><span class="goes-on">goes on</span></dd></div></dl>`,
    }),
  );

/** What is asked beside the check. After a yes to `seen` alone the check follows. */
const safetyCards = (triage: Triage): Part =>
  each(safetyIds, (id) =>
    card({
      anchor: anchors.asked(id),
      title: safetyTitles[id],
      words: triage.safety[id],
      reason: nothing,
      leads: markup`<dl class="leads">${each(safetyLeads[id], ([said, to]) => markup`<div><dt>${said}</dt><dd>${to}</dd></div>`)}</dl>`,
    }),
  );

const safetyTitles = {
  seen: 'After an emergency or urgent outcome',
  'something-wrong': 'After a call for help in an exercise',
  'hurt-moving': 'After a fall, or where somebody cannot get up',
} as const satisfies Record<SafetyId, string>;

const safetyLeads: Readonly<Record<SafetyId, readonly (readonly [string, string])[]>> = {
  seen: [
    ['yes', 'the whole check'],
    ['no, not sure', 'the same advice again, and no exercise'],
  ],
  'something-wrong': [
    ['yes, not sure', 'the questions that find an emergency, with the number'],
    ['no', 'back to the place'],
  ],
  'hurt-moving': [
    ['yes, not sure', 'emergency'],
    ['no', 'rest, the way up, and no more today'],
  ],
};

/** The check: its drawing, every question with where it leads, and what is said at the end. */
export function checkPart(content: Content, locales: Locales, check: Check, drawing: Markup): Markup {
  const { clearanceDays, emergencyPairs } = check;
  const rules = judgements(ruleWords(check));
  return markup`<section class="part" id="check">
<h2>The safety check</h2>
<p>Asked before anybody moves. It comes to one of four outcomes, worst first: <span class="outcome emergency">emergency</span>, call now, and nothing about exercise is said; <span class="outcome urgent">urgent</span>, a doctor or the advice line today, no exercise; <span class="outcome appointment">appointment</span>, book a visit, gentle moves only; <span class="outcome self-care">self-care</span>, the routine may start. It does not diagnose.</p>
<section id="check-drawing"><h3>The rules as a drawing</h3>
<p>Drawn from the rules that run. The questions go down in the order asked; a dashed box splits an answer. An emergency ends the check at once. After any other box the next question follows. At the top right stand findings that are worse together than apart.</p>
<figure class="graph"><div class="wide" role="region" aria-label="Drawing of the check" tabindex="0"><div role="img" aria-label="Flowchart of the safety check. Everything in it is written out below, question by question.">${drawing}</div></div></figure></section>
<section id="check-questions"><h3>The questions</h3>
<p>In the order asked. * is one of the eight signs that the article names. Yes is the worrying answer, except for the floor.</p>
<ol class="cards numbered">${questionCards(content, check)}</ol></section>
<section id="check-splits"><h3>The questions that split an answer</h3>
<ol class="cards">${splitCards(content, check)}</ol>
<h4>Worse together than apart</h4>
<ul>${each(emergencyPairs, ({ one, withAnyOf }) => markup`<li>${nameOfAsked(content, one)} with ${withAnyOf.map((other) => nameOfAsked(content, other)).join(' or ')}: <span class="outcome emergency">emergency</span>. Not sure counts as yes.</li>`)}</ul></section>
<section id="check-outcomes"><h3>The outcomes as spoken</h3>
${outcomeSection(content)}
${whomToCall(locales)}</section>
<section id="short-check"><h3>The short check</h3>
<p>Asked instead for ${clearanceDays} days after a check was passed: three questions, or within the hour one.</p>
<ol class="cards">${shortCheckCards(content.triage)}</ol></section>
<section id="check-safety"><h3>Asked beside the check</h3>
<ol class="cards">${safetyCards(content.triage)}</ol></section>
<section id="check-rules"><h3>Rules that no drawing shows</h3>
<p>All of these are judgements of this project.</p>
<ul>${each(rules, (rule) => markup`<li>${prose(rule)}</li>`)}</ul></section>
<section id="check-sources"><h3>Sources of the check</h3>
<ul>${each(sources, (source) => markup`<li>${prose(source)}</li>`)}</ul>
<p>${prose(judgedHere)}</p></section>
</section>
`;
}
