import { wordsOf } from './words';

/**
 * Whom an utterance is for. `launch`: "open back release". `ask`: "ask back release for …", with the request
 * in the ways it may be cut. `device`: for Alexa itself. `plain`: without the skill's name.
 */
export type Address =
  | { readonly kind: 'launch' }
  | { readonly kind: 'ask'; readonly requests: readonly (readonly string[])[] }
  | { readonly kind: 'device'; readonly command: 'exit' }
  | { readonly kind: 'plain'; readonly words: readonly string[] };

/** Source: "Understand How Users Invoke Custom Skills" in Amazon's Alexa Skills Kit reference. */
const launchWords: readonly string[] = [
  ...['open', 'start', 'launch', 'begin', 'run', 'play', 'load', 'use', 'resume', 'enable'],
  ...['talk to', 'start up', 'ask', 'tell', 'ask for', ''],
];
const askWords: readonly string[] = ['ask', 'tell', 'open', 'start', 'launch', 'run', 'use', 'talk to'];
/** Words that only join the name and the request. They belong to the request if a sample has them. */
const joiningWords: ReadonlySet<string> = new Set('for to about and if whether that'.split(' '));

/** Tells whom an utterance is for, given the skill's invocation name. */
export function addressOf(utterance: string, invocationName: string): Address {
  const words = wordsOf(utterance);
  const said = words.filter((word) => word !== 'please').join(' ');
  const name = wordsOf(invocationName).join(' ');
  if (said === 'exit') return { kind: 'device', command: 'exit' };
  if (launchWords.some((launch) => said === `${launch} ${name}`.trim())) return { kind: 'launch' };
  const opening = askWords.map((ask) => `${ask} ${name} `).find((start) => said.startsWith(start));
  if (opening === undefined) return { kind: 'plain', words };
  const request = said.slice(opening.length).split(' ');
  const bare = request.slice(1);
  const joined = bare.length > 0 && joiningWords.has(request[0] ?? '');
  return { kind: 'ask', requests: joined ? [request, bare] : [request] };
}
