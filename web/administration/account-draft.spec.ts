import { bodyOf, draftOf } from './account-draft.js';

const account = {
  id: '1',
  version: 3,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  email: 'a.lenz@jena.example',
  personId: 'p',
  personName: 'Ada Lenz',
  role: null,
  locale: 'en' as const,
  disabled: false,
  disabledAt: null,
  hasPassword: true,
};

describe('the form of an account', () => {
  it('has the person by name, and no role as nothing chosen', () => {
    expect(draftOf(account)).toEqual({
      personId: { id: 'p', label: 'Ada Lenz', email: null },
      email: 'a.lenz@jena.example',
      role: '',
      locale: 'en',
    });
  });

  it('says only what was changed', () => {
    expect(bodyOf({ role: 'observer' })).toEqual({ role: 'observer' });
    expect(bodyOf({ role: '', personId: null })).toEqual({ role: null, personId: null });
    expect(bodyOf({ email: ' a@b.example ' })).toEqual({ email: 'a@b.example' });
  });
});
