import { table } from '../shared/markdown-table';
import type { Coverage, Statement } from './statements';

const introduction = `# What of the article is carried

Everything that the article behind this project says and a person could use, in our own words; the content that carries it; and what to say, after the check, to hear it. Drawn by \`npm run coverage\` from [content/coverage.yaml](../content/coverage.yaml). \`test/tools/coverage\` fails when a statement loses its content, or when its words no longer reach it.`;

const code = (id: string): string => `\`${id}\``;

const carriedWords = ({ carriedBy, pending }: Statement): string =>
  [...carriedBy.map(code), ...pending.map((id) => `_missing:_ ${code(id)}`)].join(', ');

const sayWords = ({ say }: Statement): string =>
  say.map((said) => (typeof said === 'string' ? said : said.join(' → '))).join(' · ');

function countWords(statements: readonly Statement[]): string {
  const missing = statements.filter(({ pending }) => pending.length > 0).length;
  const all = `${statements.length} statements.`;
  return missing === 0
    ? `${all} None is missing.`
    : `${all} ${missing} wait for content that is not there yet.`;
}

/** docs/coverage.md, as Markdown. */
export function coveragePage(coverage: Coverage): string {
  const tables = coverage.flatMap(({ section, statements }) => [
    `## ${section}`,
    table([
      ['the article', 'carried by', 'say'],
      ...statements.map((statement) => [statement.says, carriedWords(statement), sayWords(statement)]),
    ]),
  ]);
  const count = countWords(coverage.flatMap(({ statements }) => statements));
  return `${[introduction, count, ...tables].join('\n\n')}\n`;
}
