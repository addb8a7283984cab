import { resourceEvent, type ResourceEvent } from './resource-line';
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

/** Where in its own work CDK is: `BackRelease-dev-Coach: creating CloudFormation changeset...` */
const phaseForm = /^BackRelease-\w+-\w+: (\w.*)$/u;

/** A line that is longer would be broken, and only its last part cleared. */
const liveLength = 78;

/**
 * Announces a step as `2/3 Registering the skill`. On a live screen the resource at work is one line that
 * changes; elsewhere each event is a line of its own.
 */
export function beginStep(title: string, { screen, nowMs }: Pick<World, 'screen' | 'nowMs'>): StepProgress {
  const startedMs = nowMs();
  screen.write(screen.kind === 'live' ? `${title}\n    building` : `${title}\n`);
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
  if (screen.kind === 'live') {
    const now = event === null ? phaseForm.exec(text)?.[1] : inWords(event);
    if (now !== undefined) screen.write(`${clearLine}    ${now}`.slice(0, clearLine.length + liveLength));
  } else if (event !== null) screen.write(`    ${event.count} ${event.status} ${event.type} ${event.name}\n`);
}

const inWords = ({ count, status, name }: ResourceEvent): string =>
  `${count} ${status.toLowerCase().replaceAll('_', ' ')} ${name}`;

/** 41_000 as `41 s`, 125_000 as `2 min 5 s`. */
function spanOf(spanMs: number): string {
  const seconds = Math.round(spanMs / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
