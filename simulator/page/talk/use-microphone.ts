import { useState } from 'preact/hooks';
import type { Snapshot } from '../../web/protocol';
import { useRecogniser } from './recogniser';
import { meantForDevice } from './wake-word';

export interface Listening {
  readonly wanted: 'on' | 'off';
  readonly setWanted: (wanted: 'on' | 'off') => void;
  /** Why it was switched off by itself, or null. */
  readonly refusal: string | null;
}

/** Says what the browser's recogniser hears, while it is switched on and the device would hear it. */
export function useMicrophone({ device, household }: Snapshot, sayLine: (line: string) => void): Listening {
  const [wanted, setWanted] = useState<'on' | 'off'>('off');
  const [refusal, setRefusal] = useState<string | null>(null);
  useRecogniser({
    locale: household.locale,
    wanted,
    onWords: (overheard) => {
      const words = meantForDevice(overheard, device.phase);
      if (words !== null) sayLine(words);
    },
    onRefused: (why) => {
      setWanted('off');
      setRefusal(why);
    },
  });
  return { wanted, setWanted, refusal };
}
