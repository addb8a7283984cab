/** What a bar is drawn on. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Shows how far something is, `done` of `all`. Call it as often as you like. */
export type Progress = (done: number, all: number) => void;

const cells = 30;

/** A bar that fills up on a terminal; elsewhere a line for each tenth. */
export function progressOn(screen: Screen, what: string): Progress {
  let shown = '';
  return (done, all) => {
    const share = all === 0 ? 1 : done / all;
    const text = screen.isTTY === true ? bar(share) : `${Math.floor(share * 10) * 10} %`;
    if (text === shown) return;
    shown = text;
    if (screen.isTTY !== true) screen.write(`${what}: ${text}\n`);
    else screen.write(`\r${what} ${text}${share >= 1 ? '\n' : ''}`);
  };
}

function bar(share: number): string {
  const full = Math.round(share * cells);
  return `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}
