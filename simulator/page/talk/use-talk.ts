import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { say, type Outcome } from '../link/requests';

export interface Talk {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  readonly sayLine: (line: string) => void;
  /** Why the last thing asked was refused, or null. */
  readonly refusal: string | null;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** What is being typed, and what came of sending it. */
export function useTalk(): Talk {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const onOutcome = (outcome: Outcome): void => {
    setRefusal(outcome.kind === 'refused' ? outcome.why : null);
  };
  const sayLine = (line: string): void => {
    setDraft('');
    field.current?.focus({ preventScroll: true });
    void say({ line }).then((outcome) => {
      onOutcome(outcome);
      // What was refused can be put right, unless something else is being typed by now.
      if (outcome.kind === 'refused') setDraft((now) => (now === '' ? line : now));
    });
  };
  return { field, draft, setDraft, sayLine, refusal, onOutcome };
}
