import type axeCore from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { openHouse, toCatCow, wellAnswers, type House } from './house';

// The page as a person uses it: a real Chromium, the real server, the built skill and a DynamoDB in memory.
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterEach(async () => {
  const troubles = house.takeTroubles();
  await house.leave();
  expect(troubles).toEqual([]);
});
afterAll(() => house.close());

const field = (page: Page): Locator => page.getByRole('textbox', { name: 'What you say' });
const slider = (page: Page): Locator => page.getByRole('slider');
const phase = (page: Page): Locator => page.locator('.phase');

async function type(page: Page, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const before = await page.locator('.exchange').count();
    await field(page).fill(line);
    await field(page).press('Enter');
    await page.locator(`.exchange:nth-child(${before + 1})`).waitFor();
  }
}

/** What a browser writes on its console where an answer is a refusal. The page itself says why. */
const refused = (status: number): string => expect.stringContaining(`status of ${status}`) as string;

const press = async (page: Page, key: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};

describe('a session', () => {
  it('goes by typing from the first word to a guided exercise', async () => {
    const { open, say } = await house.visit();
    const page = await open();
    const [first, second, ...others] = wellAnswers;

    await type(page, 'open back release', first, second);
    await say(...others);
    await type(page, 'ten minutes for my lower back', 'no', 'ready');

    await page.getByRole('heading', { level: 2 }).and(page.locator('.exercise')).waitFor();
    expect(await page.locator('.left').innerText()).toMatch(/\d:\d\d/u);
    expect(await phase(page).getAttribute('data-phase')).toBe('speaking');
  });

  it('is taken up again at the repetition at which it was interrupted', async () => {
    const { open, say, device } = await house.visit();
    await say(...toCatCow, '(after 50s) pause', 'carry on');
    const marks = device.home.played?.playing.marks ?? [];
    const inHand = marks.findLast(({ atMs }) => atMs <= 34_000);
    const page = await open();

    await slider(page).focus();
    await press(page, 'PageUp', 3);
    await press(page, 'ArrowRight', 4);
    await page.keyboard.press('Enter');
    await page.getByText('(after 34s) pause').first().waitFor();
    await type(page, 'carry on');

    expect(inHand?.rep).toBeGreaterThan(1);
    expect(await page.locator('.score-mark text').first().textContent()).toBe(String(inHand?.rep));
  });

  it('closes when nobody answers', async () => {
    const { open } = await house.visit();
    const page = await open();

    await type(page, 'open back release', '(silence)');

    await phase(page).and(page.locator('[data-phase=closed]')).waitFor();
    expect(await page.getByRole('list', { name: 'Replies' }).getByRole('button').first().innerText()).toBe(
      'open back release',
    );
  });

  it('passes by itself, ten times as fast where that is chosen', async () => {
    const { open, say } = await house.visit();
    await say('open back release', 'no');
    const page = await open();

    await page.getByText('×10').click();

    await page.locator('[data-phase=listening]').waitFor();
  });
});

describe('a conversation file', () => {
  const choose = (page: Page, text: string): Promise<void> =>
    page
      .getByLabel('Replay a file')
      .setInputFiles({ name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });

  it('plays when it is chosen, and its result is shown', async () => {
    const page = await (await house.visit()).open();

    await choose(page, 'open back release\nAlexa: [scene check]\n\nno\nAlexa: [scene farewell]\n');

    const result = page.locator('.replay');
    await result.getByText('2 of 2 lines').waitFor();
    expect(await result.getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('line 5')]);
    expect(await page.locator('.exchange').count()).toBe(2);
  });

  it('plays when it is dropped anywhere', async () => {
    const page = await (await house.visit()).open();

    await page.locator('.stage').evaluate((stage) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['open back release\nAlexa: [scene check]\n'], 'two.txt'));
      stage.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });

    await page.locator('.replay').getByText('1 of 1 line').waitFor();
    expect(await page.locator('.replay li').count()).toBe(0);
  });

  it('that is none is refused with its line', async () => {
    const page = await (await house.visit()).open();

    await choose(page, 'open back release\n\n(dance)\n');

    await page.getByRole('alert').getByText('line 3').waitFor();
    expect(house.takeTroubles()).toEqual([refused(400)]);
  });
});

