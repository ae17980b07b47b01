import type { ServerResponse } from 'node:http';
import type { LookupFunction } from 'node:net';
import { readConfig } from '../../src/config/config.js';
import { Settings } from '../../src/config/settings.js';
import { isPublicAddress } from '../../src/webhooks/public-address.js';
import { WebhookPost } from '../../src/webhooks/webhook-post.js';
import { Receiver } from './receiver.js';

const posting = (env: NodeJS.ProcessEnv = {}) =>
  new WebhookPost(new Settings(readConfig({ DATA_DIR: '/nonexistent', ...env }), 'a secret'));

/** As a name server that says this of every name. */
const saying =
  (...addresses: string[]): LookupFunction =>
  (_, __, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
});
afterAll(() => receiver.close());

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.9.9.9',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.0.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.7',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'no address',
  ])("%s is not the whole internet's", (address) => expect(isPublicAddress(address)).toBe(false));

  it.each([
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.0.1',
    '172.32.0.1',
    '193.0.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('a URL', () => {
  it.each([
    'https://127.0.0.1/',
    'https://0x7f.0.0.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://017700000001/',
    'https://127.1/',
    'https://127.0.0.1./',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[64:ff9b::10.0.0.1]/',
    'https://[fe80::1]/',
    'https://①②⑦.0.0.1/',
    'http://1.1.1.1/',
    'http://website.example/',
  ])('%s is refused before anybody is asked', async (url) => {
    const post = posting();
    post.lookup = () => {
      throw new Error('asked');
    };
    expect(post.allows(new URL(url))).toBe(false);
    expect(await post.send(url, {}, '{}')).toEqual({ code: null, reason: 'address_refused' });
  });

  it.each([
    ['a private address', ['10.0.0.1']],
    ['this machine', ['127.0.0.1']],
    ['one of the internet and a private one', ['1.1.1.1', '192.168.1.1']],
    ['a mapped one', ['::ffff:10.0.0.1']],
    ['nothing', []],
  ])('whose name stands for %s is refused as it is called', async (_, addresses) => {
    const post = posting();
    post.lookup = saying(...addresses);
    expect(await post.send('https://website.example/', {}, '{}')).toEqual({
      code: null,
      reason: 'address_refused',
    });
  });

  it('that changes what it stands for is looked up once: the address that was checked is the one that is called', async () => {
    const post = posting({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    const asked: string[] = [];
    post.lookup = (name, options, callback) => {
      asked.push(name);
      saying(asked.length === 1 ? '127.0.0.1' : '10.0.0.1')(name, options, callback);
    };
    const url = receiver.url.replace('127.0.0.1', 'website.example');
    expect(await post.send(url, {}, '{}')).toEqual({ code: 204, reason: null });
    expect(asked).toEqual(['website.example']);
    expect(receiver.taken()).toHaveLength(1);
  });

  it('that nobody knows is a failure like others', async () => {
    const post = posting();
    post.lookup = (_, __, callback) => callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), '', 0);
    expect(await post.send('https://website.example/', {}, '{}')).toEqual({
      code: null,
      reason: 'ENOTFOUND',
    });
  });

  it('that does not answer in time is given up', async () => {
    const post = posting({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    post.time = 50;
    receiver.reply = () => undefined;
    expect(await post.send(receiver.url, {}, '{}')).toEqual({ code: null, reason: 'timeout' });
  });

  it.each([
    ['stalls', () => undefined],
    ['is nonsense', (response: ServerResponse) => response.socket!.write('nonsense')],
  ])('that has taken it has taken it, though the rest of its answer %s', async (_, then) => {
    const post = posting({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    post.time = 200;
    receiver.reply = (__, response) => response.writeHead(200).write('so', () => void then(response));
    expect(await post.send(receiver.url, {}, '{}')).toEqual({ code: 200, reason: null });
  });

  it('that wants to speak something else has answered, and nobody waits for more', async () => {
    const post = posting({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    receiver.reply = (_, response) =>
      response.socket!.write('HTTP/1.1 101 Other\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
    expect(await post.send(receiver.url, {}, '{}')).toEqual({ code: 101, reason: 'status' });
  });

  it('in the demo alliance is none but this machine, where that is allowed', async () => {
    receiver.reply = (_, response) => response.writeHead(204).end();
    const refused = { code: null, reason: 'address_refused' };
    const [usual, open] = [posting(), posting({ WEBHOOK_ALLOW_PRIVATE: 'true' })];
    for (const post of [usual, open])
      post.lookup = () => {
        throw new Error('asked');
      };
    expect(await usual.send('https://website.example/', {}, '{}', true)).toEqual(refused);
    expect(await open.send('https://website.example/', {}, '{}', true)).toEqual(refused);
    expect(await open.send('http://10.0.0.1/', {}, '{}', true)).toEqual(refused);
    expect(await usual.send(receiver.url, {}, '{}', true)).toEqual(refused);
    expect(await open.send(receiver.url, {}, '{}', true)).toEqual({ code: 204, reason: null });
  });
});
