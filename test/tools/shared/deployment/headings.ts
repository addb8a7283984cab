import { readFileSync } from 'node:fs';

/** The headings of a page, as a link names them. */
export const headingsOf = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gmu)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/gu, '')
      .replaceAll(' ', '-'),
  );
