import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Floor {
  /** What the one large button says for you. */
  readonly reply: string;
  readonly onReply: (line: string) => void;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}

/** Keeps the screen on; a browser that cannot, or will not, makes no difference otherwise. */
function keepAwake(): () => void {
  const lock = 'wakeLock' in navigator ? navigator.wakeLock.request('screen') : Promise.resolve(null);
  const held = lock.catch(() => null);
  return () => {
    void held.then((kept) => kept?.release());
  };
}

/** Fills the screen where that is allowed, and tells when the person came out of it. */
function fillScreen(onLeft: () => void): () => void {
  const follow = (): void => {
    if (document.fullscreenElement === null) onLeft();
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onLeft();
  };
  document.addEventListener('fullscreenchange', follow);
  document.addEventListener('keydown', onKey);
  if (document.fullscreenEnabled) void document.documentElement.requestFullscreen().catch(() => undefined);
  return () => {
    document.removeEventListener('fullscreenchange', follow);
    document.removeEventListener('keydown', onKey);
    if (document.fullscreenElement !== null) void document.exitFullscreen();
  };
}

/** The stage alone, as large as the screen. Escape leads back. */
export function FloorView({ reply, onReply, onLeave, children }: Floor) {
  const answer = useRef<HTMLButtonElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    answer.current?.focus();
    const sleep = keepAwake();
    const shrink = fillScreen(() => {
      leave.current();
    });
    return () => {
      sleep();
      shrink();
    };
  }, []);
  return (
    <main class="floor">
      <h1 class="unseen">Back Release, floor view</h1>
      {children}
      <div class="floor-keys">
        <button
          ref={answer}
          type="button"
          class="key is-large"
          onClick={() => {
            onReply(reply);
          }}
        >
          {reply}
        </button>
        <button type="button" class="key" onClick={onLeave}>
          Leave floor view
        </button>
      </div>
    </main>
  );
}
