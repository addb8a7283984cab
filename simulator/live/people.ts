/** Somebody who may speak in the home. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** What Alexa tells the skill of the voice; undefined where it is not recognised. */
  readonly personId: string | undefined;
}

const known = (id: string, name: string): Person => ({
  id,
  name,
  personId: `amzn1.ask.person.simulated-${id}`,
});

export const anyone: Person = {
  id: 'anyone',
  name: 'Anyone (voice not recognised)',
  personId: undefined,
};

/** The people of the simulated household. The first is nobody in particular. */
export const people: readonly [Person, ...Person[]] = [
  anyone,
  known('kim', 'Kim'),
  known('ravi', 'Ravi'),
  known('maria', 'Maria'),
];
