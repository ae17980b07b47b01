import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { Clock } from '../../src/common/clock.js';
import { fillWithDemo } from '../../src/demo/fill.js';
import { testApp, type TestApp } from '../../test/support/app.js';

export const PASSWORD = 'correct-horse-battery';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The screens of a started server with the demo, in a real Chromium; close it in afterAll. */
export interface Screens {
  app: TestApp;
  address: string;
  /** Somebody with a browser of their own: cookies, store and all. */
  visitor(options?: VisitorOptions): Promise<Visitor>;
  close(): Promise<void>;
}

interface VisitorOptions {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  language?: 'de-DE' | 'en-GB';
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** Signs in as this demo account by the form, and waits for Heute. */
  signIn(email: string): Promise<void>;
  /** Loads the page of this address, and waits until it is full. */
  open(path: string): Promise<void>;
  /** Waits until the page shows what it has to show, and asks for nothing any more. */
  settled(): Promise<void>;
  /** What axe has against the page as it is (WCAG 2.2 AA), as lines. */
  axe(): Promise<string[]>;
}

export async function screens(): Promise<Screens> {
  const app = await testApp({ screens: resolve('dist/web') });
  const now = new Date();
  app.setNow(now);
  await fillWithDemo(app.database, new Clock(() => now), { demoPassword: PASSWORD });
  const browser = await launch();
  return {
    app,
    address: app.address,
    visitor: (options) => visit(browser, app.address, options),
    async close() {
      await browser.close();
      await app.close();
    },
  };
}

/** Debian's Chromium, without what it would fetch from its maker. */
function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

async function visit(
  browser: Browser,
  address: string,
  { width = 1280, height = 900, scheme = 'light', language = 'de-DE' }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    colorScheme: scheme,
    locale: language,
    // What axe needs is put into the page from outside, past its policy; see `violations` for what pages do themselves.
    bypassCSP: false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  watch(page);
  const pending = pendingOf(page);
  return {
    page,
    context,
    async signIn(email) {
      await page.goto('/sign-in');
      await page.getByLabel(/^(E-Mail-Adresse|E-mail address)/).fill(email);
      await page.getByLabel(/^(Passwort|Password)( \(|$)/).fill(PASSWORD);
      await page.getByRole('button', { name: /^(Anmelden|Sign in)$/ }).click();
      await page.getByRole('heading', { level: 1, name: /^(Heute|Today)$/ }).waitFor();
    },
    async open(path) {
      await page.goto(path);
      await settled(page, pending);
    },
    settled: () => settled(page, pending),
    axe: () => axeOn(page),
  };
}

/** Requests of the page that are on their way. */
function pendingOf(page: Page): ReadonlySet<unknown> {
  const pending = new Set<unknown>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return pending;
}

/** Frames in a row without a request, after which nothing follows from an answer any more. */
const QUIET_FRAMES = 3;

async function settled(page: Page, pending: ReadonlySet<unknown>): Promise<void> {
  for (let quiet = 0; quiet < QUIET_FRAMES;) {
    await page.waitForFunction(
      () => document.querySelector('h1') !== null && document.querySelector('.skeleton') === null,
    );
    await page.evaluate(() => new Promise(requestAnimationFrame));
    quiet = pending.size === 0 ? quiet + 1 : 0;
  }
}

/** What no page may do: break the policy, throw, or write an error to the console. */
const faults = new WeakMap<Page, string[]>();

function watch(page: Page): void {
  const found: string[] = [];
  faults.set(page, found);
  page.on('pageerror', (error) => found.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    // A refused request is told by Chromium itself; whether it may be, its flow says.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      found.push(`console: ${message.text()}`);
  });
}

/** What the page did wrong since it was opened: thrown errors, violations of its policy. */
export function faultsOf({ page }: Visitor): string[] {
  return faults.get(page) ?? [];
}

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

async function axeOn(page: Page): Promise<string[]> {
  // What has half gone under the top bar is no small target: one scrolls.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  // Evaluated by the debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const result = (await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run(options: object): Promise<unknown> } }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  )) as AxeResult;
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} – ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
