/** How a run of CDK ended. */
export type Ended = { readonly kind: 'exited'; readonly code: number } | { readonly kind: 'interrupted' };

/**
 * Runs the project's own CDK.
 * @param args what follows `cdk`.
 * @param region the region that it works in.
 * @param onLine takes each line of either stream, without colours, as it comes.
 */
export type RunCdk = (
  args: readonly string[],
  region: string,
  onLine: (line: string) => void,
) => Promise<Ended>;

/** Where progress is shown. A live screen can overwrite its last line. */
export interface Screen {
  readonly kind: 'live' | 'plain';
  write(text: string): void;
}

/** Everything outside that a deployment needs. */
export interface World {
  readonly runCdk: RunCdk;
  /** A file that CDK may write a stack's outputs to. */
  readonly outputsFile: string;
  /** The file that remembers which stage was deployed where from this folder. */
  readonly deployedFile: string;
  readonly screen: Screen;
  readonly complain: (text: string) => void;
  readonly ask: (question: string) => Promise<string>;
  readonly nowMs: () => number;
  readonly wait: (forMs: number) => Promise<void>;
}
