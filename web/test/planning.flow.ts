import { DAY, focused, leads, plan } from './planning.js';
import { faultsOf, type Screens, screens } from './screens.js';

let s: Screens;
/** A machine that is busy with more than these flows takes its time. */
const LONG_MS = 120_000;

beforeAll(async () => {
  s = await screens();
}, LONG_MS);
afterAll(() => s.close());

describe('a new meeting', () => {
  it(
    'is proposed for the next date in the rhythm of the group, until somebody types another',
    async () => {
      const visitor = await leads(s);
      const { page } = visitor;
      await page.goto('/meetings/new');
      const dates = page.getByRole('group', { name: 'Nach dem Rhythmus der Gruppe' }).getByRole('button');
      await dates.first().waitFor();
      const day = page.getByLabel('Tag', { exact: true });
      // Every other month, on its second Wednesday.
      const first = new Date(`${await day.inputValue()}T00:00:00Z`);
      expect(first.getUTCDay()).toBe(3);
      expect(Math.ceil(first.getUTCDate() / 7)).toBe(2);
      expect(await dates.first().getAttribute('aria-pressed')).toBe('true');
      // Nobody has typed anything: it is left without a question.
      await page.getByRole('link', { name: 'Sitzungen' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Sitzungen' }).waitFor();
      await page.goBack();
      await dates.nth(1).click();
      expect(await day.inputValue()).not.toBe(first.toISOString().slice(0, 10));
      expect(await dates.nth(1).getAttribute('aria-pressed')).toBe('true');
      expect(await visitor.axe()).toEqual([]);
      await day.fill(DAY);
      expect(await page.locator('.in-rhythm [aria-pressed="true"]').count()).toBe(0);
      expect(await day.inputValue()).toBe(DAY);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});

describe('a meeting that is planned', () => {
  it(
    'loses somebody from its list by one press, who comes back with the answer that there was',
    async () => {
      const visitor = await leads(s);
      const { page } = visitor;
      await plan(page, 'Doch ohne Gast');
      for (const name of ['Ada Gast', 'Bo Gast']) {
        const form = page.getByRole('form', { name: 'Gast hinzufügen' });
        await form.getByLabel('Name').fill(name);
        await form.getByRole('button', { name: 'Hinzufügen' }).click();
        await page.getByRole('combobox', { name: `Antwort von ${name}` }).waitFor();
      }
      const answer = page.getByRole('combobox', { name: 'Antwort von Ada Gast' });
      // The answer is still on its way when the list loses her.
      let letThrough = (): void => {};
      const held = new Promise<void>((done) => (letThrough = done));
      await page.route('**/api/v1/participations/*', async (route) => {
        if (route.request().method() === 'PATCH') await held;
        await route.continue();
      });
      await answer.selectOption({ label: 'Abgesagt' });
      await page.getByRole('button', { name: 'Ada Gast von der Liste nehmen' }).click();
      letThrough();
      await page.getByText('Ada Gast steht nicht mehr auf der Liste.').first().waitFor();
      expect(await focused(page)).toBe('Bo Gast von der Liste nehmen');
      expect(await answer.count()).toBe(0);
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await page.getByText('Ada Gast steht wieder auf der Liste.').first().waitFor();
      await page.waitForFunction(
        () =>
          document.querySelector<HTMLSelectElement>('[aria-label="Antwort von Ada Gast"]')?.value ===
          'declined',
      );
      expect(await visitor.axe()).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'shows the mail by which it would be cancelled before it is',
    async () => {
      const visitor = await leads(s);
      const { page } = visitor;
      await page.goto('/meetings?group=stem-education&state=invited');
      await page.getByRole('rowheader').first().getByRole('link').click();
      await page.getByRole('link', { name: 'Planen' }).click();
      await page.getByRole('button', { name: 'Sitzung absagen' }).click();
      const mail = page.getByRole('dialog').getByRole('region', { name: 'Absage als Mail' });
      await mail.getByText('leider müssen wir', { exact: false }).waitFor();
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('button', { name: 'Nicht absagen' }).click();
      await page.getByText('Eingeladen', { exact: true }).waitFor();
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});

describe('the template of a group', () => {
  it(
    'is put together by its lead with the keyboard, and stands on the page in that order',
    async () => {
      const visitor = await leads(s);
      const { page } = visitor;
      await page.goto('/steering-groups/stem-education');
      await page.getByText('Tagesordnungen beginnen mit der Genehmigung des letzten Protokolls.').waitFor();
      await page.getByRole('button', { name: 'Vorlage bearbeiten' }).press('Enter');
      await page.getByRole('button', { name: 'Punkt hinzufügen' }).press('Enter');
      // Focus is in the title of the new one.
      await page.keyboard.type('Verschiedenes');
      await page.getByRole('button', { name: 'Punkt hinzufügen' }).press('Enter');
      await page.keyboard.type('Berichte');
      const third = page.getByRole('group', { name: 'Punkt 3' });
      await third.getByLabel('Erwartet wird').selectOption({ label: 'Information' });
      await third.getByLabel(/^Minuten/).fill('10');
      await page.getByRole('button', { name: 'Punkt 3 nach oben' }).press('Enter');
      expect(await focused(page)).toBe('Punkt 2 nach oben');
      for (const width of [1280, 320]) {
        // So high that no bar covers part of a field, which axe takes for a small one.
        await page.setViewportSize({ width, height: 5000 });
        expect(await visitor.axe()).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByText('Die Vorlage ist gespeichert.').first().waitFor();
      expect(await focused(page)).toBe('Vorlage bearbeiten');
      const shown = page.locator('.template > li');
      await shown.nth(2).waitFor();
      const texts = await shown.allTextContents();
      expect(texts[1]).toMatch(/^BerichteInformation · 10 Minuten/);
      expect(texts[2]).toMatch(/^Verschiedenes/);
      // What is left out once is gone, and the API's word stands at the item that is there twice.
      await page.getByRole('button', { name: 'Vorlage bearbeiten' }).click();
      await page.getByRole('button', { name: 'Punkt 1 entfernen' }).click();
      expect(await focused(page)).toBe('Punkt 1 entfernen');
      await page.getByRole('group', { name: 'Punkt 2' }).getByLabel('Worum es geht').fill('Berichte');
      await page
        .getByRole('group', { name: 'Punkt 2' })
        .getByLabel('Erwartet wird')
        .selectOption({ label: 'Information' });
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByRole('group', { name: 'Punkt 2' }).locator('.kern-error').first().waitFor();
      await page.getByRole('button', { name: 'Punkt 2 entfernen' }).click();
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.waitForFunction(() => document.querySelectorAll('.template > li').length === 1);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});

describe('choosing a person', () => {
  it(
    'by finger gets who was touched, although what is found comes meanwhile',
    async () => {
      const visitor = await leads(s, { width: 820, height: 1100 });
      const { page, context } = visitor;
      await plan(page, 'Mit dem Finger');
      await visitor.settled();
      // A page that scrolls closes the list.
      const field = page.getByRole('combobox', { name: 'Name' });
      await field.scrollIntoViewIfNeeded();
      await visitor.settled();
      await field.click();
      const third = page.getByRole('option').nth(2);
      await third.waitFor();
      const name = (await third.locator('span').first().textContent()) ?? '';
      let answerNow = () => {};
      const mayAnswer = new Promise<void>((resolve) => (answerNow = resolve));
      await page.route('**/api/v1/persons?q=*', async (route) => {
        await mayAnswer;
        await route.continue();
      });
      const asked = page.waitForRequest('**/api/v1/persons?q=*');
      await page.keyboard.type(name.split(' ').at(-1) ?? '');
      await asked;
      const place = await third.boundingBox();
      if (place === null) throw new Error('The third is not shown.');
      const finger = await context.newCDPSession(page);
      await finger.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x: place.x + 40, y: place.y + place.height / 2 }],
      });
      const found = page.waitForEvent('requestfinished');
      answerNow();
      await found;
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.getByRole('option').first().waitFor({ state: 'detached' });
      expect(await field.inputValue()).toBe(name);
    },
    LONG_MS,
  );
});
