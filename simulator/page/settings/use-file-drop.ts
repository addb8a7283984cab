import { useEffect, useRef } from 'preact/hooks';

/** A file dropped anywhere on the page is handed over; without this the browser would leave the page for it. */
export function useFileDrop(onFile: (file: File) => void): void {
  const dropped = useRef(onFile);
  dropped.current = onFile;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) dropped.current(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
