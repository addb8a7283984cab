/** Plain data as an engineer reads it. Scrolls by itself, so it takes the focus. */
export function Json({ label, value }: { readonly label: string; readonly value: unknown }) {
  return <Code label={label} text={JSON.stringify(value, null, 2)} />;
}

export function Code({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <pre class="code" tabIndex={0} role="region" aria-label={label}>
      {text}
    </pre>
  );
}
