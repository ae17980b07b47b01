import { email, text, url } from './checks.js';

const line = text({ max: 200 });
const hidden = { code: 'control_character' };

describe('a single line of text', () => {
  it.each([
    'می\u200cخواهم', // Persian: "I want"
    'नेपाल\u094d\u200cको', // Nepali: a virama that joins nothing
    'ශ්\u200dරී ලංකා', // Sinhala: "Sri Lanka"
    'ക്\u200dഷ', // Malayalam
    'Zoë 👩\u200d💻 👩🏽\u200d🔬 🏳\ufe0f\u200d🌈 ❤\ufe0f 1\ufe0f\u20e3',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} Schottland',
    'ספר (C++)\u200e של דוד',
    'كتاب C++\u200f',
    '葛\u{e0100}城',
    'Straße  mit\u00a0Abstand',
    'ᠰᠠᠷ\u180eᠠ', // Mongolian: "moon"
    'មជ្ឈមណ្ឌល\u200bអភិវឌ្ឍន៍', // Khmer: where a line may end
    'יְרוּשָׁלַ\u034fִם',
    'محمد الفارسي',
    'Nguyễn Thị Ánh',
  ])('has what its script needs: %s', (value) => {
    expect(line(value)).toBeNull();
  });

  // prettier-ignore
  it.each([
    '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069',
    '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u061c', '\u2060', '\u2064', '\ufeff', '\u00ad',
    '\u034f', '\u115f', '\u3164', '\uffa0', '\u180e', '\u2028', '\u2029', '\u206a', '\ufff9', '\ufe0f', '\u2800',
    '\u{e0061}', '\u{e0100}', '\u{1d173}', '\u0000', '\n', '\t', '\u0085',
  ])('has nothing else that nobody sees: %j', (character) => {
    expect(line(`Ada${character}Lenz`)).toEqual(hidden);
  });

  it('turns round nothing, in no script', () => {
    for (const value of [
      'دوד\u202eabc',
      'כהן\u2067x\u2069',
      'می\u200bخواهم',
      'क\u200d\u200dष',
      '👩\u200d\u200d💻',
    ])
      expect([value, line(value)]).toEqual([value, hidden]);
  });

  it('is as long as it has characters, however many units those take', () => {
    for (const [max, fits, isTooLong] of [
      [3, '💥💥💥', '💥💥💥💥'],
      [3, 'abc', 'abcd'],
      [3, 'a💥c', 'a💥cd'],
    ] as const) {
      expect(text({ max })(fits)).toBeNull();
      expect(text({ max })(isTooLong)).toEqual({ code: 'too_long', params: { max } });
      expect(text({ max })(isTooLong.repeat(3))).toEqual({ code: 'too_long', params: { max } });
    }
  });

  it('may be more than one where breaks are allowed', () => {
    expect(text({ max: 200, multiline: true })('eins\n\tzwei')).toBeNull();
  });
});

describe('an address of the web', () => {
  it.each([
    'https://saaletal-optik.example',
    'https://www.Saaletal-Optik.example/',
    'HTTPS://a.example/a/b.html?c=d&e=%20f#g',
    'https://a.example?x',
    'http://a.example:8080/~user/(1)',
    'https://müller.example:8443/straße?größe=1#ä',
    'https://xn--mller-kva.example/stra%C3%9Fe',
    'http://[::1]/',
    'https://video.example/mint',
  ])('is what a browser follows as it is written: %s', (value) => {
    expect(url(value)).toBeNull();
  });

  it('is one also after many, when the engine has optimised how they are read', () => {
    const umlauts = 'https://müller.example/straße';
    const refused = Array.from({ length: 20_000 }, () => url(umlauts)).filter((fault) => fault !== null);
    expect(refused).toHaveLength(0);
  });

  it.each([
    'http://a.b/"onmouseover=alert(1)',
    'https://a.b\\@evil',
    'https://a.b\\evil',
    'http:a.b',
    'http:/a.b',
    'http:///a.b',
    'http://x:javascript@y',
    'https://user:pw@a.b',
    'https://user@a.b',
    'https://a.b@evil.example',
    'https://@a.b',
    'https://a.b/<script>',
    'https://a.b/a/../b',
    'https://a.b/%2e%2e/c',
    'https://a.b:443/',
    'http://0x7f.1/',
    'http://2130706433/',
    'https://ｇoogle.example/',
    'https://a.b/ c',
    'javascript:alert(1)',
    'ftp://a.example',
    '//a.example',
    'a.example',
  ])('is refused where it is none, or leads elsewhere: %s', (value) => {
    expect(url(value)).toEqual({ code: 'not_url' });
  });

  it.each(['\u202e', '\u2066', '\u200b', '\u200d', '\u200e', '\u00ad', '\n'])(
    'has nothing hidden: %j',
    (character) => {
      for (const value of [
        `https://a.b/x${character}y`,
        `https://a${character}b.example/`,
        `https://می${character}خواهم.example/`,
      ])
        expect([value, url(value)]).toEqual([value, hidden]);
    },
  );
});

describe('an e-mail address', () => {
  it('has nothing hidden, whatever its script', () => {
    for (const character of ['\u202e', '\u200b', '\u200c', '\u200d', '\u200e', '\u2066', '\ufeff', '\u00ad'])
      for (const value of [
        `a${character}b@c.example`,
        `a@b${character}c.example`,
        `می${character}خ@b.example`,
      ])
        expect([value, email(value)]).toEqual([value, hidden]);
    for (const value of ['a.lenz@jena.example', 'jörg@müller.example']) expect(email(value)).toBeNull();
  });
});
