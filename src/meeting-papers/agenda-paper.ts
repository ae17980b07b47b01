import { DateTime } from 'luxon';
import type { Block, Run } from '../paper/paper.js';
import { withNumber } from '../paper/german.js';
import { pdfOf } from '../paper/pdf.js';
import type { Asking } from '../paper/work-queue.js';
import type { MeetingPaper } from './meeting-paper.js';
import { headOf } from './paper-head.js';
import { LONG_CARRIED } from '../topics/topic.entity.js';
import { agendaItemKindWords } from '../words/meeting-words.js';

/** The agenda as a PDF, with the time at which each item begins as long as the ones before it say how long they take. */
export function agendaPaper(paper: MeetingPaper, asking: Asking): Promise<Buffer> {
  const { head, ...around } = headOf(paper, 'Tagesordnung', paper.joinUrl);
  const blocks: Block[] = [...head, { kind: 'heading', level: 2, text: 'Tagesordnung' }, items(paper)];
  return pdfOf({ ...around, blocks }, asking);
}

function items({ agenda, plannedStart, timeZone }: MeetingPaper): Block {
  if (agenda.length === 0) return { kind: 'paragraph', text: 'Es steht noch nichts auf der Tagesordnung.' };
  let begins: DateTime | null = DateTime.fromISO(plannedStart, { zone: timeZone });
  const rows = agenda.map(({ title, kind, durationMinutes: minutes, carried, presenter }, index) => {
    const time: string = begins?.toFormat('HH:mm') ?? '';
    begins = minutes === null ? null : (begins?.plus({ minutes }) ?? null);
    const topic: Run[] = [
      { text: title, bold: true },
      { text: `\n${[agendaItemKindWords[kind].de, presenter].filter(Boolean).join(' · ')}` },
    ];
    if (carried >= LONG_CARRIED) topic.push({ text: `\nseit ${carried} Sitzungen offen`, italic: true });
    return [String(index + 1), time, topic, minutes === null ? '' : withNumber(minutes, 'Min.')];
  });
  return {
    kind: 'table',
    columns: [
      { title: 'TOP', width: 1.2, align: 'right' },
      { title: 'Beginn', width: 1.8 },
      { title: 'Thema', width: 13 },
      { title: 'Dauer', width: 2, align: 'right' },
    ],
    rows,
  };
}
