import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { permissions } from '../../src/access/policy.js';
import { allFieldErrors, allProblems } from '../../src/common/problem.js';
import { openApiText } from '../../src/openapi/openapi.js';
import { addStandardAnswers } from '../../src/openapi/standard-answers.js';
import { routesOf } from '../contracts/routes.js';
import { testApp, type TestApp } from '../support/app.js';
import { ContractCheck } from '../support/contract-check.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

describe('openapi.json', () => {
  it('is committed as the application makes it (npm run openapi:update)', () => {
    expect(readFileSync('openapi.json', 'utf8')).toBe(openApiText(t.app));
  });

  it('is what the types of the screens are made from (npm run openapi:update)', async () => {
    const types = astToString(await openapiTS(openApiText(t.app)));
    expect(readFileSync('web/api/schema.d.ts', 'utf8') === types).toBe(true);
  });

  it('says of every route what it demands', () => {
    const demands = new Set<string>([...permissions, 'public', 'account']);
    for (const route of routesOf(t.openApi)) {
      expect({ route: route.name, unknown: route.demand.filter((demand) => !demands.has(demand)) }).toEqual({
        route: route.name,
        unknown: [],
      });
      expect({ route: route.name, demands: route.demand.length > 0 }).toEqual({
        route: route.name,
        demands: true,
      });
    }
  });

  it('says of every route whether it looks at a credential: needed, one that may be left out, or none', async () => {
    for (const { name, method, path, demand } of routesOf(t.openApi)) {
      const address = path.replace(/\{[^}]+\}/g, '019a0000-0000-7000-8000-00000000dead');
      const ask = async (as?: string) =>
        (await t.api.send(method, address, method === 'get' ? undefined : {}, as ? { as } : {})).status ===
        401;
      const asked = { nobody: await ask(), forged: await ask('ey.not.one') };
      const { security } = (t.openApi.paths[path] as Record<string, any>)[method];
      // These answer 401 to what stands in the body too.
      const isOfBody = /^POST .auth/.test(name);
      const looks =
        asked.nobody && !isOfBody ? 'needed' : asked.forged && !isOfBody ? 'may be left out' : 'none';
      const told = { needed: [{ bearer: [] }], 'may be left out': [{}, { bearer: [] }], none: [] }[looks];
      expect([name, security]).toEqual([name, told]);
      expect([name, demand.includes('public')]).toEqual([name, looks !== 'needed']);
    }
  });

  it('holds every route that the server has', () => {
    const documented = new Set(
      routesOf(t.openApi).map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const printed = t.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
    const served: string[] = [];
    const prefixes: string[] = [];
    for (const line of printed.split('\n')) {
      const match = /^([│ ]*)[├└]── (\S*) \(([A-Z, ]+)\)$/.exec(line) ?? /^([│ ]*)[├└]── (\S*)()$/.exec(line);
      if (!match) continue;
      const depth = (match[1] ?? '').length / 4;
      prefixes.length = depth;
      prefixes.push(match[2] ?? '');
      for (const method of (match[3] ?? '').split(', ').filter(Boolean))
        served.push(`${method.toLowerCase()} ${prefixes.join('')}`);
    }
    const ours = served.filter((route) => !/^(head|options) | \/api\/(docs|openapi)| \*/.test(route));
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter((route) => !documented.has(route))).toEqual([]);
  });

  it('is served with a readable reference beside it', async () => {
    expect((await t.api.get('/api/openapi.json')).body.openapi).toBe('3.1.0');
    expect((await t.api.get('/api/docs')).status).toBe(200);
  });
});

/** Declared, but no answer of a route: a fault of ours, and what only the command line says. */
const OF_NO_ROUTE = ['internal_error', 'alliance_lead_exists'];

