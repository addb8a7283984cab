import { contentFor } from '../../../lambda/content';
import { join } from 'node:path';
import { hear } from '../../../lambda/alexa/heard/hear';
import type { Heard } from '../../../lambda/conversation/frame/heard';
import { stranger } from '../../../lambda/conversation/frame/person';
import { envelope, type Household } from '../../../simulator/echo/request';
import { loadListener, skillId } from '../../../simulator/skill-files';
import { projectRoot } from '../../../tools/shared/project-root';
import { monday, Talk } from '../../support/talk';

const listen = loadListener(join(projectRoot, 'interaction-model/en.json'));
const household: Household = { skillId, userId: 'reader', device: 'dot', locale: 'en-US' };
const session = { id: 'reading', age: 'running', attributes: {} } as const;

/** So far into what is being spoken, the next thing is said. */
const interruptsAfterSeconds = 20;

/** An utterance as the conversation hears it, by way of the interaction model and Alexa's JSON. */
function heardIn(utterance: string): Heard {
  const told = listen(utterance);
  if (told.kind !== 'request') return { kind: 'unclear' };
  const asked = { kind: 'intent', hearing: told.hearing } as const;
  const { request } = envelope(household, session, asked, { requestId: '1', nowMs: monday });
  return hear(request, contentFor('en-US')) ?? { kind: 'unclear' };
}

/** All that is spoken in answer to some utterances, one after the other, to someone who passed the check. */
export function spokenAfter(utterances: readonly string[]): string {
  const talk = new Talk();
  talk.person = { ...stranger, consent: 'refused' };
  talk.passCheck();
  const spoken = utterances.flatMap((utterance, index) => {
    const seen = talk.hear(heardIn(utterance), index === 0 ? undefined : interruptsAfterSeconds);
    const isWaiting = index === 0 && seen.asking === 'ready';
    return [seen.text, ...(isWaiting ? [talk.hear('ready').text] : [])];
  });
  return spoken.join(' ');
}
