import type { Browser, Page } from 'playwright-core';
import { quiet } from './visits.js';

/** The longest task of a page: how long it lasted, and how much of that it had a processor, in milliseconds. */
export interface LongestTask {
  lasted: number;
  worked: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: on the clock, and of the thread. */
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** What Chromium's trace says of the page's main thread during some work. Each of both is the longest of all tasks. */
async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await work();
  await quiet(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const ours = new Set(traceEvents.filter(({ name }) => name === 'EventDispatch').map(threadOf));
  const threads = new Set(mains.map(threadOf).filter((thread) => ours.has(thread)));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && threads.has(threadOf(event)));
  const longest = (time: 'dur' | 'tdur') => Math.max(...tasks.map((task) => task[time] ?? 0)) / 1000;
  return { lasted: longest('dur'), worked: longest('tdur') };
}

/** Scrolls to the end of all organisations, then searches them. @param last how many there are */
export async function organisationsTable(
  browser: Browser,
  page: Page,
  last: number,
): Promise<{ scrolling: LongestTask; filtering: LongestTask }> {
  await page.goto('/organisations');
  await quiet(page);
  await page.mouse.move(700, 600);
  const scrolling = await longestTask(browser, page, async () => {
    // The head is the first row.
    while ((await page.locator(`tr[aria-rowindex="${last + 1}"]`).count()) === 0) {
      await page.mouse.wheel(0, 3000);
      await page.waitForTimeout(20);
    }
  });
  const filtering = await longestTask(browser, page, async () => {
    await page.locator('.filters input[type=search]').pressSequentially('werk', { delay: 80 });
    await page.waitForURL('**q=werk**');
  });
  return { scrolling, filtering };
}

/** From a key to the frame after it, in milliseconds, as Event Timing says. */
export interface Keys {
  /** The slowest but one in fifty, as Interaction to Next Paint is defined. */
  usual: number;
  slowest: number;
}

/** Types notes as somebody does who types fast, in the middle of a meeting's items. */
export async function typing(page: Page, meeting: string, text: string): Promise<Keys> {
  await page.goto(`/meetings/${meeting}/hold`);
  await page.locator('.agenda-line').nth(25).click();
  await page.locator('#notes').click();
  await quiet(page);
  await page.evaluate('seen.keys.clear()');
  await page.keyboard.type(text, { delay: 45 });
  // It is told with the frame after it.
  await page.waitForTimeout(500);
  const keys = (await page.evaluate<number[]>('[...seen.keys.values()]')).sort((a, b) => b - a);
  return { slowest: keys[0] ?? 0, usual: keys[Math.floor(text.length / 50)] ?? 0 };
}
