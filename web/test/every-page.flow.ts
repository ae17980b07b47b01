import { reportNames } from '../reports/report-search.js';
import { addressesFor, type Kinds, kindsOf } from './all-addresses.js';
import { faultsOf, PASSWORD, type Screens, screens } from './screens.js';

/** Filling the demo and starting a browser take their time on a busy machine. */
const LONG_MS = 600_000;
/** CSS px: phones, tablets upright, a tablet lying or a window beside another, desks. */
const WIDTHS = [320, 390, 820, 1024, 1440];
/** What the shell asks for around every page. */
const OF_SHELL = ['/api/v1/auth/tokens', '/api/v1/me', '/api/v1/alliance'];
const MOST_CALLS = 3;
/** 1280 px wide at 200 %. */
const AT_200 = 640;

/** What the addresses of the routes do not tell: other views of a page, empty ones, and records that are not there. */
const VIEWS = [
  '/meetings?when=all',
  '/meetings?view=month',
  '/meetings/series?group=stem-education',
  '/free-days?year=2030',
  '/mail-templates/invitation',
  '/mail-templates/minutes_in_review?language=en',
  '/mail-templates/nothing',
  '/meetings?group=stem-education&kind=annual_session',
  '/meetings/019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  '/action-items?priority=high',
  '/action-items?view=board',
  '/organisations?q=nothing+like+this',
  '/organisations/01912345-0000-7000-8000-000000000000',
  '/calendars?group=stem-education',
  '/search?q=jena',
  '/search?q=nothing+like+this',
  ...reportNames.map((name) => `/reports/${name}`),
];

/** Records in their forms. */
const edited = (kinds: Kinds) =>
  ['organisations', 'persons', 'steering-groups'].flatMap((kind) =>
    (kinds[kind] ?? []).slice(0, 1).map(({ id }) => `/${kind}/${id}?edit=true`),
  );

/** A list that is taken over, and one that is not, with a row of each kind. */
async function importAndCommit(token: string): Promise<void> {
  const authorization = `Bearer ${token}`;
  const of = async (response: Response) => (await response.json()) as { id: string; version: number };
  const upload = (name: string, ...lines: string[]) => {
    const body = new FormData();
    body.append('kind', 'organisations');
    body.append('file', new File([['Name;Bereich;Ort;PLZ', ...lines].join('\n')], name));
    return fetch(`${s.address}/api/v1/imports`, { method: 'POST', headers: { authorization }, body }).then(
      of,
    );
  };
  const taken = await upload('gelesen.csv', 'Quarzhof Saale GmbH;Wirtschaft;Kahla;07768');
  await fetch(`${s.address}/api/v1/imports/${taken.id}/commit`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', 'if-match': `"${taken.version}"` },
    body: '{}',
  });
  await upload(
    'mitgliederliste-mit-einem-langen-namen-2019-endgueltig.csv',
    'Ahornhof;Wirtschaft;Jena;07743',
    'Prismaris Optik;Wirtschaft;Apolda;99510',
    'Prismaris Optik AG;;Apolda;',
    'Eichhof;Unfug;Jena;abc',
  );
}

