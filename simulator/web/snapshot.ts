import { slotValue } from '../echo/turn';
import { devices } from '../echo/request';
import type { Mark } from '../echo/marks';
import { partMs, type Speech } from '../echo/speech';
import { isObject } from '../json';
import type { Told } from '../live/journal';
import type { LiveDevice } from '../live/live-device';
import { people } from '../live/people';
import type { SkillCall } from '../live/tap';
import { locales } from '../options';
import type { Household, Part, Playing, Snapshot, TurnDetail, TurnShown } from './protocol';

/** Everything that the page shows, as it is now. `intents`: all that the model has. */
export function snapshotOf(device: LiveDevice, intents: readonly string[]): Snapshot {
  const { home, journal, speaker, revision, replaying } = device;
  const isTried = (intent: string): boolean => journal.intents.has(intent);
  return {
    revision,
    device: home.echo.now,
    clock: { mode: home.clock.mode, nowMs: home.clock.nowMs() },
    playing: playingIn(device),
    turns: journal.told.map(shown),
    household: householdIn(device),
    intents: { tried: intents.filter(isTried), untried: intents.filter((intent) => !isTried(intent)) },
    pain: home.notes.painOf(speaker),
    replay: replaying,
  };
}

function playingIn({ home }: LiveDevice): Playing | null {
  if (home.played === null) return null;
  const { turn, playing, repromptedAtMs } = home.played;
  return {
    turn,
    beganAtMs: playing.beganAtMs,
    lengthMs: playing.speech.lengthMs,
    parts: partsOf(playing.speech, playing.marks),
    marks: playing.marks,
    reprompt: playing.reprompt === null ? [] : partsOf(playing.reprompt, []),
    repromptedAtMs,
  };
}

function partsOf({ parts }: Speech, marks: readonly Mark[]): readonly Part[] {
  const breaths = marks.flatMap((mark) => mark.breaths);
  let startsMs = 0;
  return parts.map((part) => {
    const led = breaths.find(({ atMs, lastsMs }) => startsMs >= atMs && startsMs < atMs + lastsMs);
    const placed = { ...part, startsMs, breath: led?.goes ?? null };
    startsMs += partMs(part);
    return placed;
  });
}

const shown = ({ number, you, turn }: Told): TurnShown => ({
  number,
  you,
  alexa: turn.speech.text,
  atMs: turn.atMs,
  intent: turn.intent,
  scene: turn.scene,
  asking: turn.asking,
  exercise: turn.exercise,
  disposition: turn.disposition,
  open: turn.open,
  notes: turn.notes,
  fault: turn.fault,
});

const householdIn = ({ choices }: LiveDevice): Household => ({
  device: choices.device,
  devices: Object.keys(devices),
  locale: choices.locale,
  locales,
  people: people.map(({ id, name }) => ({ id, name })),
  speaker: choices.speaker.id,
});

/** What an engineer may open of one turn. */
export function detailOf({ number, turn, calls, notes }: Told): TurnDetail {
  const { hearing } = turn;
  const call = calls.findLast((one) => isEnd(one) === (turn.intent === sessionEnded));
  return {
    number,
    request: call?.request ?? null,
    response: call?.response ?? null,
    ssml: turn.speech.ssml,
    intent: turn.intent,
    slots: Object.fromEntries(
      Object.entries(hearing?.slots ?? {}).map(([name, heard]) => [name, slotValue(heard)]),
    ),
    how: hearing?.how ?? null,
    confidence: hearing?.confidence ?? null,
    runnersUp: hearing?.runnersUp ?? [],
    memory: notes,
    tookMs: call?.tookMs ?? null,
  };
}

const sessionEnded = 'SessionEndedRequest';

/** The word that a session is over goes out beside what a turn is about, unless it is about that. */
function isEnd({ request }: SkillCall): boolean {
  const inner = isObject(request) ? request['request'] : null;
  return isObject(inner) && inner['type'] === sessionEnded;
}
