/** ssml-builder 0.4.3 has no types of its own; these are the parts used here. */
declare module 'ssml-builder' {
  export default class Speech {
    /** Adds a sentence, escaped once. Throws a string, not an Error, for an empty one. */
    sentence(words: string): this;
    /** A break such as `2500ms`, ten seconds at most. Throws a string otherwise. */
    pause(duration: string): this;
    ssml(): string;
  }
}
