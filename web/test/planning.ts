import type { Page } from 'playwright-core';
import type { Screens, Visitor } from './screens.js';

/** Who plans in these flows. */
const LEAD = 'stem.lead@alliance.example';

export async function leads(s: Screens, options?: Parameters<Screens['visitor']>[0]): Promise<Visitor> {
  const visitor = await s.visitor(options);
  await visitor.signIn(LEAD);
  return visitor;
}

/** A weekday far enough away that nothing of the demo stands there. */
export const DAY = '2031-03-12';

/** Makes a draft by the form, and waits for its plan. */
export async function plan(page: Page, title: string): Promise<void> {
  await page.goto('/meetings/new');
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByLabel('Tag', { exact: true }).fill(DAY);
  await page.getByLabel('Beginn', { exact: true }).fill('14:00');
  await page.getByLabel('Ende', { exact: true }).fill('15:00');
  await page.getByLabel(/^Ort/).fill('Rathaus, Raum 2');
  await page.getByRole('button', { name: 'Als Entwurf anlegen' }).click();
  await page.getByRole('heading', { level: 1, name: `Planung: ${title}` }).waitFor();
}

/** What has the focus, by its name. */
export const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );
