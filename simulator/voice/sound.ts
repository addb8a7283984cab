import { VoiceError } from '../errors';

/** Sound on one channel: 16-bit samples, so many a second. */
export interface Sound {
  readonly sampleRate: number;
  readonly samples: Int16Array;
}

export const samplesIn = (ms: number, sampleRate: number): number => Math.round((ms * sampleRate) / 1000);

export const soundMs = ({ samples, sampleRate }: Sound): number => (samples.length / sampleRate) * 1000;

export const silence = (ms: number, sampleRate: number): Sound => ({
  sampleRate,
  samples: new Int16Array(samplesIn(ms, sampleRate)),
});

const headerBytes = 44;
const bytesPerSample = 2;

/** The header of a WAV file (RIFF, PCM, mono, 16 bits) for so many samples. */
export function wavHeader(sampleRate: number, sampleCount: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(headerBytes));
  const text = (at: number, letters: string): void => {
    for (const [index, byte] of Buffer.from(letters, 'latin1').entries()) header.setUint8(at + index, byte);
  };
  const dataBytes = sampleCount * bytesPerSample;
  text(0, 'RIFF');
  header.setUint32(4, headerBytes - 8 + dataBytes, true);
  text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true); // PCM
  header.setUint16(22, 1, true); // one channel
  header.setUint32(24, sampleRate, true);
  header.setUint32(28, sampleRate * bytesPerSample, true);
  header.setUint16(32, bytesPerSample, true);
  header.setUint16(34, 8 * bytesPerSample, true);
  text(36, 'data');
  header.setUint32(40, dataBytes, true);
  return new Uint8Array(header.buffer);
}

/** Samples as the little-endian bytes that WAV files and players take, whatever the machine. */
export function pcmOf({ samples }: Sound): Uint8Array {
  const data = new DataView(new ArrayBuffer(samples.length * bytesPerSample));
  for (const [index, sample] of samples.entries()) data.setInt16(index * bytesPerSample, sample, true);
  return new Uint8Array(data.buffer);
}

/** A sound as a whole WAV file. */
export const wavOf = (sound: Sound): Uint8Array =>
  Buffer.concat([wavHeader(sound.sampleRate, sound.samples.length), pcmOf(sound)]);

/**
 * Reads a WAV file of the kind that `wavOf` writes.
 * @throws VoiceError when it is none.
 */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPlain =
    bytes.length >= headerBytes &&
    view.getUint32(36) === 0x64617461 && // "data"
    view.getUint16(22, true) === 1 &&
    view.getUint16(34, true) === 16;
  if (!isPlain) throw new VoiceError('The sound is no plain WAV file of one channel and 16 bits.');
  const count = Math.floor(Math.min(view.getUint32(40, true), bytes.length - headerBytes) / bytesPerSample);
  const samples = Int16Array.from({ length: count }, (_, index) =>
    view.getInt16(headerBytes + index * bytesPerSample, true),
  );
  return { sampleRate: view.getUint32(24, true), samples };
}
