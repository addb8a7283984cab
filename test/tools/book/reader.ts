import { SaxesParser } from 'saxes';

/** An element of a page, with what is in it in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Reads a page with a strict XML parser. @throws Error where it is not well-formed. */
export function read(page: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(page).close();
  return root;
}

/** Every element within one, itself included, in order. */
export function within(element: Element): readonly Element[] {
  const found: Element[] = [];
  const visit = (one: Element) => {
    found.push(one);
    for (const child of one.children) if (typeof child !== 'string') visit(child);
  };
  visit(element);
  return found;
}

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

export const hasClass =
  (name: string) =>
  ({ attributes }: Element): boolean =>
    attributes['class']?.split(' ').includes(name) ?? false;
