/** Numbers, days, times, telephone numbers and the like; yes and no; addresses of mail and the web. */
const data = [
  /^[+(-]?\d[\d\s.,:/()€%-]*$/,
  /^(ja|nein|yes|no|true|false|wahr|falsch)$/i,
  /^[^\s@]+@[^\s@]+$/,
  /^(https?:\/\/|www\.)/i,
];
const year = /^(19|20)\d\d$/;
/** Longer ones are texts. */
const LONGEST = 300;

/** Whether a cell holds what no column is called. A year may be a name, unless there is another one below. */
export function looksLikeData(cell: string, below = ''): boolean {
  if (cell.length > LONGEST) return true;
  return year.test(cell) ? year.test(below) : data.some((kind) => kind.test(cell));
}
