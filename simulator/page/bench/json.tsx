/** Plain data as an engineer reads it; null where there was none. */
export function Json({ label, value }: { readonly label: string; readonly value: unknown }) {
  if (value === null) return <p class="quiet">There was none.</p>;
  return <Code label={label} text={JSON.stringify(value, null, 2)} />;
}

/** Scrolls by itself, so it takes the focus. */
export function Code({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <pre class="code" tabIndex={0} role="region" aria-label={label}>
      {text}
    </pre>
  );
}
