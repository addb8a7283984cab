import { useState } from 'preact/hooks';
import { replay } from '../link/requests';
import { useFileDrop } from './use-file-drop';

export interface Replaying {
  readonly playFile: (file: File) => void;
  /** Why the last file was refused, or null. */
  readonly refusal: string | null;
}

/** Hands a conversation file to the simulator, whether it was chosen or dropped on the page. */
export function useReplay(): Replaying {
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async (file: File): Promise<void> => {
    const outcome = await replay({ name: file.name, text: await file.text() });
    setRefusal(outcome.kind === 'refused' ? outcome.why : null);
  };
  const playFile = (file: File): void => {
    send(file).catch(() => {
      setRefusal(`${file.name} could not be read. A conversation file is plain text.`);
    });
  };
  useFileDrop(playFile);
  return { playFile, refusal };
}
