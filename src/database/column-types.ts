import pg from 'pg';

/** date, date[] and text[] in PostgreSQL's catalogue. */
const DATE = 1082;
const DATE_LIST = 1182;
const TEXT_LIST = 1009;

type Format = 'text' | 'binary';
type ParserOf = (oid: number, format?: Format) => (value: string) => unknown;

const usual = pg.types.getTypeParser as ParserOf;

/**
 * How values come back: as pg does by default (timestamptz as Date), except calendar dates, which stay
 * text. A Date would be midnight in the server's time zone, which can be another day in ours.
 */
const parserOf: ParserOf = (oid, format) => {
  if (oid === DATE) return (text) => text;
  return usual(oid === DATE_LIST ? TEXT_LIST : oid, format);
};

export const columnTypes: pg.CustomTypesConfig = { getTypeParser: parserOf };
