import type { TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';
import { form } from './form.js';

let counter = 0;
const words = ['Quarz', 'Birke', 'Nebel', 'Ziegel', 'Laterne'];

/** A name that nothing else is like. */
export function named(): string {
  counter += 1;
  return `${words[counter % words.length]}werk ${counter}${String.fromCodePoint(0x4e00 + counter * 7)}`;
}

/** A family name that nobody else has. */
export const surname = () => named().replaceAll(' ', '');

/** A CSV of these lines. */
export const table = (...lines: string[]) => lines.join('\r\n');

/** What somebody does with imports. @param kind what the rows are */
export function importing(t: TestApp, staff: Principal, kind = 'organisations') {
  const step = (noun: string) => (of: Reply) =>
    t.api.post(`/imports/${of.body.id}/${noun}`, {}, { as: staff, ifMatch: of });
  return {
    send: (file: string | Buffer) =>
      t.api.post('/imports', undefined, { as: staff, ...form(file, { kind }) }),
    change: (of: Reply, body: object) =>
      t.api.patch(`/imports/${of.body.id}`, body, { as: staff, ifMatch: of }),
    commit: step('commit'),
    undo: step('undo'),
    rows: async ({ body: { id } }: Reply, query = '') =>
      (await t.api.get(`/imports/${id}/rows?limit=200${query}`, { as: staff })).body.data,
    person: async (id: string) => (await t.api.get(`/persons/${id}`, { as: staff })).body,
    organisation: async (id: string) => (await t.api.get(`/organisations/${id}`, { as: staff })).body,
  };
}
