import { contentOf, draftOf } from './membership-draft.js';
import type { Membership } from './queries.js';

describe('a membership as its form has it', () => {
  it('sends what was changed alone; what was emptied is null', () => {
    expect(contentOf({ patron: { id: 'p', label: 'Ada' } })).toEqual({ patronPersonId: 'p' });
    expect(contentOf({ coordinator: null, reasons: ' ' })).toEqual({
      coordinatorPersonId: null,
      reasons: null,
    });
  });

  it('shows nothing of what one may not read', () => {
    expect(draftOf({ patron: { id: 'p', name: 'Ada' } } as Membership)).toEqual({
      coordinator: null,
      patron: { id: 'p', label: 'Ada' },
      reasons: '',
    });
  });
});
