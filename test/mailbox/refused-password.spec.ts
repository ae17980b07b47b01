import { MailboxReader } from '../../src/mailbox/mailbox-reader.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { MailboxServer } from '../support/mailbox-server.js';

let t: TestApp;
let server: MailboxServer;

beforeAll(async () => {
  server = await MailboxServer.start();
  t = await testApp({ config: { imapUrl: server.url }, logLevel: 'silent' });
});
afterAll(async () => {
  await t.close();
  await server.down();
});

/** In which of the next minutes, counted from 1, the mailbox was tried. */
async function triedIn(from: number, minutes: number) {
  const tried: number[] = [];
  for (let minute = 1; minute <= minutes; minute++) {
    t.setNow(new Date(NOW.getTime() + (from + minute) * 60_000));
    server.commands.length = 0;
    await t.app.get(MailboxReader).read();
    if (server.commands.some((command) => command.startsWith('LOGIN'))) tried.push(minute);
  }
  return tried;
}

it('a mailbox that refuses the password is asked less and less often, until it lets us in', async () => {
  server.password = 'another';
  expect(await triedIn(0, 200)).toEqual([1, 2, 4, 8, 16, 32, 64, 124, 184]);
  server.password = 'geheim/wort';
  expect(await triedIn(200, 46)).toEqual([44, 45, 46]);
  server.password = 'another';
  expect(await triedIn(246, 4)).toEqual([1, 2, 4]);
});
