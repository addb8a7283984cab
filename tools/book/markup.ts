/** A piece of the page that is markup already. Everything else is text, and is escaped where it goes in. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text, numbers, markup, or several of these one after another. */
export type Part = string | number | Markup | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element and in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  return typeof part === 'string' || typeof part === 'number'
    ? escaped(String(part))
    : part.map(written).join('');
}

/** A template for HTML and SVG: what is filled in is escaped, unless it is markup. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...parts.map(written)));

export const nothing = new Markup('');

/** Markup for each of them, one after another. */
export const each = <T>(items: readonly T[], draw: (item: T, index: number) => Part): Part => items.map(draw);

/** Markup only where there is something to draw. */
export const given = <T>(value: T | undefined, draw: (value: T) => Markup): Markup =>
  value === undefined ? nothing : draw(value);

/**
 * The little that prose and sources mark: `code`, **strong**, an escaped \*, and [J] for a judgement made here.
 */
export function prose(text: string): Part {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[J\])/u).map((piece): Part => {
    if (piece === '[J]') return markup`<abbr class="judged" title="a judgement of this project">[J]</abbr>`;
    if (piece.startsWith('`')) return markup`<code>${piece.slice(1, -1)}</code>`;
    if (piece.startsWith('**')) return markup`<strong>${piece.slice(2, -2)}</strong>`;
    return piece.replaceAll('\\*', '*');
  });
}
