import { splitName } from './whole-name.js';

const said = (text: string) => {
  const parts = splitName(text);
  return (
    parts &&
    [parts.formOfAddress, parts.academicTitle, parts.givenName, parts.nameAffix, parts.familyName]
      .map((part) => part ?? '')
      .join('|')
  );
};

it.each([
  ['Dr. Käthe von Größner', '|Dr.|Käthe|von|Größner'],
  ['Prof. Dr.-Ing. habil. Ana María de la Cruz', '|Prof. Dr.-Ing. habil.|Ana María|de la|Cruz'],
  ['Größner, Dr. Käthe von', '|Dr.|Käthe|von|Größner'],
  ['Größner, Käthe von, Dr.', '|Dr.|Käthe|von|Größner'],
  ['van der Berg, Jan', '||Jan|van der|Berg'],
  ['Von der Leine, Jan', '||Jan|von der|Leine'],
  ['Frau Müller', 'Frau||||Müller'],
  ['Herrn Dr. med. Jan Müller-Lüdenscheid', 'Herr|Dr. med.|Jan||Müller-Lüdenscheid'],
  ['Fr. Müller, Anna', 'Frau||Anna||Müller'],
  ['Anna Maria Müller', '||Anna Maria||Müller'],
  ['Anna Beispiel, MBA', '|MBA|Anna||Beispiel'],
  ['Anna Beispiel, M. Sc.', '|M.Sc.|Anna||Beispiel'],
  ['Dr. rer. nat. h. c. mult. Pol Serra', '|Dr. rer. nat. h. c. mult.|Pol||Serra'],
  ['Dipl.-Ing. (FH) Bo Ek', '|Dipl.-Ing. (FH)|Bo||Ek'],
  ['PD Dr. Em Beispiel', '|PD Dr.|Em||Beispiel'],
  ['Hans von und zu Stein', '||Hans|von und zu|Stein'],
  ['MÜLLER Anna', '||Anna||MÜLLER'],
  ['Anna MÜLLER', '||Anna||MÜLLER'],
  ['Анна Петрова', '||Анна||Петрова'],
  ['山田 太郎', '||太郎||山田'],
  ['김 민준', '||민준||김'],
  ['Anna\u00a0\n Müller', '||Anna||Müller'],
  ["Jeanne d'Arc", "||Jeanne||d'Arc"],
  ['Müller', '||||Müller'],
  ['王小明', '||||王小明'],
  ['Frau Dr. Müller', 'Frau|Dr.|||Müller'],
])('%s', (text, parts) => expect(said(text)).toBe(parts));

it.each(['', 'Dr.', 'Anna und Bernd Müller', 'Müller & Söhne', 'A, B, C', '0361 123', ','])(
  '%s is nobody’s name',
  (text) => expect(splitName(text)).toBeNull(),
);
