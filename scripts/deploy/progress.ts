import { resourceEvent } from './resource-line';
import type { Screen, World } from './world';

/** How far a step has come, on the screen. */
export interface StepProgress {
  /** Takes a line of CDK's; what a resource does is shown. */
  line(text: string): void;
  /** Says something that the step does beside. */
  note(text: string): void;
  done(): void;
  /** Leaves the screen fit for a message. */
  failed(): void;
}

const clearLine = '\r\u001b[2K';

/** CloudFormation's words for what a resource does, as we would say it. */
const doing = { CREATE: 'making', UPDATE: 'changing', DELETE: 'taking away', ROLLBACK: 'undoing' } as const;

const isDoing = (word: string): word is keyof typeof doing => Object.hasOwn(doing, word);

/**
 * Announces a step as `2/3 Registering the skill`. On a live screen the resource at work is one line that
 * changes; elsewhere each event is a line of its own.
 */
export function beginStep(title: string, { screen, nowMs }: Pick<World, 'screen' | 'nowMs'>): StepProgress {
  const startedMs = nowMs();
  screen.write(`${title}\n`);
  const clear = (): void => {
    if (screen.kind === 'live') screen.write(clearLine);
  };
  return {
    line: (text) => {
      show(text, screen);
    },
    note: (text) => {
      clear();
      screen.write(`    ${text}\n`);
    },
    done: () => {
      clear();
      screen.write(`    done in ${spanOf(nowMs() - startedMs)}\n`);
    },
    failed: clear,
  };
}

function show(text: string, screen: Screen): void {
  const event = resourceEvent(text);
  if (event === null) return;
  const { count, status, name, type } = event;
  const [verb = ''] = status.split('_');
  if (screen.kind === 'plain') screen.write(`    ${count} ${status} ${type} ${name}\n`);
  else screen.write(`${clearLine}    ${count} ${isDoing(verb) ? doing[verb] : status} ${name}`.slice(0, 80));
}

/** 41_000 as `41 s`, 125_000 as `2 min 5 s`. */
function spanOf(spanMs: number): string {
  const seconds = Math.round(spanMs / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
