/**
 * The voices of the engine. Each speaks faster than planning assumes (lambda/speech/duration.ts), so it is
 * asked to speak that much slower; over the sentences of the whole content it then lasts as long as planned,
 * and only what single sentences are off is stretched. Measured: `npm run bench:pacing`.
 */
export const voices = {
  rms: { about: 'a man, United States', slowness: 1.25 },
  slt: { about: 'a woman, United States', slowness: 1.4 },
  awb: { about: 'a man, Scotland', slowness: 1.35 },
} as const;

export type VoiceName = keyof typeof voices;

export const voiceNames: readonly VoiceName[] = ['rms', 'slt', 'awb'];

/** The one that need be slowed the least. */
export const usualVoice: VoiceName = 'rms';

export const isVoiceName = (name: string): name is VoiceName => Object.hasOwn(voices, name);
