import { chosenBeside, eachOnce, entriesOf } from './tag-list.js';

it('tags are there once, whatever their capitals', () => {
  expect(eachOnce(['MINT', 'mint', ' Mint', 'Praxis', 'e\u0301', 'É'])).toEqual([
    'MINT',
    'Praxis',
    'e\u0301',
  ]);
});

it('an entry that is being typed is not chosen yet', () => {
  expect(chosenBeside('MINT, Pra', 'Pra')).toEqual(['MINT']);
  expect(chosenBeside('MINT, Praxis', '')).toEqual(['MINT', 'Praxis']);
  expect(entriesOf(' MINT ,, Praxis,')).toEqual(['MINT', 'Praxis']);
});
