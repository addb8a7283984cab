import { addressOf } from './address';
import { earFor, type Hearing } from './hearing';
import type { InteractionModel } from './model';

/** What the device makes of an utterance. `named`: the skill was called by its name, in whatever session. */
export type Heard =
  | { readonly kind: 'launch' }
  | { readonly kind: 'exit' }
  | { readonly kind: 'request'; readonly addressed: 'named' | 'plain'; readonly hearing: Hearing };

export type Listener = (utterance: string) => Heard;

const rankOf = { exact: 4, slots: 3, within: 2, nearest: 1, fallback: 0 } as const;

/** Listens for one skill: whom an utterance is for, and what it asks. Pure. */
export function listenerFor(model: InteractionModel): Listener {
  const ear = earFor(model);
  return (utterance) => {
    const address = addressOf(utterance, model.invocationName);
    switch (address.kind) {
      case 'launch':
        return { kind: 'launch' };
      case 'device':
        return { kind: 'exit' };
      case 'plain':
        return { kind: 'request', addressed: 'plain', hearing: ear(address.words) };
      case 'ask':
        return { kind: 'request', addressed: 'named', hearing: surest(address.requests.map(ear), ear) };
    }
  };
}

function surest(hearings: readonly Hearing[], ear: (words: readonly string[]) => Hearing): Hearing {
  const [best] = [...hearings].sort(
    (one, other) => rankOf[other.how] - rankOf[one.how] || other.confidence - one.confidence,
  );
  return best ?? ear([]);
}
