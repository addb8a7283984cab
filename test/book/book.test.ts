import { readFileSync, mkdtempSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { currentWords, type Words } from '../../scripts/book/content';
import { linesOf } from '../../scripts/book/lines';
import { extremes, formsOf } from '../../scripts/book/form';
import { bookPage } from '../../scripts/book/page';
import { escaped } from '../../scripts/book/markup';
import { anchors } from '../../scripts/book/names';
import { pixelsPerSecond, timelineDrawing } from '../../scripts/book/timeline';
import { lengthMs } from '../../lambda/pacing/timeline';
import { currentCheck } from '../../scripts/triage/check';

let words: Words;
let page: string;

beforeAll(async () => {
  words = await currentWords();
  page = await bookPage({ ...words, check: await currentCheck(), style: '' });
});

const holds = (spoken: string): boolean => page.includes(escaped(spoken));

describe('the book', () => {
  it('is well-formed', () => {
    const faults: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', ({ message }) => faults.push(message));
    parser.write(page.replace('<!DOCTYPE html>', '')).close();
    expect(faults).toEqual([]);
  });

  it('needs nothing from elsewhere, and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(/u);
  });

  it('has each exercise with its way out, and what it asks of whom', () => {
    for (const [id, exercise] of Object.entries(words.content.exercises)) {
      expect(page).toContain(`id="${anchors.exercise(id)}"`);
      for (const [, form] of formsOf(exercise)) expect(holds(form.comeOut)).toBe(true);
      for (const change of Object.values(exercise.changeFor ?? {})) expect(holds(change)).toBe(true);
    }
  });

  it('has every question in both wordings, and its reason', () => {
    const { questions, splits, shortCheck } = words.content.triage;
    for (const { ask, again, why } of Object.values({ ...questions, ...splits, ...shortCheck }))
      expect([ask, again, why].filter((line) => !holds(line))).toEqual([]);
  });

  it('has every answer', () => {
    const lines = Object.values(words.content.answers).flatMap(({ answer }) => answer);
    expect(lines.filter((line) => !line.includes('{') && !holds(line))).toEqual([]);
  });

  it('draws the check from its rules', () => {
    expect(page.match(/>emergency</gu)?.length).toBeGreaterThan(8);
  });

  it('escapes what it is given', async () => {
    const { content } = words;
    const answers = { trap: { name: 'trap', answer: ['<b>&"'], source: '' } };
    const check = await currentCheck();
    const trapped = await bookPage({ ...words, content: { ...content, answers }, check, style: '' });
    expect(trapped).toContain('&lt;b&gt;&amp;&quot;');
    expect(trapped).not.toContain('<b>&"');
  });
});

describe('a drawn timeline', () => {
  it('is as long as what it draws', () => {
    for (const [id, exercise] of Object.entries(words.content.exercises)) {
      const [[form] = ['floor' as const]] = formsOf(exercise);
      const lines = linesOf(words.content, { exercise, form, dose: extremes(exercise)[0] });
      const drawn = timelineDrawing(lines, id).text;
      const bars = [...drawn.matchAll(/<rect [^>]*width="([\d.]+)"/gu)];
      const pixels = bars.reduce((sum, [, width]) => sum + Number(width), 0);
      const drawnMs = (pixels / pixelsPerSecond) * 1000;
      const spokenMs = lengthMs(lines.map(({ cue }) => cue));
      expect([id, drawnMs]).toEqual([id, expect.closeTo(spokenMs, -3)]);
    }
  });
});

describe('npm run book', () => {
  const run = (...args: string[]) =>
    spawnSync('node', ['--import', 'tsx', 'scripts/book.ts', ...args], { encoding: 'utf8' });

  it('writes the page where it is told to', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'book-')), 'book.html');
    expect(run('--out', out).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('</html>');
  });

  it.each([
    ['a place that cannot be written', ['--out', '/dev/null/book.html']],
    ['an option that it does not have', ['--colour', 'red']],
  ])('says in one sentence what is wrong with %s', (_, args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
