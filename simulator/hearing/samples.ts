import { builtInUtterances } from './built-in-utterances';
import type { InteractionModel } from './model';
import type { SlotType } from './slot-types';
import { wordsOf } from './words';

export type SamplePart =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'slot'; readonly slot: string; readonly type: SlotType };

/** One way to say an intent: words, and slots between them. */
export interface Sample {
  readonly intent: string;
  readonly parts: readonly SamplePart[];
  /** The literal words alone. */
  readonly words: readonly string[];
  /** The slots alone, in order. */
  readonly slots: readonly Extract<SamplePart, { kind: 'slot' }>[];
}

/** Everything that can be said by this model, its own samples first, then Amazon's for the built-ins it has. */
export function samplesOf(model: InteractionModel, types: ReadonlyMap<string, SlotType>): readonly Sample[] {
  const own = model.intents.flatMap((intent) => {
    const slots = new Map(intent.slots.map(({ name, type }) => [name, types.get(type)]));
    return intent.samples.map((text) => sample(intent.name, text, slots));
  });
  const builtIn = model.intents.flatMap(({ name }) =>
    (builtInUtterances[name] ?? []).map((text) => sample(name, text, new Map())),
  );
  return [...own, ...builtIn].filter(({ parts }) => parts.length > 0);
}

function sample(intent: string, text: string, slots: ReadonlyMap<string, SlotType | undefined>): Sample {
  // split() with a group gives words and slot names in turn.
  const parts = text.split(/\{(\w+)\}/u).flatMap((piece, index): readonly SamplePart[] => {
    if (index % 2 === 0) return wordsOf(piece).map((word) => ({ kind: 'word', word }));
    const type = slots.get(piece);
    return type === undefined ? [] : [{ kind: 'slot', slot: piece, type }];
  });
  return {
    intent,
    parts,
    words: parts.flatMap((part) => (part.kind === 'word' ? [part.word] : [])),
    slots: parts.filter((part) => part.kind === 'slot'),
  };
}
