import { account, type Account } from '../../progress/account';
import type { Draft } from '../frame/draft';
import { numberWords } from '../frame/words/numbers';
import { isMoreThanHabit } from '../frame/practice/practice';

/** "How am I doing?" in two sentences: the practices of two weeks, and the pain, if that may be kept. */
export function sayAccount(draft: Draft): void {
  const { person, world } = draft;
  const counted = person.practices.filter(({ exercises }) => isMoreThanHabit(world.content, exercises));
  const { practices, pain } = account(counted, person.pain, person.episode, world.nowMs);
  const count = numberWords(world.content, practices);
  if (practices === 0) draft.say('account-none', {});
  else if (practices === 1) draft.say('account-once', {});
  else draft.say('account-often', { count });
  sayPain(draft, pain);
}

const painPhrases = {
  better: 'account-pain-better',
  same: 'account-pain-same',
  worse: 'account-pain-worse',
} as const;

function sayPain(draft: Draft, pain: Account['pain']): void {
  if (pain === null) {
    draft.say('account-rhythm', {});
    return;
  }
  const [from, to] = [pain.from, pain.to].map((score) => numberWords(draft.world.content, score));
  draft.say(painPhrases[pain.change], { from: from ?? '', to: to ?? '' });
}
