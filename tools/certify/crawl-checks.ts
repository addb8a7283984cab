import { questionIds } from '../../lambda/content/terms';
import { isObject, isText } from '../../simulator/json';
import type { Exchange, Sent } from '../shared/session-walker/exchange';
import { ofEach, unlessAny, type Check, type Verdict } from './check';
import { endsByAsking, endsInQuestion } from './said';
import type { Crawl, Deletion } from './seen';

/** Amazon's limits of a response. The last is its older one, and probably no longer so narrow. */
const limits = { characters: 8000, breakMs: 10_000, speechMs: 240_000, bytes: 24 * 1024 } as const;

/** All but whether someone can get down to the floor, which is kept as a preference. */
const healthQuestions = questionIds.filter((id) => id !== 'floor');

const where = ({ walk, you, asked }: Exchange): string => `${walk}: "${you}" at ${asked ?? 'no question'}`;

const eachOf = (
  exchanges: readonly Exchange[],
  what: string,
  faultOf: (exchange: Exchange) => string | null,
): Verdict =>
  ofEach(exchanges, what, (exchange) => {
    const fault = faultOf(exchange);
    return fault === null ? null : `${where(exchange)}: ${fault}`;
  });

const answered = ({ exchanges }: Crawl) => exchanges.filter(({ turn }) => turn.intent !== null);
const heardAs = (crawl: Crawl, ...intents: readonly string[]) =>
  crawl.exchanges.filter(({ turn }) => intents.some((intent) => intent === turn.intent));
const launches = (crawl: Crawl) => heardAs(crawl, 'LaunchRequest');
/** The first and the second visit of the same person, in each locale. */
const firstVisits = (crawl: Crawl) => launches(crawl).filter(({ walk }) => walk.startsWith('first visits'));

/** Is a session left with an open microphone and a request for an answer? */
function goesOn({ turn }: Exchange): string | null {
  if (!turn.open || !turn.listening) return 'the session does not go on';
  return endsByAsking(turn.speech.text) ? null : `it asks for nothing: "${turn.speech.text.slice(-80)}"`;
}

const unlessLeft = ({ before, after }: Deletion): Verdict =>
  unlessAny(
    [
      ...(before.length === 0 ? ['nothing had been kept, so nothing was shown'] : []),
      ...after.map((item) => `still there: ${item.slice(0, 80)}`),
    ],
    `${before.length} item before, none after`,
  );

