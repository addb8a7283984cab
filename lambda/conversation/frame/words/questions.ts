import { spoken } from '../../../pacing/cue';
import { nowhere, type Timeline } from '../../../pacing/timeline';
import type { Asked } from '../../../triage/answers';
import { deniedIn, next } from '../../../triage/check';
import type { Draft } from '../draft';
import { wordsOnLeaving } from '../safety/leaving';
import { listed } from './list';
import { nameOfStep, type Practice } from '../practice/practice';
import { minutesWords } from './numbers';
import type { GuideScene, ListeningScene, WishScene } from '../state';
import { authored, authoredSign, safetyNet } from './triage-words';
import type { Turn } from '../turn';

type Wording = 'first' | 'again';

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
  const reached = next({ findings: draft.findings, told: [], readBack: 'due' });
  return draft.words('ask-read-back', {
    noes: namesOf(draft, reached.kind === 'read-back' ? reached.noes : []),
  });
}

/** All that was denied, for whoever asks for more than is read back. */
export function sayAllDenied(draft: Draft): void {
  draft.say('read-back-all', { noes: namesOf(draft, deniedIn(draft.findings)) });
}

const namesOf = ({ world: { content } }: Draft, ids: readonly Asked[]): string =>
  listed(
    content.names,
    ids.map((id) => authoredSign(content.triage, id).name),
  );

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
  const { triage } = draft.world.content;
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
    const open = wordsOnLeaving(draft, scene);
    const last = open.length > 0 ? open : [safetyNet(draft)];
    return [
      ...say(question),
      ...say(draft.words('no-answer-no-routine', {})),
      ...last.flatMap((words) => say(words)),
    ];
  }
  if (scene.name === 'wish' && scene.offer !== null) return say(draft.words('reprompt-instead', {}));
  return say(draft.words(`reprompt-${scene.asking}`, {}));
}
