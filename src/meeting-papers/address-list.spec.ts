import { addressList } from './address-list.js';

it('quotes names of recipients as RFC 5322 asks', () => {
  const list = (name: string) => addressList([{ name, email: 'a@b.example' }]);
  expect(list('Ämilie O’Größe')).toBe('"Ämilie O’Größe" <a@b.example>');
  expect(list("Ämilie O'Größe-Muß")).toBe("Ämilie O'Größe-Muß <a@b.example>");
  expect(list('a@c.example>, Böse <x@y.example')).toBe('"a@c.example>, Böse <x@y.example" <a@b.example>');
  expect(list('=?utf-8?q?Ada?=')).toBe('"=?utf-8?q?Ada?=" <a@b.example>');
  expect(list('Back\\slash "x"')).toBe(String.raw`"Back\\slash \"x\"" <a@b.example>`);
});
