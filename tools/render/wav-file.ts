import { open } from 'node:fs/promises';
import { reasonOf, VoiceError } from '../../simulator/errors';
import { pcmOf, wavHeader, type Sound } from '../../simulator/voice/sound';

/**
 * Writes a WAV file chunk by chunk, so that a session of any length takes no memory.
 * @param sampleCount how many samples will come; the header stands before them.
 * @param wrote is called after each chunk with the number of samples so far.
 * @throws VoiceError when the file cannot be written.
 */
export async function writeWav(
  path: string,
  { sampleRate, sampleCount }: { readonly sampleRate: number; readonly sampleCount: number },
  chunks: AsyncIterable<Sound>,
  wrote: (samples: number) => void,
): Promise<void> {
  const file = await open(path, 'w').catch((error: unknown) => {
    throw cannotWrite(path, error);
  });
  const put = (bytes: Uint8Array): Promise<void> =>
    file.writeFile(bytes).catch((error: unknown) => {
      throw cannotWrite(path, error);
    });
  try {
    await put(wavHeader(sampleRate, sampleCount));
    let samples = 0;
    for await (const chunk of chunks) {
      await put(pcmOf(chunk));
      wrote((samples += chunk.samples.length));
    }
  } finally {
    await file.close();
  }
}

const cannotWrite = (path: string, error: unknown): VoiceError =>
  new VoiceError(`The sound cannot be written to ${path}: ${reasonOf(error)}.`, { cause: error });
