import { useEffect, useState } from 'preact/hooks';

const voicesNow = (): readonly SpeechSynthesisVoice[] =>
  'speechSynthesis' in window
    ? window.speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith('en'))
    : [];

/** The browser's own English voices; some browsers load them a moment later. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(voicesNow);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const follow = (): void => {
      setVoices(voicesNow());
    };
    window.speechSynthesis.addEventListener('voiceschanged', follow);
    return () => {
      window.speechSynthesis.removeEventListener('voiceschanged', follow);
    };
  }, []);
  return voices;
}
