import { defineProblem } from '../common/problem.js';

/** More rows than a file of a report has; lists of an alliance stay far below. */
export const MAX_ROWS = 10_000;

export const reportTooLong = defineProblem(400, 'report_too_long', {
  de: [
    'Bericht zu lang',
    `Der Bericht hat mehr als ${MAX_ROWS} Zeilen; grenzen Sie ihn ein oder lesen Sie ihn seitenweise als JSON.`,
  ],
  en: [
    'Report too long',
    `The report has more than ${MAX_ROWS} rows; narrow it, or read it as JSON page by page.`,
  ],
});
