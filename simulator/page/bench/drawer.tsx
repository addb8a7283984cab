import type { ComponentChildren } from 'preact';

interface Shown {
  readonly title: string;
  /** What it holds, in a word or two, while it is closed. */
  readonly gist: string;
  readonly children: ComponentChildren;
}

export function Drawer({ title, gist, children }: Shown) {
  return (
    <details class="drawer">
      <summary>
        <span class="drawer-title">{title}</span>
        <span class="drawer-gist">{gist}</span>
      </summary>
      <div class="drawer-inside">{children}</div>
    </details>
  );
}
