import type { OwnField } from '../../api/own-fields.js';
import { askedOf, askingOf, ownContent, ownDraft, ownIn, rangeIn, rangeOf } from './own-fields.js';

const field = (key: string, type: OwnField['type']) => ({ key, type }) as OwnField;
const fields = [
  field('note', 'text'),
  field('staff', 'number'),
  field('trains', 'choices'),
  field('size', 'choice'),
];

describe('own fields in a form', () => {
  it('are texts, and what was changed is sent as what it is', () => {
    const draft = ownDraft({ staff: 12.5, trains: ['it', 'optics'], note: 'ab' });
    expect(draft).toEqual({
      'ownFields/staff': '12.5',
      'ownFields/trains': 'it,optics',
      'ownFields/note': 'ab',
    });
    expect(ownContent({ ...draft, 'ownFields/staff': ' 13,25 ', name: 'x' }, fields)).toEqual({
      note: 'ab',
      staff: 13.25,
      trains: ['it', 'optics'],
    });
  });

  it('are null where they were emptied, and nothing where nothing was changed', () => {
    expect(ownContent({ 'ownFields/trains': '', 'ownFields/note': ' ' }, fields)).toEqual({
      trains: null,
      note: null,
    });
    expect(ownContent({ name: 'x' }, fields)).toBeUndefined();
  });

  it('leave to the API what is no number', () => {
    expect(ownContent({ 'ownFields/staff': 'viele' }, fields)).toEqual({ staff: 'viele' });
  });
});

describe('own fields in an address', () => {
  it('are read where they have the form of a filter', () => {
    expect(ownIn({ own: ['staff:5..', 7, 'x', 'size:'] })).toEqual(['staff:5..', 'size:']);
    expect(ownIn({ own: 'size:a' })).toEqual(['size:a']);
    expect(ownIn({ own: 'A' })).toBeUndefined();
    expect(ownIn({})).toBeUndefined();
  });

  it('are asked for one by one', () => {
    const asked = ['staff:5..', 'size:a', 'size:b'];
    expect(askedOf(asked, 'size')).toEqual(['a', 'b']);
    expect(askingOf(asked, 'size', ['c'])).toEqual(['staff:5..', 'size:c']);
    expect(askingOf(['size:a'], 'size', [])).toBeUndefined();
  });

  it('are ranges with open ends, or one value', () => {
    expect(rangeIn('50..')).toEqual({ from: '50', to: '' });
    expect(rangeIn('50')).toEqual({ from: '50', to: '50' });
    expect(rangeIn(undefined)).toEqual({ from: '', to: '' });
    expect(rangeOf({ from: '', to: '2025-12-31' })).toEqual(['..2025-12-31']);
    expect(rangeOf({ from: '', to: '' })).toEqual([]);
  });
});
