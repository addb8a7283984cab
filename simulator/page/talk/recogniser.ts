import { useEffect, useRef } from 'preact/hooks';

interface RecognitionEvents {
  readonly result: Event & { readonly resultIndex: number; readonly results: SpeechRecognitionResultList };
  readonly error: Event & { readonly error: string };
  readonly end: Event;
}

/** What is used of the Web Speech API's recogniser, which TypeScript's library does not describe. */
interface Recognition {
  continuous: boolean;
  lang: string;
  start(): void;
  abort(): void;
  addEventListener<Name extends keyof RecognitionEvents>(
    type: Name,
    listener: (event: RecognitionEvents[Name]) => void,
  ): void;
}

declare global {
  interface Window {
    readonly SpeechRecognition?: new () => Recognition;
    readonly webkitSpeechRecognition?: new () => Recognition;
  }
}

const recogniser = window.SpeechRecognition ?? window.webkitSpeechRecognition;

export const canListen = recogniser !== undefined;

/** Reasons after which asking again would only be refused again. */
const refusals: Readonly<Record<string, string>> = {
  'not-allowed': 'The browser was not allowed to use the microphone.',
  'service-not-allowed': 'The browser does not offer its recogniser here.',
  'audio-capture': 'No microphone was found.',
  network: "The browser could not reach its maker's recogniser.",
};

interface Hearing {
  readonly locale: string;
  readonly wanted: 'on' | 'off';
  readonly onWords: (words: string) => void;
  readonly onRefused: (why: string) => void;
}

/** Hears whole phrases for as long as it is wanted; the browser ends it now and then, so it starts again. */
export function useRecogniser({ locale, wanted, onWords, onRefused }: Hearing): void {
  const heard = useRef({ onWords, onRefused });
  heard.current = { onWords, onRefused };
  useEffect(() => {
    if (wanted === 'off' || recogniser === undefined) return undefined;
    const recognition = new recogniser();
    recognition.continuous = true;
    recognition.lang = locale;
    let isWanted = true;
    recognition.addEventListener('result', ({ results, resultIndex }) => {
      const result = results[resultIndex];
      if (result?.isFinal === true) heard.current.onWords(result[0]?.transcript ?? '');
    });
    recognition.addEventListener('error', ({ error }) => {
      const why = refusals[error];
      if (why === undefined) return;
      isWanted = false;
      heard.current.onRefused(why);
    });
    recognition.addEventListener('end', () => {
      if (isWanted) recognition.start();
    });
    recognition.start();
    return () => {
      isWanted = false;
      recognition.abort();
    };
  }, [wanted, locale]);
}
