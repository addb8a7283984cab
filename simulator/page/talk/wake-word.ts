import type { Phase } from '../../web/protocol';

const address = /^(?:hey\s+)?alexa\b[\s,.!]*/iu;

/**
 * What of an overheard phrase was meant for the device, or null. While it listens, everything is. At any
 * other time the microphone hears the coach too: only what begins with "Alexa" counts.
 */
export function meantForDevice(overheard: string, phase: Phase): string | null {
  const phrase = overheard.trim();
  const isAddressed = address.test(phrase);
  const words = phrase.replace(address, '').trim();
  return words !== '' && (isAddressed || phase === 'listening') ? words : null;
}
