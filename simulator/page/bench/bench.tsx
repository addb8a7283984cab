import type { Snapshot, TurnDetail, TurnShown } from '../../web/protocol';
import { Drawer } from './drawer';
import { Intents } from './intents';
import { Code, Json } from './json';
import { Memory } from './memory';
import { Pain } from './pain';
import { Understanding } from './understanding';

function Place({ turn }: { readonly turn: TurnShown }) {
  const { scene, asking, exercise, disposition } = turn;
  const facts = Object.entries({ scene, asking, exercise, disposition });
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? 'none'}</dd>
        </div>
      ))}
    </dl>
  );
}

function OfTurn({ detail }: { readonly detail: TurnDetail }) {
  const took = detail.tookMs === null ? 'the skill was not called' : `${Math.round(detail.tookMs)} ms`;
  return (
    <>
      <Drawer title="Understanding" gist={detail.intent ?? 'nothing heard'}>
        <Understanding detail={detail} />
      </Drawer>
      <Drawer title="Request" gist="as Alexa sends it">
        <Json label="Request" value={detail.request} />
      </Drawer>
      <Drawer title="Response" gist={took}>
        <Json label="Response" value={detail.response} />
      </Drawer>
      <Drawer title="SSML" gist={`${detail.ssml.length} characters`}>
        <Code label="SSML" text={detail.ssml.replaceAll(/(?<=\/>|<\/s>)\s*(?=<s>)/gu, '\n')} />
      </Drawer>
      <Drawer title="Memory" gist={`${detail.memory.changes.length} changed`}>
        <Memory memory={detail.memory} />
      </Drawer>
    </>
  );
}

interface Shown {
  readonly snapshot: Snapshot;
  readonly turn: TurnShown | undefined;
  readonly detail: TurnDetail | null;
}

/** What an engineer wants to see: one turn from the inside, and the run so far. */
export function Bench({ snapshot: { intents, pain }, turn, detail }: Shown) {
  return (
    <section class="bench" id="bench" aria-labelledby="bench-title">
      <h2 id="bench-title">
        {turn === undefined ? 'On the bench' : `Turn ${turn.number}`}
        {turn !== undefined && <small>{turn.you}</small>}
      </h2>
      {turn !== undefined && <Place turn={turn} />}
      <div class="drawers">
        {detail !== null && <OfTurn detail={detail} />}
        <Drawer title="Intents" gist={`${intents.untried.length} not yet tried`}>
          <Intents intents={intents} />
        </Drawer>
        <Drawer title="Pain over days" gist={pain.length === 0 ? 'nothing kept' : `${pain.length} scores`}>
          <Pain pain={pain} />
        </Drawer>
      </div>
    </section>
  );
}
