/** What an import of a file of content/ gives: its text as checked against schema.ts by the build and the tests. */
declare module '*/triage.yaml' {
  const content: import('./types').Triage;
  export default content;
}
declare module '*/answers.yaml' {
  const content: import('./types').Answers;
  export default content;
}
declare module '*/exercises/warm-up.yaml' {
  const content: import('./types').Exercises;
  export default content;
}
declare module '*/exercises/release.yaml' {
  const content: import('./types').Exercises;
  export default content;
}
declare module '*/exercises/stretch.yaml' {
  const content: import('./types').Exercises;
  export default content;
}
declare module '*/exercises/strength.yaml' {
  const content: import('./types').Exercises;
  export default content;
}
declare module '*/exercises/habit.yaml' {
  const content: import('./types').Exercises;
  export default content;
}
declare module '*/exercises/breathing.yaml' {
  const content: import('./types').Exercises;
  export default content;
}
declare module '*/moves.yaml' {
  const content: import('./types').Moves;
  export default content;
}
declare module '*/names.yaml' {
  const content: import('./types').Names;
  export default content;
}
declare module '*/phrases.yaml' {
  const content: import('./phrase-parameters').Phrases;
  export default content;
}
declare module '*/locales.yaml' {
  const content: import('./types').Locales;
  export default content;
}
