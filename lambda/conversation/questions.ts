import type { Triage } from '../content/types';
import { shortCheckIds, splitIds } from '../content/terms';
import { spoken } from '../pacing/cue';
import { nowhere, type Timeline } from '../pacing/timeline';
import { next, type Asked } from '../triage/check';
import { fill } from '../content/fill';
import type { Draft } from './draft';
import { listed } from './listed';
import { nameOfStep, type Practice } from './practice';
import { minutesWords } from './numbers';
import type { CheckScene, GuideScene, ListeningScene, WishScene } from './state';
import type { Turn } from './turn';

type Wording = 'first' | 'again';

const isSplit = (asked: Asked): asked is (typeof splitIds)[number] => splitIds.some((id) => id === asked);
const isShort = (asked: string): asked is (typeof shortCheckIds)[number] =>
  shortCheckIds.some((id) => id === asked);

/** The authored words of a question of the check. */
export const authored = (triage: Triage, asking: Exclude<CheckScene['asking'], 'read-back'>) =>
  isShort(asking) ? triage.shortCheck[asking] : authoredSign(triage, asking);

/** The authored words of a sign: its question, its name and its reason. */
export const authoredSign = ({ splits, questions }: Triage, sign: Asked) =>
  isSplit(sign) ? splits[sign] : questions[sign];

/** Asks what a scene asks. Every question of the coach is worded here, and nowhere else. */
export function ask(draft: Draft, scene: ListeningScene, wording: Wording = 'first'): Turn {
  return draft.listen(scene, questionOf(draft, scene, wording), repromptOf(draft, scene));
}

function questionOf(draft: Draft, scene: ListeningScene, wording: Wording): string[] {
  const again = wording === 'again';
  switch (scene.name) {
    case 'welcome':
      if (scene.asking === 'offer') return [draft.words('ask-offer', {})];
      return [
        draft.words('ask-resume-practice', { exercise: nameOfStep(draft.world.content, scene.practice) }),
      ];
    case 'check':
      // The list is long: whoever was not understood need not hear all of it again.
      if (scene.kind === 'read-back')
        return [again ? draft.words('ask-read-back-again', {}) : readBackWords(draft, scene.heardNo)];
      return [authored(draft.world.content.triage, scene.asking)[again ? 'again' : 'ask']];
    case 'wish':
      return [wishWords(draft, scene, wording)];
    case 'check-in':
      return [draft.words(`ask-${scene.asking}`, {})];
    case 'guide':
      return [readyWords(draft, scene)];
  }
}

function wishWords(draft: Draft, { offer, soFar }: WishScene, wording: Wording): string {
  const { content } = draft.world;
  if (offer !== null) {
    const { kind = 'full', exercise = '', minutes = 0 } = offer.wish;
    const value = {
      minutes: minutesWords(content, minutes),
      kind: content.names.kinds[kind],
      exercise: content.exercises[exercise]?.name ?? content.names.anExercise,
    }[offer.instead];
    return draft.words(`ask-offer-${offer.instead}`, { value });
  }
  const isHalf = soFar.kind !== undefined || soFar.area !== undefined;
  if (isHalf && soFar.minutes === undefined) return draft.words('ask-minutes', {});
  if (wording === 'again') return draft.words('ask-wish-again', {});
  return draft.words(draft.person.preferences.kit === null ? 'ask-wish-with-kit' : 'ask-wish', {});
}

function readBackWords(draft: Draft, heardNo: 'not-yet' | 'once'): string {
  if (heardNo === 'once') return draft.words('ask-which-was-wrong', {});
  const reached = next({ findings: draft.findings, reported: [], readBack: 'due' });
  const noes = reached.kind === 'read-back' ? reached.noes : [];
  const names = noes.map((id) => authoredSign(draft.world.content.triage, id).name);
  return draft.words('ask-read-back', { noes: listed(draft.world.content.names, names) });
}

/** A plan of one exercise has just named it: its name would come twice. */
const isJustNamed = (draft: Draft, { steps }: Practice): boolean =>
  steps.length === 1 &&
  (['plan-one', 'plan-short', 'consent-refused'] as const).some((key) => draft.saysNow(key));

function readyWords(draft: Draft, { practice, recital }: GuideScene): string {
  const { step, place } = typeof recital === 'string' ? practice : recital.until;
  if (step >= practice.steps.length) return draft.words('ask-ready-to-finish', {});
  if (recital === 'within') return draft.words('ask-ready-to-go-on', {});
  const exercise = nameOfStep(draft.world.content, { ...practice, step });
  if (place !== null) return draft.words('ask-ready-to-resume', { exercise });
  if (isJustNamed(draft, practice)) return draft.words('ask-ready-for-one', {});
  return draft.words(step === 0 ? 'ask-ready-to-begin' : 'ask-ready-for-next', { exercise });
}

/** What is said once when nobody answers. In the check it holds the safety net: silence may be all that follows. */
function repromptOf(draft: Draft, scene: ListeningScene): Timeline {
  const { triage, locale } = draft.world.content;
  const say = (words: string, waitSeconds?: number) => spoken(words, nowhere, 'usual', waitSeconds);
  if (scene.name === 'guide') {
    // Timed pauses in a reprompt are the only documented way to wait longer for someone on the floor.
    return [
      ...say(draft.words('no-hurry', {}), 9),
      ...say(draft.words('still-here', {}), 9),
      ...say(draft.words('ready-or-stop', {})),
    ];
  }
  if (scene.name === 'check') {
    const question =
      scene.kind === 'read-back'
        ? draft.words('ask-read-back-again', {})
        : authored(triage, scene.asking).again;
    const net = triage.safetyNet[draft.world.person.visits % triage.safetyNet.length] ?? '';
    return [
      ...say(question),
      ...say(draft.words('no-answer-no-routine', {})),
      ...say(fill(net, { number: locale.emergencyNumber, advice: locale.adviceLine })),
    ];
  }
  if (scene.name === 'wish' && scene.offer !== null) return say(draft.words('reprompt-instead', {}));
  return say(draft.words(`reprompt-${scene.asking}`, {}));
}
