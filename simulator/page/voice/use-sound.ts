import { useEffect, useRef, useState } from 'preact/hooks';
import type { Seen } from '../link/use-snapshot';
import { headOf, spokenNow } from '../time/playhead';
import { simulatedNow } from '../time/simulated-clock';
import { browserVoice } from './browser';
import { off, type SoundChoice } from './choice';
import { openLoudspeaker, type Loudspeaker } from './loudspeaker';
import { offlineVoice } from './offline';
import type { Speaker } from './speaker';

export interface Sound {
  readonly choice: SoundChoice;
  readonly choose: (choice: SoundChoice) => void;
  /** Why nothing is heard although it should be, or null. */
  readonly trouble: string | null;
}

/** A shift of the clock that is heard: what is already on the audio clock would be off by it. */
const heardShiftMs = 80;

/** When, on the real clock, what is spoken began; the same as before while it moved by less than is heard. */
function useSteady(valueMs: number): number {
  const steady = useRef(valueMs);
  if (Math.abs(steady.current - valueMs) > heardShiftMs) steady.current = valueMs;
  return steady.current;
}

/** The sound of this page alone: another page has its own. */
export function useSound(seen: Seen | null, voices: readonly SpeechSynthesisVoice[]): Sound {
  const [choice, setChoice] = useState<SoundChoice>(off);
  const [speaker, setSpeaker] = useState<Speaker | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const wish = useRef<SoundChoice>(off);
  const loudspeaker = useRef<Loudspeaker | null>(null);

  const speakOffline = async (): Promise<void> => {
    const opened = loudspeaker.current ?? (await openLoudspeaker());
    // Meanwhile another voice may have been chosen, or none.
    if (wish.current.kind !== 'offline') return;
    if (opened.kind === 'none') {
      setTrouble(opened.why);
      return;
    }
    loudspeaker.current = opened;
    setSpeaker(offlineVoice(opened.context, setTrouble));
  };

  const choose = (wanted: SoundChoice): void => {
    wish.current = wanted;
    setChoice(wanted);
    setTrouble(null);
    const voice = wanted.kind === 'browser' && voices.find(({ voiceURI }) => voiceURI === wanted.uri);
    setSpeaker(voice ? browserVoice(window.speechSynthesis, voice) : null);
    if (wanted.kind === 'offline') void speakOffline();
  };

  const spoken = seen !== null && seen.reading.mode === 'real' ? spokenNow(seen.snapshot) : null;
  const latest = useRef({ seen, spoken });
  latest.current = { seen, spoken };
  const { readAtMs, nowMs } = seen?.reading ?? { readAtMs: 0, nowMs: 0 };
  const beganAtRealMs = useSteady(readAtMs - nowMs + (spoken?.beganAtMs ?? 0));
  const key = spoken?.key ?? null;

  useEffect(() => {
    const { spoken: now } = latest.current;
    if (speaker === null || now === null) return undefined;
    speaker.play(now, () => {
      const reading = latest.current.seen?.reading;
      return reading === undefined ? now.lengthMs : headOf(now, simulatedNow(reading, performance.now()));
    });
    return () => {
      speaker.stop();
    };
  }, [speaker, key, beganAtRealMs]);

  return { choice, choose, trouble };
}
