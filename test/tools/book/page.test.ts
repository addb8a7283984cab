import { readFile } from 'node:fs/promises';
import { questionIds, recheckIds } from '../../../lambda/content/terms';
import { fill } from '../../../lambda/content/fill';
import { currentWords } from '../../../tools/book/content';
import { timelineOf } from '../../../tools/book/lines';
import { bookPage, type Book } from '../../../tools/book/page';
import { currentCheck } from '../../../tools/shared/triage/check';
import { splitsAsked } from '../../../tools/shared/triage/questions';
import { content, dosesOf, everyForm, exerciseOf } from '../../pacing/guided';
import { hasClass, read, textOf, within, type Element } from './reader';

let book: Book;
let page: Element;

let elements: readonly Element[];
let byIds: ReadonlyMap<string, Element>;

function byId(id: string): Element {
  const found = byIds.get(id);
  if (found === undefined) throw new Error(`Nothing in the book has the id ${id}.`);
  return found;
}

beforeAll(async () => {
  const [words, check] = await Promise.all([currentWords(), currentCheck()]);
  book = { ...words, check, style: await readFile('tools/book/style.css', 'utf8') };
  page = read(await bookPage(book));
  elements = within(page);
  byIds = new Map(
    elements.flatMap((element) => {
      const id = element.attributes['id'];
      return id === undefined ? [] : [[id, element] as const];
    }),
  );
});

describe('what the book holds', () => {
  it('has the content that the function speaks', () => {
    expect(book.content).toEqual(content);
    expect(Object.keys(book.content.exercises)).toEqual(Object.keys(content.exercises));
  });

  it.each(everyForm)('has every word of %s in its %s form', (id, form) => {
    const exercise = exerciseOf(id);
    const article = byId(`exercise-${id}`);
    const section = within(article)
      .filter(hasClass('form'))
      .find((one) => textOf(one).toLowerCase().trim().startsWith(form));
    const written = section === undefined ? [] : within(section).filter(({ name }) => name === 'td');
    const said = written.filter(hasClass('said')).map((cell) => textOf(cell).replace(/ full only$/u, ''));

    expect(said).toEqual(
      timelineOf(content, { exercise, form, dose: dosesOf(id)[0] }, 'full').map(({ words }) => words),
    );
  });

  it.each(Object.entries(content.exercises))('has the source and cautions of %s', (id, exercise) => {
    const text = textOf(byId(`exercise-${id}`));
    const forms = Object.values(exercise.forms);
    const told = [
      exercise.why,
      exercise.source,
      exercise.stopIf ?? '',
      ...exercise.mistakes,
      ...Object.values(exercise.changeFor ?? {}),
      ...forms.flatMap(({ comeOut, easier = '', harder = '' }) => [comeOut, easier, harder]),
      ...(exercise.leaveOutFor ?? []).map((condition) => content.triage.questions[condition].name),
    ];

    expect(told.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('has every question, with its other wording, its why and its reason', () => {
    const { questions, splits, shortCheck } = content.triage;
    const asked = [
      ...questionIds.map((id) => ({ at: `asks-${id}`, ...questions[id] })),
      ...splitsAsked(book.check.rules).map(({ split, after }) => ({
        at: `asks-${split}-after-${after}`,
        ...splits[split],
      })),
      ...recheckIds.map((id) => ({ at: `asks-${id}`, reason: '', ...shortCheck[id] })),
    ];

    const missing = asked.filter(({ at, ask, again, why, reason }) =>
      [ask, again, why, reason].some((words) => !textOf(byId(at)).includes(words)),
    );
    expect(missing).toEqual([]);
  });

  it('has every sentence of the outcomes, of the answers and of the ways between positions', () => {
    const { answers, moves, triage, locale } = content;
    const values = { number: locale.emergencyNumber, advice: locale.adviceLine };
    const text = textOf(page);
    const said = [
      ...Object.values(triage.outcomes).flat(),
      ...Object.values(triage.conditions),
      ...triage.safetyNet,
      ...Object.values(answers).flatMap(({ answer }) => answer),
      ...[
        ...Object.values(moves.to).flatMap(({ fromUp, fromDown }) => [...fromUp, ...fromDown]),
        ...moves.rise,
      ].map(({ say }) => say),
    ].filter((words) => words !== '{reason}');

    expect(said.filter((words) => !text.includes(fill(words, values)))).toEqual([]);
  });

  it('has the source of every answer', () => {
    const unsourced = Object.entries(content.answers).filter(
      ([id, { source }]) => !textOf(byId(`answer-${id}`)).includes(source),
    );

    expect(unsourced).toEqual([]);
  });
});

describe('the page', () => {
  it('needs nothing from elsewhere and runs nothing', () => {
    const reached = elements.flatMap(({ attributes }) =>
      ['href', 'src', 'xlink:href'].flatMap((name) => attributes[name] ?? []),
    );

    expect(reached.filter((address) => !address.startsWith('#'))).toEqual([]);
    expect(elements.filter(({ name }) => ['script', 'link', 'img', 'iframe'].includes(name))).toEqual([]);
    expect(book.style).not.toMatch(/url\(|@import/u);
  });

  it('has an end for every link, and no id twice', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    const links = elements.flatMap(({ attributes }) => attributes['href']?.slice(1) ?? []);

    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('never skips a level of headings', () => {
    const levels = elements.flatMap(({ name }) => /^h([1-6])$/u.exec(name)?.[1] ?? []).map(Number);

    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('names each drawing for those who cannot see it', () => {
    const drawings = elements.filter(({ attributes }) => attributes['role'] === 'img');

    expect(drawings.length).toBeGreaterThan(everyForm.length);
    expect(drawings.filter(({ attributes }) => (attributes['aria-label'] ?? '') === '')).toEqual([]);
  });

  it('shows whatever stands in the content as text, and never as markup', async () => {
    const hostile = `<script>alert("&amp;")</script>'`;
    const { 'cat-cow': catCow, ...others } = content.exercises;
    if (catCow === undefined)
      throw new Error('Cat cow is gone from the content: take another exercise here.');
    const exercises = { ...others, 'cat-cow': { ...catCow, name: hostile, source: `${hostile} [J]` } };
    const triage = {
      ...content.triage,
      questions: { ...content.triage.questions, fever: { ...content.triage.questions.fever, name: hostile } },
    };

    const shown = read(await bookPage({ ...book, content: { ...content, exercises, triage } }));

    expect(within(shown).filter(({ name }) => name === 'script')).toEqual([]);
    expect(textOf(shown).split(hostile).length).toBeGreaterThan(4);
  });
});
