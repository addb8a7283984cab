/** A Markdown table, its columns padded as prettier pads them. The first row is its head. */
export function table([head, ...rows]: readonly (readonly string[])[]): string {
  const cells = [head ?? [], ...rows];
  const widths = (head ?? []).map((_, at) => Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [
    line(head ?? []),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}
