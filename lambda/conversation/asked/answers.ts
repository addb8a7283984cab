import type { Exercise } from '../../content/types';
import type { Form } from '../../content/terms';
import { inTurn } from '../../pacing/cue';
import { variedWords } from '../../pacing/exercise';
import { fill } from '../../content/fill';
import { listed } from '../frame/words/list';
import { sayAccount } from './account';
import type { Draft } from '../frame/draft';
import { goOn } from '../frame/practice/carry-on';
import type { Heard } from '../frame/heard';
import type { Reply } from '../frame/onward';
import type { Practice } from '../frame/practice/practice';
import { ask } from '../frame/words/questions';
import { locate } from '../frame/practice/recital';
import { practiceInHand, type ListeningScene } from '../frame/state';

/** So many topics are named when a question has no answer: few enough to remember. [J] */
const topicsNamed = 3;

/** An exercise that a question is about, and how it is done now. */
interface InHand {
  readonly exercise: Exercise;
  readonly form: Form;
}

const aboutExercise: ReadonlySet<Heard['kind']> = new Set(['easier', 'harder', 'form'] as const);

/** Answers a question, and goes on where the person was. `null`: it was none. */
export function hearQuestion(draft: Draft, scene: ListeningScene, heard: Heard): Reply | null {
  // A question of the check is open: "it's hard to go" is about that, and no cue for an exercise.
  if (scene.name === 'check' && aboutExercise.has(heard.kind)) return null;
  if (scene.name !== 'guide') {
    return sayAnswer(draft, heard, practiceInHand(scene)) ? ask(draft, scene) : null;
  }
  // Where a practice is guided, these change the exercise in hand: the guide hears them.
  if (heard.kind === 'easier' || heard.kind === 'harder') return null;
  const at = locate(draft, scene);
  if (!sayAnswer(draft, heard, at.practice)) return null;
  draft.person = { ...draft.person, practice: at.practice };
  // Whoever asks for a hospital in the middle of a move is asked first whether something is wrong.
  const isAlarming = heard.kind === 'ask' && heard.topic !== null && alarming.has(heard.topic);
  return isAlarming
    ? { to: 'something-wrong', guided: scene, because: 'help-asked' }
    : goOn(draft, scene, at);
}

/** Topics about getting help, by content id. */
const alarming: ReadonlySet<string> = new Set(['hospital', 'emergency', 'see-someone']);

/** Says what answers a question; tells whether it was one. */
export function sayAnswer(draft: Draft, heard: Heard, practice: Practice | null): boolean {
  const inHand = practice === null ? null : inHandOf(draft, practice);
  switch (heard.kind) {
    case 'ask':
      sayTopic(draft, heard.topic);
      return true;
    case 'what-for':
      sayWhatFor(draft, heard.exercise, inHand);
      return true;
    case 'form':
      sayForm(draft, inHand);
      return true;
    case 'easier':
    case 'harder':
      draft.speak(variationFor(draft, inHand, heard.kind));
      return true;
    case 'progress':
      sayAccount(draft);
      return true;
    default:
      return false;
  }
}

function inHandOf({ world }: Draft, { steps, step }: Practice): InHand | null {
  const planned = steps[step];
  if (planned === undefined) return null;
  const exercise = world.content.exercises[planned.exercise];
  return exercise === undefined ? null : { exercise, form: planned.form };
}

/** The answer to a topic; what can be asked, where there is none. */
function sayTopic(draft: Draft, topic: string | null): void {
  const { answers, locale, names } = draft.world.content;
  const known = topic === null ? undefined : answers[topic];
  const { emergencyNumber: number, adviceLine: advice } = locale;
  for (const words of known?.answer ?? []) draft.speak(fill(words, { number, advice }));
  if (known !== undefined) return;
  const all = Object.values(answers).map(({ name }) => name);
  const first = draft.timesSaid('can-ask') * topicsNamed;
  const some = Array.from({ length: topicsNamed }, (_, index) => inTurn(all, first + index));
  draft.say('can-ask', { topics: listed(names, some) });
}

function sayWhatFor(draft: Draft, id: string | null, inHand: InHand | null): void {
  const exercise = id === null ? inHand?.exercise : draft.world.content.exercises[id];
  if (exercise === undefined) draft.say('what-for-which', {});
  else draft.speak(exercise.why);
}

/** One cue at a time, another each time it is asked. */
function sayForm(draft: Draft, inHand: InHand | null): void {
  if (inHand === null) {
    draft.say('form-anything', {});
    return;
  }
  const cue = inTurn(inHand.exercise.mistakes, draft.timesSaid('form-opens'));
  draft.say('form-opens', {});
  draft.speak(cue);
}

/** Words for less or more of the exercise in hand, or of any. */
const variationFor = ({ world }: Draft, inHand: InHand | null, variation: 'easier' | 'harder'): string =>
  inHand === null
    ? (world.content.phrases[`${variation}-anything`][0] ?? '')
    : variedWords(world.content, inHand, variation);
