import { useEffect, useState } from 'preact/hooks';
import { Bench } from './bench/bench';
import type { Seen } from './link/use-snapshot';
import { useTurn } from './link/use-turn';
import { Clock } from './settings/clock';
import { Household } from './settings/household';
import { Microphone } from './settings/microphone';
import { Recording } from './settings/recording';
import { Sound } from './settings/sound';
import { useReplay } from './settings/use-replay';
import { FloorView } from './stage/floor-view';
import { Stage } from './stage/stage';
import { Dialogue } from './talk/dialogue';
import { repliesTo } from './talk/replies';
import { Say } from './talk/say';
import { useMicrophone } from './talk/use-microphone';
import { useTalk } from './talk/use-talk';
import { interruption } from './timeline/interruption';
import { Timeline } from './timeline/timeline';
import { useSound } from './voice/use-sound';
import { useVoices } from './voice/use-voices';

/** The virtual Echo: the stage, the talk beside it, what can be set, and the bench below. */
export function Page({ seen }: { readonly seen: Seen }) {
  const { snapshot, reading } = seen;
  const { turns, playing } = snapshot;
  const [view, setView] = useState<'desk' | 'floor'>('desk');
  const [inspected, setInspected] = useState<number | null>(null);
  const talk = useTalk();
  const microphone = useMicrophone(snapshot, talk.sayLine);
  const replaying = useReplay();
  const voices = useVoices();
  const sound = useSound(seen, voices);
  const turn = turns.find(({ number }) => number === inspected) ?? turns.at(-1);
  const detail = useTurn(turn?.number ?? null);
  const replies = repliesTo(snapshot);
  const { field } = talk;

  useEffect(() => {
    if (view === 'desk') field.current?.focus({ preventScroll: true });
  }, [view, field]);

  if (view === 'floor') {
    return (
      <FloorView
        reply={replies[0]?.line ?? 'help'}
        onReply={talk.sayLine}
        onLeave={() => {
          setView('desk');
        }}
      >
        <Stage {...seen} />
      </FloorView>
    );
  }
  return (
    <>
      <header class="head">
        <h1>Back Release</h1>
        <p>a virtual Echo</p>
        <button
          type="button"
          class="key"
          onClick={() => {
            setView('floor');
          }}
        >
          Floor view
        </button>
      </header>
      <main class="desk">
        <Stage {...seen} />
        {playing !== null && (
          <Timeline
            {...seen}
            playing={playing}
            onInterrupt={(atMs) => {
              talk.sayLine(interruption(atMs, talk.draft));
            }}
          />
        )}
        <section class="talk" aria-label="Talk">
          <Dialogue turns={turns} inspected={turn?.number ?? null} onInspect={setInspected} />
          <Say talk={talk} replies={replies} />
        </section>
        <section class="settings" aria-label="Settings">
          <Sound sound={sound} voices={voices} mode={reading.mode} />
          <Clock reading={reading} onOutcome={talk.onOutcome} />
          <Household household={snapshot.household} onOutcome={talk.onOutcome} />
          <Microphone microphone={microphone} />
          <Recording replay={snapshot.replay} replaying={replaying} />
        </section>
        <Bench snapshot={snapshot} turn={turn} detail={detail} />
      </main>
    </>
  );
}