describe('problems', () => {
  it('are documented at the routes that answer them, each with its English text and an example', () => {
    const { responses: shared = {}, examples = {} } = t.openApi.components ?? {};
    const documented = new Set<string>();
    for (const [path, item] of Object.entries(t.openApi.paths)) {
      for (const [method, operation] of Object.entries(item as Record<string, any>)) {
        for (const [status, answer] of Object.entries<any>(operation.responses)) {
          // A record that was merged is told of as a problem, with the way on.
          if (Number(status) <= 304) continue;
          const { description, content } = answer.$ref ? shared[answer.$ref.split('/').at(-1)] : answer;
          for (const code of Object.keys(content['application/problem+json'].examples)) {
            const where = `${method} ${path} ${status} ${code}`;
            const { texts } = allProblems().find((problem) => problem.code === code)!;
            expect([where, description]).toEqual([where, expect.stringContaining(texts.en.detail)]);
            expect([where, examples[code]]).toMatchObject([where, { value: { code, status: +status } }]);
            documented.add(code);
          }
        }
      }
    }
    const expected = allProblems().filter(({ code }) => !OF_NO_ROUTE.includes(code));
    expect([...documented].sort()).toEqual(expected.map(({ code }) => code).sort());
  });

  it('leave no place empty in the texts of their examples', () => {
    for (const { code, texts, example } of allProblems().filter((one) => !OF_NO_ROUTE.includes(one.code))) {
      const places = [...texts.en.detail.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([code, Object.keys(example?.params ?? {})]).toEqual([code, expect.arrayContaining(places)]);
    }
  });

  it('that no feature declares cannot be documented', () => {
    const get = { 'x-problems': ['nobody_declared_this'], responses: {} };
    const document = { openapi: '3.1.0', info: { title: '', version: '' }, paths: { '/api/x': { get } } };
    expect(() => addStandardAnswers(document)).toThrow('nobody_declared_this');
  });

  it('with a code that the route does not document fail the test that meets them', async () => {
    const check = new ContractCheck(t.openApi);
    const reply = await t.api.post('/auth/tokens', {});
    expect(reply).toMatchObject({ status: 401, body: { code: 'session_over' } });
    check.reply('post', '/api/v1/auth/tokens', reply);
    const otherCode = { ...reply, body: { ...reply.body, code: 'sign_in_failed' } };
    expect(() => check.reply('post', '/api/v1/auth/tokens', otherCode)).toThrow('code sign_in_failed');
  });

  it('name every error code of a field', () => {
    for (const [code, { en }] of allFieldErrors()) {
      const description: unknown = expect.stringContaining(`\`${code}\`: ${en}`);
      expect(t.openApi.components?.schemas?.['Problem']).toMatchObject({
        properties: { errors: { items: { properties: { code: { description } } } } },
      });
    }
  });

  it('all say in both languages what is wrong and what is possible', () => {
    expect(allProblems().length).toBeGreaterThan(20);
    for (const { code, status, texts } of allProblems()) {
      expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect([308, 400, 401, 403, 404, 408, 409, 410, 412, 413, 415, 422, 428, 429, 431, 500, 503]).toContain(
        status,
      );
      const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(placeholders(texts.de.detail)).toEqual(placeholders(texts.en.detail));
      expect(texts.de.title).not.toBe(texts.en.title);
      for (const { detail } of [texts.de, texts.en]) expect(detail).toMatch(/[.!?]$/);
    }
    for (const [code, { de, en }] of allFieldErrors()) {
      expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(de).not.toBe(en);
    }
  });

  it('answer in the language that was asked for, German otherwise', async () => {
    const ask = async (language?: string) =>
      (await t.api.get('/me', { headers: language === undefined ? {} : { 'accept-language': language } }))
        .body.title;
    expect(await ask()).toBe('Nicht angemeldet');
    expect(await ask('en-GB,de;q=0.5')).toBe('Not signed in');
    expect(await ask('fr, en;q=0.4, de;q=0.8')).toBe('Nicht angemeldet');
    expect(await ask('fr')).toBe('Nicht angemeldet');
  });
});