/** What is checked in the conversations. */
export const crawlChecks: readonly Check<Crawl>[] = [
  {
    id: 'every-request-answered',
    source: 'functional',
    holds: 'Nothing that was said made the skill fail.',
    judge: (crawl) => eachOf(answered(crawl), 'turns', ({ turn }) => turn.fault),
  },
  {
    id: 'open-microphone-asks',
    source: 'voice',
    holds: 'The microphone is never open without a question or a prompt, and a reprompt for it.',
    judge: (crawl) =>
      eachOf(
        crawl.exchanges.filter(({ turn }) => turn.listening),
        'turns with an open microphone',
        (exchange) => (exchange.turn.reprompt === null ? 'there is no reprompt' : goesOn(exchange)),
      ),
  },
  {
    id: 'closing-asks-nothing',
    source: 'voice',
    holds: 'No response that closes the session ends in a question.',
    judge: (crawl) =>
      eachOf(
        answered(crawl).filter(({ turn }) => !turn.open && turn.intent !== 'SessionEndedRequest'),
        'closing turns',
        ({ turn }) => (endsInQuestion(turn.speech.text) ? `it asks: "${turn.speech.text.slice(-80)}"` : null),
      ),
  },
  {
    id: 'help-goes-on',
    source: 'voice',
    holds: 'Help keeps the session open and ends by asking.',
    judge: (crawl) => eachOf(heardAs(crawl, 'AMAZON.HelpIntent'), 'calls for help', goesOn),
  },
  {
    id: 'fallback-guides',
    source: 'voice',
    holds: 'What was not understood is met with words that lead on.',
    judge: (crawl) => eachOf(heardAs(crawl, 'AMAZON.FallbackIntent'), 'fallbacks', goesOn),
  },
  {
    id: 'stop-leaves',
    source: 'voice',
    holds: 'Stop and Cancel end the session.',
    judge: (crawl) =>
      eachOf(heardAs(crawl, 'AMAZON.StopIntent', 'AMAZON.CancelIntent'), 'stops', ({ turn }) =>
        turn.open ? 'the session goes on' : null,
      ),
  },
  {
    id: 'home-leaves',
    source: 'functional',
    holds: '"Go home" is handled, and ends the session.',
    judge: (crawl) =>
      eachOf(heardAs(crawl, 'AMAZON.NavigateHomeIntent'), 'ways home', ({ turn }) =>
        turn.open ? 'the session goes on' : null,
      ),
  },
  {
    id: 'silence-ends',
    source: 'voice',
    holds: 'Whoever is silent hears one reprompt, and then the session ends.',
    judge: (crawl) =>
      eachOf(
        crawl.exchanges.filter(({ you }) => you === '(silence)'),
        'silences',
        ({ turn }) =>
          turn.open ? 'the session goes on' : turn.speech.text === '' ? 'nothing was said again' : null,
      ),
  },
  {
    id: 'disclaimer-heard',
    source: 'policy',
    holds: 'The first launch says that it is general information, not medical advice.',
    judge: (crawl) =>
      eachOf(
        firstVisits(crawl).filter((_, index) => index % 2 === 0),
        'first launches',
        ({ turn: { speech } }) =>
          /general information/iu.test(speech.text) && /not medical advice/iu.test(speech.text)
            ? null
            : `it says: "${speech.text}"`,
      ),
  },
  {
    id: 'welcomes-differ',
    source: 'voice',
    holds: 'A later welcome is another than the first.',
    judge: (crawl) => {
      const visits = firstVisits(crawl);
      return eachOf(
        visits.filter((_, index) => index % 2 === 1),
        'second launches',
        (second) => {
          const first = visits.find(({ walk }) => walk === second.walk);
          return first?.turn.speech.text === second.turn.speech.text ? 'it is the first again' : null;
        },
      );
    },
  },
  {
    id: 'response-limits',
    source: 'response',
    holds: 'Each response keeps inside the limits of characters, breaks, length and size.',
    judge: (crawl) =>
      eachOf(answered(crawl), 'responses', ({ turn, sent }) => {
        const faults = [
          ...(turn.speech.lengthMs > limits.speechMs ? [`it speaks for ${turn.speech.lengthMs} ms`] : []),
          ...sent.flatMap(beyondLimits),
        ];
        return faults.length === 0 ? null : faults.join(', ');
      }),
  },
  {
    id: 'nothing-kept-unasked',
    source: 'policy',
    holds: 'No answer about health is kept of someone who did not say yes to it.',
    judge: ({ kept: { ofWhoSaidNo } }) =>
      ofEach(ofWhoSaidNo, 'items', (item) => {
        const found = healthQuestions.filter((id) => item.includes(`"${id}"`));
        return found.length === 0 ? null : `it holds ${found.join(', ')}`;
      }),
  },
  {
    id: 'forgets',
    source: 'policy',
    holds: '"Forget me" leaves nothing behind.',
    judge: ({ kept: { forgetting } }) => unlessLeft(forgetting),
  },
  {
    id: 'disabled-deletes',
    source: 'policy',
    holds: 'Whoever disables the skill is forgotten.',
    judge: ({ kept: { disabling } }) => unlessLeft(disabling),
  },
  {
    id: 'no-person-in-logs',
    source: 'security',
    holds: 'The log of a failure holds no id and no words of a person.',
    judge: ({ log, marks }) =>
      ofEach(log, 'lines', (line) => {
        const told = marks.filter((mark) => line.includes(mark));
        return told.length === 0 ? null : `a line holds ${told.join(', ')}`;
      }),
  },
];

function beyondLimits({ response }: Sent): readonly string[] {
  const json = JSON.stringify(response);
  const written = isObject(response) ? ssmlIn(response['response']) : [];
  const longest = Math.max(0, ...written.map(({ length }) => length));
  const breaks = written.flatMap((ssml) => [...ssml.matchAll(/<break time=['"](\d+)ms['"]\/>/gu)]);
  return [
    ...(longest >= limits.characters ? [`it has ${longest} characters of speech`] : []),
    ...(breaks.some(([, ms]) => Number(ms) > limits.breakMs) ? ['a break is longer than 10 s'] : []),
    ...(json.length > limits.bytes ? [`it has ${json.length} bytes`] : []),
  ];
}

/** What is spoken at once, and what is spoken again. */
const ssmlIn = (response: unknown): readonly string[] => {
  if (!isObject(response)) return [];
  return [response, response['reprompt']].flatMap((holder) => {
    const speech = isObject(holder) ? holder['outputSpeech'] : undefined;
    return isObject(speech) && isText(speech['ssml']) ? [speech['ssml']] : [];
  });
};
