import { addressesFor, type Kinds, kindsOf } from './all-addresses.js';
import { faultsOf, PASSWORD, type Screens, screens } from './screens.js';

const accounts = [
  'lead',
  'coordinator',
  'observer',
  'career.lead',
  'stem.lead',
  'international.lead',
  'it.lead',
  'member',
].map((name) => `${name}@alliance.example`);

let s: Screens;
let everything: Kinds;
beforeAll(async () => {
  s = await screens();
  everything = await kindsOf(s.address, await signIn('lead@alliance.example'));
}, 120_000);
afterAll(() => s.close());

async function signIn(email: string): Promise<string> {
  const response = await fetch(`${s.address}/api/v1/auth/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { accessToken } = (await response.json()) as { accessToken: string };
  return accessToken;
}

describe.each(accounts)('%s', (email) => {
  it('meets no refusal and no fault on any page of the navigation and of the routes', async () => {
    const readable = await kindsOf(s.address, await signIn(email));
    const visitor = await s.visitor({ width: 1440 });
    const { page } = visitor;
    const wrong: string[] = [];
    let at = { path: '/sign-in', isReadable: true };
    page.on('response', (response) => {
      const status = response.status();
      const told = `${at.path}: ${status} ${response.request().method()} ${new URL(response.url()).pathname}`;
      if (status === 403 || status >= 500 || status === 400) wrong.push(told);
      if (status === 404 && at.isReadable) wrong.push(told);
    });
    await visitor.signIn(email);

    const links = page.locator('#navigation > ul a');
    for (let place = 0; place < (await links.count()); place++) {
      at = { path: (await links.nth(place).getAttribute('href')) ?? '', isReadable: true };
      await links.nth(place).click();
      await page.waitForFunction(
        (nth) =>
          document.querySelectorAll('#navigation > ul a')[nth]?.getAttribute('aria-current') === 'page',
        place,
      );
      await visitor.settled();
      wrong.push(
        ...faultsOf(visitor)
          .splice(0)
          .map((fault) => `${at.path}: ${fault}`),
      );
    }
    for (const address of addressesFor(everything, readable)) {
      at = address;
      // As a link within the pages does: they are loaded once.
      await page.evaluate((path) => history.pushState(null, '', path), address.path);
      await visitor.settled().catch((error: unknown) => {
        throw new Error(`${address.path} shows no page`, { cause: error });
      });
      wrong.push(
        ...faultsOf(visitor)
          .splice(0)
          .map((fault) => `${at.path}: ${fault}`),
      );
    }
    expect(wrong).toEqual([]);
    await visitor.context.close();
  }, 240_000);
});
