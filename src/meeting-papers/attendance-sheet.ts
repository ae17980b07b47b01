import type { Block, Text } from '../paper/paper.js';
import { pdfOf } from '../paper/pdf.js';
import type { Asking } from '../paper/work-queue.js';
import type { MeetingPaper } from './meeting-paper.js';
import { headOf } from './paper-head.js';
import { fieldWords } from '../words/field-words.js';

/** Somebody who signs. */
export interface Signing {
  name: string;
  isGuest: boolean;
  /** Name of the person in whose place this one comes. */
  substitutes: string | null;
  organisation: string | null;
  function: string | null;
}

/** Lines for who comes unannounced. */
const EMPTY_LINES = 6;
/** Points: room for a signature. */
const ROW_HEIGHT = 30;

/** The attendance sheet as a PDF: members, then guests, then empty lines. */
export function attendanceSheet(paper: MeetingPaper<Signing>, asking: Asking): Promise<Buffer> {
  const { head, ...around } = headOf(paper, 'Anwesenheitsliste');
  const line = ({ name, substitutes, organisation, function: does }: Signing): Text[] => [
    substitutes === null ? name : `${name}\n(für ${substitutes})`,
    organisation ?? '',
    does ?? '',
    '',
  ];
  const members = paper.people.filter(({ isGuest }) => !isGuest).map(line);
  const guests = paper.people.filter(({ isGuest }) => isGuest).map(line);
  const blocks = [...head, ...table('Anwesenheitsliste', members), ...table('Gäste', guests)];
  blocks.push(
    ...table(
      'Weitere Anwesende',
      Array.from({ length: EMPTY_LINES }, () => ['', '', '', '']),
    ),
  );
  return pdfOf({ ...around, blocks }, asking);
}

function table(title: string, rows: Text[][]): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      columns: [
        { title: 'Name', width: 4.5 },
        { title: fieldWords.organisationName.de, width: 4.5 },
        { title: fieldWords.function.de, width: 3.5 },
        { title: 'Unterschrift', width: 4.5 },
      ],
      rows,
      rowHeight: ROW_HEIGHT,
    },
  ];
}
