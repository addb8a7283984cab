import type { Check } from '../shared/triage/check';
import { answersPart } from './answers';
import { checkPart } from './check';
import type { Words } from './content';
import { checkDrawing } from './drawing';
import { exercisesPart } from './exercise';
import { contents, front, reading } from './front';
import { Markup, markup } from './markup';
import { movesPart } from './moves';

/** Everything that the book is made of. */
export interface Book extends Words {
  readonly check: Check;
  /** CSS, which goes into the page as it is. */
  readonly style: string;
}

/** The book as one HTML page that needs nothing else. It is well-formed XML, too. */
export async function bookPage({ content, locales, check, style }: Book): Promise<string> {
  const drawing = await checkDrawing(content, check);
  const page = markup`<html lang="en">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>Back Release: the script book</title>
<style>
${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#exercises">To the exercises</a>
<main>
${[
  front,
  contents(content),
  reading,
  checkPart(content, locales, check, drawing),
  exercisesPart(content),
  movesPart(content),
  answersPart(content),
]}</main>
</body>
</html>
`;
  return `<!DOCTYPE html>\n${page.text}`;
}
