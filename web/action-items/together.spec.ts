import type { ActionItem } from './action-items.queries.js';
import { changesNothing, givenBack, handedOver } from './together.js';

const item = (id: string, responsiblePersonId: string | null, dueDate: string | null) =>
  ({ id, version: 1, responsiblePersonId, responsibleOrganisationId: null, dueDate }) as ActionItem;
const to = { person: { id: 'new', label: 'Neu' }, organisation: null, dueDate: '', reason: ' ' };

describe('handing over many at once', () => {
  it('names what was read, and only what is to change', () => {
    expect(handedOver([item('a', 'x', null)], to)).toEqual({
      actionItems: [{ id: 'a', version: 1 }],
      responsiblePersonId: 'new',
    });
    expect(changesNothing({ ...to, person: null, reason: 'why' })).toBe(true);
  });

  it('is taken back by one call for all that had the same before', () => {
    const before = [item('a', 'x', null), item('b', 'y', null), item('c', 'x', '2026-01-01')];
    const now = before.map(({ id }) => ({ id, version: 2 }));
    expect(givenBack(before, now, to)).toEqual([
      {
        responsiblePersonId: 'x',
        actionItems: [
          { id: 'a', version: 2 },
          { id: 'c', version: 2 },
        ],
      },
      { responsiblePersonId: 'y', actionItems: [{ id: 'b', version: 2 }] },
    ]);
    expect(givenBack(before, now, { ...to, person: null, dueDate: '2026-05-01' })).toHaveLength(2);
  });
});
