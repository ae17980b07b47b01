import { defineProblem } from '../common/problem.js';

const tooBusy = defineProblem(503, 'papers_busy', {
  de: [
    'Viele Papiere in Arbeit',
    'Höchstens {own} Papiere zugleich werden für Sie gesetzt, {all} für alle; versuchen Sie es in {seconds} Sekunden erneut.',
  ],
  en: [
    'Many papers are being made',
    'At most {own} papers are set for you at a time, {all} for everybody; try again in {seconds} seconds.',
  ],
  example: { params: { own: 2, all: 20, seconds: 2 } },
});
/** Neither a place of one's own nor one at all is free. */
export const papersBusy = (params: { own: number; all: number; seconds: number }) =>
  tooBusy(params, { headers: { 'retry-after': String(params.seconds) } });

/** Thrown where a paper is made, which may be another process. */
export class TooCostly extends Error {}

export const paperTooCostly = defineProblem(422, 'paper_too_costly', {
  de: [
    'Papier zu aufwendig',
    'Es ist zu lang, oder es zu setzen braucht mehr als {seconds} Sekunden oder {megabytes} MB; lassen Sie Teile davon weg, oder kürzen Sie den Text.',
  ],
  en: [
    'Paper too costly',
    'It is too long, or setting it takes more than {seconds} seconds or {megabytes} MB; leave parts of it out, or shorten the text.',
  ],
  example: { params: { seconds: 30, megabytes: 512 } },
});

/** What a route that makes a paper can answer besides. */
export const papersRefuse = ['papers_busy', 'paper_too_costly'];
