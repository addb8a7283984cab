import { fill } from '../../../content/fill';
import { outcomeOf, outright } from '../../../triage/check';
import { leaving } from '../../../triage/leaving';
import type { Disposition } from '../../../triage/rules';
import { dayOf, mustBeSeenAfter } from '../../../triage/unsettled';
import type { Draft } from '../draft';
import { listed } from '../words/list';
import { authoredSign, outcomeWords, safetyNet } from '../words/triage-words';
import type { CheckScene, ListeningScene } from '../state';

/** The signs that a scene holds open. */
export const toldIn = (scene: ListeningScene) => ('told' in scene ? scene.told : []);

/** The question to which a first "not sure" was said: it may be a yes. */
const doubtedIn = (scene: CheckScene) =>
  scene.kind === 'full' && scene.wording === 'again' ? scene.asking : null;

/**
 * What somebody has to hear who goes now, or falls silent: each sign that they told of, its advice and its
 * number. Nothing where nothing was told.
 */
export function wordsOnLeaving(draft: Draft, scene: ListeningScene): readonly string[] {
  if (scene.name !== 'check') return [];
  switch (scene.kind) {
    case 'read-back':
      return scene.heardNo === 'once' ? unclearWords(draft) : toldWords(draft, scene);
    case 'short':
      return scene.wording === 'again' ? [safetyNet(draft)] : [];
    case 'safety':
      return scene.asking === 'seen' ? seenWords(draft) : [...toldWords(draft, scene), ...helpWords(draft)];
    case 'full':
      return toldWords(draft, scene);
  }
}

/** The same said, and kept in mind: the next visit begins with it. */
export function sayOnLeaving(
  draft: Draft,
  scene: ListeningScene,
  words: readonly string[] = wordsOnLeaving(draft, scene),
): 'said' | 'nothing' {
  if (words.length === 0) return 'nothing';
  const { disposition } = outcomeOf(draft.findings);
  for (const sentence of words) draft.speak(sentence);
  if (disposition !== 'self-care') draft.disposition = disposition;
  const how = disposition === 'urgent' || disposition === 'emergency' ? disposition : 'open';
  const day = dayOf(draft.world.nowMs);
  draft.lift({ practice: how === 'open' ? 'kept' : 'ended', unsettled: { how, day } });
  return 'said';
}

/** The signs alone, without what the question in hand may still bring. */
export function toldWords(draft: Draft, scene: CheckScene): readonly string[] {
  const { signs, worst, unanswered } = leaving(draft.answers, toldIn(scene), doubtedIn(scene));
  if (unanswered === 'guessed' && signs.length === 0) return helpWords(draft);
  if (unanswered === 'none') {
    const outcome = outcomeOf(draft.findings);
    return outcome.disposition === 'self-care' ? [] : outcomeWords(draft, outcome);
  }
  const { content } = draft.world;
  const names = signs.map((id) => authoredSign(content.triage, id).name);
  return [
    draft.words('leave-told', { signs: listed(content.names, names) }),
    ...adviceWords(draft, worst),
    ...(worst === 'emergency' ? [] : [safetyNet(draft)]),
  ];
}

const adviceWords = (draft: Draft, worst: Disposition): readonly string[] => {
  const { emergencyNumber: number, adviceLine: advice } = draft.world.content.locale;
  const { phrases } = draft.world.content;
  const words = {
    emergency: phrases['leave-emergency'],
    urgent: phrases['leave-urgent'],
    appointment: [],
    'self-care': [],
  }[worst];
  return words.slice(0, 1).map((sentence) => fill(sentence, { number, advice }));
};

const number = (draft: Draft) => ({ number: draft.world.content.locale.emergencyNumber });
const helpWords = (draft: Draft) => [draft.words('sign-unclear', number(draft)), safetyNet(draft)];
const unclearWords = (draft: Draft) => [draft.words('leave-unclear', number(draft)), safetyNet(draft)];

function seenWords(draft: Draft): readonly string[] {
  const disposition = mustBeSeenAfter(draft.person.unsettled, draft.world.nowMs);
  return disposition === null ? [] : outcomeWords(draft, outright(disposition));
}
