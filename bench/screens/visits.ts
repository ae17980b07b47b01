import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Of everybody who signs in. */
export const PASSWORD = 'only for measuring, and long enough';
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Answers come this late where it is measured what moves: late enough that skeletons are shown. */
const LATE_MS = 500;
const QUIET_MS = 700;

/** Debian's Chromium, without what it would fetch from its maker. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

/** Somebody with a browser of their own, who has signed in and sees Heute. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** kB of what was loaded, gzipped. */
  scripts: number;
  /** Milliseconds from pressing „Anmelden“ to Heute. */
  today: number;
}

export async function signedIn(browser: Browser, baseURL: string, email: string): Promise<Visitor> {
  const context = await browser.newContext({ baseURL, viewport: DESK, locale: 'de-DE' });
  await context.addInitScript({ path: 'bench/screens/watch-page.js' });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(PASSWORD);
  // By the keyboard: a mouse would come to rest on a link of the next page, which loads what it leads to.
  await page.locator('button[type=submit]').press('Enter');
  await page.locator('main .part').first().waitFor();
  await quiet(page);
  const today = await page.evaluate<number>('seen.changed - seen.pressed');
  const scripts = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
  return { context, page, scripts, today };
}

/** Waits until nothing is on its way, nothing changes, and no skeleton is shown. */
export async function quiet(page: Page): Promise<void> {
  const isQuiet = `isQuiet(${QUIET_MS}) && document.querySelector('.skeleton') === null`;
  while (!(await page.evaluate<boolean>(isQuiet))) await page.waitForTimeout(100);
}

/** Goes through the navigation, each screen for the first time. @returns from the API's last answer to the frame that shows it */
export async function shownOf({ page }: Visitor): Promise<Map<string, number>> {
  const shown = new Map<string, number>();
  for (const { name, path } of await placesOf(page)) {
    if (path === '/') continue;
    await page.locator(`#navigation > ul a[href="${path}"]`).click();
    await page.waitForURL(`**${path}**`);
    await quiet(page);
    shown.set(name, await page.evaluate<number>('fromAnswerToShown()'));
  }
  return shown;
}

/** How much each screen moves by itself while it is loaded by its address: at the desk, on a phone. */
export async function shiftsOf({ context, page }: Visitor): Promise<Map<string, [number, number]>> {
  const shifts = new Map<string, [number, number]>();
  const places = await placesOf(page);
  await context.route('**/api/**', async (route) => {
    await new Promise((done) => setTimeout(done, LATE_MS));
    await route.continue();
  });
  const shiftOf = async (path: string, viewport: typeof DESK) => {
    await page.setViewportSize(viewport);
    await page.goto(path);
    await quiet(page);
    for (const moved of await page.evaluate<string[]>('seen.moved'))
      process.stderr.write(`${path} at ${viewport.width} px moves: ${moved}\n`);
    return page.evaluate<number>('seen.shift');
  };
  for (const { name, path } of places)
    shifts.set(name, [await shiftOf(path, DESK), await shiftOf(path, PHONE)]);
  return shifts;
}

async function placesOf(page: Page): Promise<{ name: string; path: string }[]> {
  const links = await page.locator('#navigation > ul a').all();
  return Promise.all(
    links.map(async (link) => ({
      name: (await link.innerText()).trim(),
      path: (await link.getAttribute('href')) ?? '',
    })),
  );
}