describe('what cannot be done', () => {
  it('leaves the words to be put right', async () => {
    const page = await (await house.visit()).open();
    const long = 'no '.repeat(3333);

    await field(page).fill(long);
    await field(page).press('Enter');

    await page.getByRole('alert').waitFor();
    expect(await field(page).inputValue()).toBe(long.trim());
    expect(house.takeTroubles()).toEqual([refused(400)]);
  });

  it('is to speak where there is no voice: it says so, and goes on', async () => {
    const { open, say, device } = await house.visit();
    await say('open back release');
    await device.pass('real');
    const page = await open();

    await page.getByRole('combobox', { name: 'Voice', exact: true }).selectOption('offline');

    await page.locator('.remark').waitFor();
    expect(await phase(page).getAttribute('data-phase')).toBe('speaking');
    await page.close();
    // One for each phrase that was asked for; none where the machine has no loudspeaker either.
    for (const trouble of house.takeTroubles()) expect(trouble).toEqual(refused(503));
  });
});

describe('the keyboard alone', () => {
  it('reaches everything, in the order in which it stands', async () => {
    const { open, say } = await house.visit();
    await say('open back release');
    const page = await open();
    await page.locator('.drawer').first().waitFor();
    const everything = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>('a, button, input, select, summary, [tabindex]');
      const shut = ':disabled, [type=radio]:not(:checked), details:not([open]) :not(summary)';
      const open = [...all].filter((one) => !one.matches(shut));
      for (const [place, one] of open.entries()) one.dataset['place'] = String(place);
      open[0]?.focus();
      return open.map((_, place) => String(place));
    });

    const reached: (string | undefined)[] = ['0'];
    while (reached.length < everything.length) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.dataset['place']),
      );
    }

    expect(reached).toEqual(everything);
  });

  it('changes the pace, opens a drawer, and goes to the floor and back', async () => {
    const { open, say, device } = await house.visit();
    await say('open back release');
    const page = await open();

    await page.getByRole('radio', { name: 'Stepped' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Memory', { exact: true }).waitFor();
    await page.locator('.drawer summary').nth(4).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Memory', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Floor view' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.floor').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.floor [data-phase]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.desk').waitFor();

    expect(device.home.clock.mode).toBe('fast');
    expect(device.journal.told.length).toBeGreaterThan(1);
    expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

describe('whoever sees, hears or moves otherwise', () => {
  const desk = { width: 1280, height: 800 };
  const phone = { width: 360, height: 740 };

  async function openDrawers(page: Page): Promise<void> {
    await page.locator('.drawer').nth(6).waitFor();
    await page.evaluate(() => {
      for (const drawer of document.querySelectorAll('details')) drawer.open = true;
    });
  }

  /** What axe finds against WCAG and good practice; its code has to be let past the page's own policy. */
  function violationsOn(page: Page): Promise<readonly string[]> {
    return page.evaluate(async () => {
      const { violations } = await window.axe.run({ resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }

  it('has no barrier at a desk, on a phone or on the floor, in light or dark, with every drawer open', async () => {
    const { open, say } = await house.visit();
    await say(...toCatCow, '(after 60s) pause', 'carry on');
    const page = await open({ bypassCSP: true });
    await openDrawers(page);
    await page.addScriptTag({ content: axe });

    const found: string[] = [];
    for (const size of [desk, phone]) {
      await page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await violationsOn(page)).map((one) => `${size.width} ${colorScheme} ${one}`));
      }
    }

    await page.getByRole('button', { name: 'Floor view' }).click();
    await page.locator('.floor').waitFor();
    found.push(...(await violationsOn(page)));

    expect(found).toEqual([]);
  });

  it('sees all of it on a phone without scrolling sideways', async () => {
    const { open, say } = await house.visit();
    await say(...toCatCow, '(after 60s) pause', 'carry on');
    const page = await open({ viewport: phone });
    await openDrawers(page);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('is spared motion where that is asked for', async () => {
    const { open, say, device } = await house.visit();
    await say(...toCatCow, '(after 60s) pause', 'carry on');
    await device.pass('fast');
    const page = await open({ reducedMotion: 'reduce' });

    await page.locator('.breath-steps').waitFor();

    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

describe('two pages', () => {
  it('show the same, and one that is closed in the middle of a sentence changes nothing', async () => {
    const { open, device } = await house.visit();
    const [one, other] = [await open(), await open()];
    await type(one, 'open back release');
    await other.locator('.exchange').waitFor();
    expect(await other.locator('.dialogue').innerText()).toBe(await one.locator('.dialogue').innerText());

    await one.close();
    await type(other, '(after 3s) no');

    expect(device.journal.told.map(({ turn: { fault, open: isOpen } }) => [fault, isOpen])).toEqual([
      ...[
        [null, true],
        [null, true],
      ],
    ]);
  });
});
