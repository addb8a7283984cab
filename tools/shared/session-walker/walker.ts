import type { RequestEnvelope } from 'ask-sdk-model';
import { readLine } from '../../../simulator/dialogue/line';
import { perform } from '../../../simulator/dialogue/perform';
import { clockFrom } from '../../../simulator/echo/clock';
import { Echo } from '../../../simulator/echo/echo';
import { alexaWaitsMs, type Handler, type LambdaContext } from '../../../simulator/echo/skill';
import type { Listener } from '../../../simulator/hearing/listener';
import { skillId } from '../../../simulator/skill-files';
import type { Exchange, Sent } from './exchange';

const monday = Date.UTC(2030, 0, 7, 9);

/** The way to a place was longer than any way is. */
export class LostOnTheWay extends Error {
  override readonly name = 'LostOnTheWay';
}

/** The skill that people of one company talk to. */
export interface Company {
  readonly handler: Handler;
  readonly listen: Listener;
  /** Sets them apart from those of another company on the same table. */
  readonly people: string;
}

/** One person with one device, whose every turn is kept. */
export class Walker {
  readonly exchanges: Exchange[] = [];
  readonly #echo: Echo;
  readonly #listen: Listener;
  readonly #name: string;
  #sent: Sent[] = [];
  #asked: string | null = null;

  constructor({ handler, listen, people }: Company, name: string, locale = 'en-US') {
    let ids = 0;
    this.#name = name;
    this.#listen = listen;
    this.#echo = new Echo({
      handler: async (request: RequestEnvelope, context: LambdaContext) => {
        const response = await handler(request, context);
        this.#sent.push({ request, response });
        return response;
      },
      household: { skillId, userId: userIdOf(people, name), device: 'dot', locale },
      clock: clockFrom(monday),
      newId: () => `${people}-${name}-${(ids += 1)}`,
      waitsMs: alexaWaitsMs,
    });
  }

  /** Says a line, or does what it directs. */
  async say(you: string, walk = this.#name): Promise<Exchange> {
    const line = readLine(you);
    if (line.kind === 'nothing') throw new LostOnTheWay('The walk said nothing.');
    this.#sent = [];
    const turn = await perform(line, this.#echo, this.#listen);
    const exchange = { walk, you, asked: this.#asked, turn, sent: this.#sent };
    this.#asked = turn.asking;
    this.exchanges.push(exchange);
    return exchange;
  }

  /**
   * Opens the skill and answers until this is asked.
   * @throws LostOnTheWay where it is never asked.
   */
  async goTo(asking: string, replyTo: (asking: string) => string, walk = this.#name): Promise<void> {
    let { turn } = await this.say('open back release', walk);
    for (let steps = 0; turn.asking !== asking; steps += 1) {
      if (steps === mostSteps || turn.asking === null) {
        throw new LostOnTheWay(
          `${walk}: "${asking}" was never asked; it stopped at "${turn.asking ?? 'nothing'}".`,
        );
      }
      ({ turn } = await this.say(replyTo(turn.asking), walk));
    }
  }
}

/** The longest way, through the full check and a practice, has 25. */
const mostSteps = 40;

/** The id that Alexa sends for someone of this name. */
export const userIdOf = (people: string, name: string): string => `amzn1.ask.account.${people}.${name}`;
