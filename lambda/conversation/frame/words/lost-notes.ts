import type { Draft } from '../draft';

/** "I can't keep notes today": said once in an Alexa session, so that nobody counts on being remembered. */
export function mentionLostNotes(draft: Draft): void {
  if (draft.world.memory === 'kept' || draft.lostNotes === 'mentioned') return;
  draft.say('notes-lost', {});
  draft.lostNotes = 'mentioned';
}