let s: Screens;
let paths: string[];
beforeAll(async () => {
  s = await screens();
  const response = await fetch(`${s.address}/api/v1/auth/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'lead@alliance.example', password: PASSWORD }),
  });
  const { accessToken } = (await response.json()) as { accessToken: string };
  await importAndCommit(accessToken);
  const everything = await kindsOf(s.address, accessToken);
  paths = [
    ...addressesFor(everything, everything).map(({ path }) => path),
    ...VIEWS,
    ...edited(everything),
    ...(everything['imports'] ?? [])
      .filter(({ state }) => state === 'draft')
      .flatMap(({ id }) => [`/imports/${id}?step=columns`, `/imports/${id}?step=rows&outcome=duplicate`]),
    ...(everything['minutes'] ?? [])
      .filter(({ state }) => state === 'in_review')
      .flatMap(({ id }) => [`/minutes/${id}?tab=review`, `/minutes/${id}?tab=approval`]),
  ];
}, LONG_MS);
afterAll(() => s.close());

describe('every page', () => {
  it(
    'is full after three calls of the API, and walked by keyboard alone: every control takes the focus, and shows it',
    async () => {
      const visitor = await s.visitor();
      const { page } = visitor;
      await visitor.signIn('lead@alliance.example');
      let calls: string[] = [];
      page.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (pathname.startsWith('/api/') && !OF_SHELL.includes(pathname)) calls.push(pathname + search);
      });
      const wrong: string[] = [];
      for (const path of paths) {
        calls = [];
        await visitor.open(path);
        if (calls.length > MOST_CALLS) wrong.push(`${path} asks for ${calls.join(', ')}`);
        const controls = await page.evaluate(listControls);
        // A few more than there are: what scrolls is a stop too.
        for (let n = 0; n < controls + 15; n++) await page.keyboard.press('Tab');
        wrong.push(...(await page.evaluate(unmarked)).map((what) => `${path}: ${what}`));
        // What a link asks for ahead, as it has the focus, is not the next page's.
        await page.goto('about:blank');
      }
      expect(wrong).toEqual([]);
    },
    LONG_MS,
  );
});

/** In the page: notes from now on which control gets the focus and whether one sees it; the first Tab goes to the first. */
function listControls(): number {
  const seen = new Set<Element>();
  const invisible = new Set<Element>();
  const of = globalThis as unknown as { seen: Set<Element>; invisible: Set<Element>; controls: Element[] };
  const isShown = (control: Element) =>
    control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled, [tabindex="-1"]');
  const firstOfGroup = (control: Element) =>
    !(control instanceof HTMLInputElement && control.type === 'radio') || control.checked;
  of.controls = [
    ...document.querySelectorAll(
      'main :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
    ),
  ]
    .filter((control) => isShown(control) && firstOfGroup(control))
    .slice(0, 120);
  Object.assign(of, { seen, invisible });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    seen.add(target);
    const { outlineStyle, boxShadow } = getComputedStyle(target);
    if (outlineStyle === 'none' && boxShadow === 'none') invisible.add(target);
  });
  const start = document.querySelector<HTMLElement>('main');
  start?.setAttribute('tabindex', '-1');
  start?.focus();
  // Days and times have a stop for each of their parts.
  const parts = of.controls.filter((control) => control.matches('[type^=date], [type=time]')).length * 6;
  return of.controls.length + parts;
}

/** In the page: controls that were passed by, or had a focus that nobody sees. */
function unmarked(): string[] {
  const of = globalThis as unknown as { seen: Set<Element>; invisible: Set<Element>; controls: Element[] };
  const name = (control: Element) => `${control.tagName} ${control.textContent || control.id}`.slice(0, 60);
  return [
    ...of.controls.filter((control) => !of.seen.has(control)).map((each) => `no focus: ${name(each)}`),
    ...of.controls.filter((control) => of.invisible.has(control)).map((each) => `not seen: ${name(each)}`),
  ];
}

describe.each(['light', 'dark'] as const)('every page, %s', (scheme) => {
  it(
    'is as wide as its window, from phone to desk, and right for axe at 320 px, at 200 % and at the desk',
    async () => {
      const visitor = await s.visitor({ scheme });
      const { page } = visitor;
      await visitor.signIn('lead@alliance.example');
      const wrong: string[] = [];
      for (const path of paths) {
        await visitor.open(path);
        // The dark pages differ in colours only.
        for (const width of scheme === 'light' ? WIDTHS : []) {
          await page.setViewportSize({ width, height: 900 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) wrong.push(`${path} at ${width} px is ${wide} px wide`);
        }
        for (const width of [320, AT_200, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          wrong.push(...(await visitor.axe()).map((fault) => `${path} at ${width} px: ${fault}`));
        }
      }
      expect(wrong).toEqual([]);
      expect(faultsOf(visitor)).toEqual([]);
    },
    LONG_MS,
  );
});
