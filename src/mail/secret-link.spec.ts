import { withSecret } from './secret-link.js';

const page = 'https://crm.test/antwort#…';
const filled = 'https://crm.test/antwort#SECRET';
const text = (content: string) => withSecret({ is: 'text', content }, 'SECRET', 'https://crm.test');
const html = (content: string) => withSecret({ is: 'html', content }, 'SECRET', 'https://crm.test');

describe('the secret of a link', () => {
  it('comes into addresses of the application that stand by themselves', () => {
    expect(text(`${page}\n\nAntworten:\n${page}\n`)).toBe(`${filled}\n\nAntworten:\n${filled}\n`);
    expect(html(`<a href="${page}">Antworten</a>`)).toBe(`<a href="${filled}">Antworten</a>`);
  });

  it.each([
    `https://boese.test/?${page}`,
    `https://boese.test/?href="${page}`,
    `https://boese.test/\u00a0${page}`,
    `"https://boese.test/? ${page}"`,
    `https://boese.test/${page}${page}`,
    `https://boese.test/https://crm.test${page}`,
    'https://boese.test/#…',
    'https://crm.test.boese.test/antwort#…',
  ])('and into no address that somebody wrote: %s', (written) => {
    expect(text(`Raum ${written} um 9`)).toBe(`Raum ${written} um 9`);
    expect(html(`<p>Raum ${written.replaceAll('"', '&#34;')} um 9</p>`)).not.toContain('SECRET');
  });
});
