import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { testApp, type TestApp } from '../support/app.js';
import { temporaryFolder } from '../support/server-process.js';

const folder = temporaryFolder();
const page = '<!doctype html><title>Allianz</title>';
const script = 'console.log("Jena");'.repeat(100);
let t: TestApp;

beforeAll(async () => {
  mkdirSync(join(folder.path, 'assets'));
  writeFileSync(join(folder.path, 'index.html'), page);
  writeFileSync(join(folder.path, 'secret.txt'), 'beside the page');
  writeFileSync(join(folder.path, 'assets/main-1a2b.js'), script);
  writeFileSync(join(folder.path, 'assets/main-1a2b.js.br'), brotliCompressSync(script));
  t = await testApp({ screens: folder.path });
});
afterAll(async () => {
  await t.close();
  folder.remove();
});

/** Over the network, and decompressed by nobody. */
function ask(path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(t.address);
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>((done, fail) => {
    get({ hostname, port, path, headers }, (response) => {
      buffer(response).then(
        (body) => done({ status: response.statusCode, headers: response.headers, body }),
        fail,
      );
    }).on('error', fail);
  });
}

describe('the screens as they are served', () => {
  it('are one page at every address that is not the API’s, never kept, under a policy without foreign or inline script', async () => {
    for (const path of ['/', '/meetings/019a2b3c', '/apiary', '/secret.txt']) {
      const answer = await ask(path);
      expect([path, answer.status, answer.body.toString()]).toEqual([path, 200, page]);
      expect(answer.headers['cache-control']).toBe('no-cache');
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toMatch(/script-src 'self';/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('leave the API its own answers', async () => {
    for (const path of ['/api/v1/nothing', '/api', '/health/nothing']) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers['content-type']]).toEqual([
        path,
        404,
        'application/problem+json; charset=utf-8',
      ]);
    }
  });

  it('have files that are kept for a year, sent compressed to whoever takes that', async () => {
    const plain = await ask('/assets/main-1a2b.js');
    expect(plain.body.toString()).toBe(script);
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const small = await ask('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, br' });
    expect(small.headers['content-encoding']).toBe('br');
    expect(small.headers['content-type']).toBe(plain.headers['content-type']);
    expect(small.headers.vary).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(small.body).toString()).toBe(script);
    const other = await ask('/assets/main-1a2b.js', { 'accept-encoding': 'gzip' });
    expect(other.body.toString()).toBe(script);
  });

  it.each([
    '/assets/none.js',
    '/assets/../secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/%2e%2e/secret.txt',
  ])('know no file that was not built: %s', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 403, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/<title>|beside the page/);
  });
});
