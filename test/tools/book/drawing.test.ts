import { questionIds } from '../../../lambda/content/terms';
import { checkDrawing } from '../../../tools/book/drawing';
import { currentCheck, type Check } from '../../../tools/shared/triage/check';
import { hasClass, read, textOf, within, type Element } from './reader';

const drawingOf = async (check: Check): Promise<readonly Element[]> =>
  within(read((await checkDrawing(check, check)).text));

const count = (drawing: readonly Element[], name: string) => drawing.filter(hasClass(name)).length;

const justText = (element: Element) => textOf(element).replace(/\s+/gu, ' ');

describe('the drawing of the check', () => {
  it('has a box for every question, by its name', async () => {
    const check = await currentCheck();
    const boxes = (await drawingOf(check)).filter(hasClass('asked')).map(justText);

    const missing = questionIds.filter(
      (id) => !boxes.some((box) => box.includes(check.triage.questions[id].name)),
    );
    expect(missing).toEqual([]);
  });

  it('is drawn from the rules: another rule makes another drawing', async () => {
    const check = await currentCheck();
    const before = await drawingOf(check);
    const after = await drawingOf({
      ...check,
      rules: { ...check.rules, cancer: { yes: 'emergency', unsure: 'urgent', no: 'self-care' } },
    });

    expect(count(after, 'emergency')).toBe(count(before, 'emergency') + 1);
    expect(count(after, 'urgent')).toBe(count(before, 'urgent'));
  });
});
