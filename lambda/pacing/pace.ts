/** A person's pace: what "slower" and "faster" stretch. Breaths and holds keep their length. */
export const paces = {
  slow: { pause: 1.5, move: 1.25 },
  usual: { pause: 1, move: 1 },
  quick: { pause: 0.75, move: 0.9 },
} as const;

export type Pace = keyof typeof paces;

const inOrder: readonly Pace[] = ['slow', 'usual', 'quick'];

const beside = (pace: Pace, offset: number): Pace => inOrder[inOrder.indexOf(pace) + offset] ?? pace;

/** One step slower, or the same when it is the slowest. */
export const slower = (pace: Pace): Pace => beside(pace, -1);
/** One step faster, or the same when it is the fastest. */
export const faster = (pace: Pace): Pace => beside(pace, 1);
