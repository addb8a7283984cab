/** A timeline that no Alexa device could speak. It is a fault of the code, never of a person. */
export class UnspeakableTimeline extends Error {
  override readonly name = 'UnspeakableTimeline';
}
