import type { TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';
import { importing } from './importing.js';

/** What somebody does with bulk changes, who does the rest as with imports. */
export function selecting(t: TestApp, staff: Principal) {
  const post = (body: object, headers?: Record<string, string>) =>
    t.api.post('/bulk-changes', body, { as: staff, ...(headers && { headers }) });
  const { change, commit, undo, rows, organisation, person } = importing(t, staff);
  return {
    post,
    change,
    commit,
    undo,
    rows,
    organisation,
    person,
    /** By place: what would become of each. */
    told: async (of: Reply) =>
      (await rows(of)).map(({ name, outcome, changes, errors }: any) => ({
        name,
        outcome,
        changes,
        errors: errors.map(({ field, code }: any) => `${field} ${code}`),
      })),
  };
}
