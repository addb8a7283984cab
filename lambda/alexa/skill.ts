import { SkillBuilders, type RequestHandler, type Skill } from 'ask-sdk-core';
import { contentFor } from '../content/index';
import type { Step } from '../conversation/frame/turn';
import type { Memory } from '../memory/memory';
import { ownerOf } from '../stored/owner';
import { takeTurn } from '../session/take-turn';
import { faultOf } from '../watch/fault';
import { once } from '../watch/measures';
import { countsOf } from '../watch/turn-counts';
import { demandAccount } from './admission';
import { answer } from './answer';
import { apologise, type ApologyParts } from './apology';
import { carriedIn, toAttributes } from './attributes';
import { hear, momentOf } from './heard/hear';
import { heedSkillEvents } from './skill-events';

/** What the skill is assembled from. */
export interface Parts extends ApologyParts {
  readonly step: Step;
  readonly memory: Memory;
}

/** The skill: one handler for all that can be heard, since the conversation decides what follows, not the intent. */
export const skillOf = (skillId: string, parts: Parts): Skill =>
  SkillBuilders.custom()
    .withSkillId(skillId)
    .addRequestHandlers(
      heedSkillEvents(parts.memory, () => {
        parts.count([once('NotesDeleted')]);
      }),
      converse(parts),
    )
    .addErrorHandlers(apologise(parts))
    .create();

const converse = ({ step, memory, seal, log, count }: Parts): RequestHandler => ({
  canHandle: () => true,
  handle: async ({ requestEnvelope, attributesManager }) => {
    const { request, context, session } = requestEnvelope;
    const content = contentFor(request.locale);
    const heard = hear(request, content);
    const carried = carriedIn(requestEnvelope, seal);
    const isOver = heard?.kind === 'ended';
    if (heard === null || (isOver && carried === null)) return {};
    demandAccount(context);
    const { user, person } = context.System;
    const owner = carried?.owner ?? ownerOf(user.userId, person?.personId ?? null);
    const { turn, notes } = await takeTurn(
      {
        step,
        memory,
        report: (error) => {
          log(faultOf(error));
        },
      },
      {
        owner,
        heard,
        content,
        nowMs: momentOf(request),
        requestId: request.requestId,
      },
      carried,
    );
    const next = { state: turn.state, notes, owner };
    attributesManager.setSessionAttributes(toAttributes(next, seal, session?.sessionId ?? '', turn.marks));
    const before = carried && { state: carried.state, person: carried.notes.person };
    count(countsOf(before, heard, turn, notes.memory));
    // Nothing can be said after the end; what changed is kept all the same.
    return isOver ? {} : answer(turn);
  },
});
