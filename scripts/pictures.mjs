// Takes the pictures of the README from the demo into docs/pictures/: a server of its own, a real Chromium.
/* global fetch, setTimeout, URL, document -- Node has the first three, the page the last */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PASSWORD = 'correct-horse-battery';
const FOLDER = 'docs/pictures';
const DESK = { width: 1280, height: 800 };
const TABLET = { width: 820, height: 1024 };

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** @returns the address of a server with the demo, and how to end it */
async function start() {
  const data = mkdtempSync(join(tmpdir(), 'pictures-'));
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: data,
    DEMO_PASSWORD: PASSWORD,
    LOG_LEVEL: 'error',
  };
  delete env.DATABASE_URL;
  const server = spawn('node', ['dist/src/main.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((done) => server.once('exit', done));
  const address = `http://127.0.0.1:${port}`;
  const isReady = () =>
    fetch(`${address}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  while (!(await isReady())) {
    if (server.exitCode !== null) throw new Error('the server did not start');
    await new Promise((done) => setTimeout(done, 200));
  }
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { address, stop };
}

/** The API, in the name of this account of the demo. */
async function apiOf(address, email) {
  const call = async (method, path, { token, body, version } = {}) => {
    const headers = { 'content-type': 'application/json', 'accept-language': 'de' };
    if (token) headers.authorization = `Bearer ${token}`;
    if (version) headers['if-match'] = `"${version}"`;
    const answer = await fetch(`${address}/api/v1${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const { accessToken: token } = await call('POST', '/auth/sessions', {
    body: { email, password: PASSWORD },
  });
  return {
    get: (path) => call('GET', path, { token }),
    post: (path, { version, body = {} } = {}) => call('POST', path, { token, version, body }),
  };
}

async function signedIn(browser, address, email) {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'de-DE',
    viewport: DESK,
    reducedMotion: 'reduce',
  });
  // A font that comes late is not shown on its page; people have all of them from their second visit on.
  await context.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel(/^Passwort( \(|$)/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();
  return page;
}

async function take(page, path, name, size = DESK) {
  await page.setViewportSize(size);
  await page.goto(path);
  await shown(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  process.stderr.write(`${FOLDER}/${name}.png\n`);
}

/** All that the page asked for is there. */
async function shown(page) {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

const NOTES = `Carl von der Heide berichtet: Der Raumkalender zeigt seit dieser Woche auch die Schülerlabore.

- Sechs von acht Laboren sind eingetragen.
- Offen sind die Zeiten in den Ferien.`;

const GROUP = 'steeringGroup=stem-education';

/** The next meeting of the group is opened and its minutes are begun, so that there is one to hold. */
async function openMeeting(api, id) {
  const { version } = await api.get(`/meetings/${id}`);
  await api.post(`/meetings/${id}/opening`, { version });
  await api.post(`/meetings/${id}/minutes`);
}

/** Everybody is there, and the second item is being written. @returns its address */
async function write(page, id) {
  await page.goto(`/meetings/${id}/hold`);
  await page.getByRole('button', { name: 'Alle anwesend' }).click();
  await page.locator('.agenda-line').nth(2).click();
  await page.locator('#notes').fill(NOTES);
  await page.locator('.notes-status[data-saving=saved]').waitFor();
  return new URL(page.url()).pathname + new URL(page.url()).search;
}

const server = await start();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  // The scrollbar stands in its place, as people see it.
  ignoreDefaultArgs: ['--hide-scrollbars'],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  const lead = await signedIn(browser, server.address, 'stem.lead@alliance.example');
  const api = await apiOf(server.address, 'stem.lead@alliance.example');
  const { data: invited } = await api.get(`/meetings?${GROUP}&state=invited&limit=1`);
  const { data: approved } = await api.get(`/minutes?${GROUP}&state=approved&state=published&limit=1`);
  await take(lead, '/', 'today');
  await take(lead, `/meetings/${invited[0].id}`, 'meeting');
  await take(lead, `/minutes/${approved[0].id}`, 'minutes');
  await openMeeting(api, invited[0].id);
  await take(lead, await write(lead, invited[0].id), 'holding', TABLET);
  const coordinator = await signedIn(browser, server.address, 'coordinator@alliance.example');
  await take(coordinator, '/organisations', 'members');
  await take(coordinator, '/reports/topics', 'report');
} finally {
  await browser.close();
  await server.stop();
}
