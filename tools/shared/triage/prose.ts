import type { Check } from './check';

/** The parts of docs/triage.md that no rule can draw. */

export const introduction = `<!-- Drawn by \`npm run triage-graph\` from lambda/triage/rules.ts and content/en/triage.yaml. Change those, not this. -->

# The safety check

Back Release asks these questions before anybody moves. **No clinician has reviewed them yet.** This page is
for one who will: it is drawn from the rules that run, so what stands here is what the coach does.

A check comes to one of four outcomes, worst first:

1. **emergency**: stop, and call the emergency number now. Nothing about exercise is said.
2. **urgent**: a doctor or the advice line today. No exercise.
3. **appointment**: book a visit with a doctor or a physical therapist. Gentle moves only, if the person wants.
4. **self-care**: the routine may start.

It does not diagnose. The words spoken, the second wording of every question and the reasons given are in
content/en/triage.yaml.`;

/** The rules that a table cannot show, one an item. All are judgements of this project unless a source is named. */
export const judgements = (rule: {
  readonly clearanceDays: number;
  readonly seenDays: number;
  readonly readBack: string;
  readonly skipped: string;
}): readonly string[] => [
  `The check stops at the first emergency. Otherwise everything is asked, and the worst finding decides.`,
  `Once the outcome is urgent, some questions are left out, since they only shape a routine:
  ${rule.skipped}.`,
  `After "not sure" the question is put another way, once. "Not sure" again counts as the table says.`,
  `A split is not asked again when its answer is known: \`both-legs\` after numbness counts for pain as well.`,
  `A misheard no is the dangerous error. Before the outcome, except in an emergency, the noes to
  ${rule.readBack} are read back once; all the others to whoever asks for more. Only a yes confirms them:
  "ready" does not. A person can correct any by its name, several at once, or all of them; once something was
  said to be wrong, only a name, or the whole check anew, goes on.`,
  `A sign that is told at any time, in the middle of an exercise too, stops what is running, ends the clearance,
  and is asked about first; of several the more urgent. It stays open until its own question is answered:
  a no to another question, silence, leaving, a dropped session or a change of subject does not close it.`,
  `A part that is denied leaves the rest of a question open: "no numbness" is no answer to numb, tingly or weak.`,
  `Where something was told and not caught, each sign of an emergency is asked about, in the check as well.`,
  `Speech in an exercise that was not understood at all stops it, and it is asked whether something is wrong. Only
  "no", "I'm fine", "carry on" and the like go on; the second time the number comes with the question.`,
  `Whoever leaves before the end hears what they told of, and its advice with the number. The next visit begins
  with the check; nobody noted which sign it was, so each that may be an emergency counts as told in it.`,
  `A yes in a check that is begun over an older clearance ends that clearance at once.`,
  `After an emergency or urgent outcome, every visit for ${rule.seenDays} days begins with whether a doctor has seen
  them and allowed exercise. Without a yes the same advice comes again, and no exercise. What is kept for it is
  the outcome and its day, never the sign.`,
  `Whoever fell, is stuck, cannot get up, fainted or is dizzy is asked whether they are hurt or a leg is hard to
  move or feel. Any answer but a no is an emergency. After a no: a sign told in the same breath is asked about,
  lying still; else rest, the way up, and the number in case it fails. No more exercise that day, and whoever
  says it again that day is an emergency.`,
  `A sign of somebody else gets the number, and an end. Another person in the home has the whole check, and
  their clearance counts for that session only.`,
  `A passed check counts for ${rule.clearanceDays} days. One that ended in an appointment counts for that session only.`,
  `\`pregnancy\`, \`recent-surgery\` and \`fragile-bones\` leave out some exercises and change others.`,
  `After silence twice there is no routine. Whoever is under 18 is told that this is for adults.`,
  `After every check that is no emergency the safety net is spoken: numbness between the legs, new bladder or
  bowel trouble, or weakness in both legs means calling at once.`,
];

/** What the rules below take from the table that runs. */
export const ruleWords = ({ clearanceDays, seenDays, readBack, skippedOnceUrgent }: Check) => {
  const listed = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');
  return { clearanceDays, seenDays, readBack: listed(readBack), skipped: listed(skippedOnceUrgent) };
};

/** Where the check comes from, one source an item. */
export const sources: readonly string[] = [
  `The article that this project started from, "Back Pain: Self-Release Techniques, Stretches, and
  Strengthening for Relief": the eight signs marked \\*. It gives all of them one advice, to consult a
  professional.`,
  `NHS, "Back pain": an emergency with signs in both legs, numbness around the genitals or the bottom, bladder
  or bowel trouble, chest pain, or after a serious accident. The same day with a high temperature, weight lost
  without trying, or pain worse at night.`,
  `NHS, "Abdominal aortic aneurysm": sudden, very bad pain with belly pain, faintness or a cold sweat.`,
  `NICE guideline NG59, low back pain and sciatica: cancer, infection and injury are to be excluded first.`,
  `The IFOMPT framework for red flags (Finucane and others, 2020): fever with weak immunity, injected drugs or
  recent surgery; cancer; weak bones or steroids with an injury; findings that weigh more together.`,
  `The cauda equina cards of Greenhalgh and Finucane: both legs, the saddle area, bladder and bowels.`,
];

/** What no source says. */
export const judgedHere = `Judgements of this project, and not of any source: what "not sure" leads to; every split that makes a sign
less urgent (bladder or bowel trouble that is old and unchanged, one leg that only tingles, night pain that
eases when the position changes); cancer at any time as urgent; weak bones with an uncertain injury as urgent;
the order of the questions; and the rules listed above.`;
