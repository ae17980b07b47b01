import { germanDay, withNumber } from '../paper/german.js';
import type { Block } from '../paper/paper.js';
import { fieldWords } from '../words/field-words.js';
import { agendaItemKindWords, attendanceWords, meetingRoleWords } from '../words/meeting-words.js';
import { decisionResultWords } from '../words/minutes-words.js';
import { reportWords } from '../words/report-words.js';
import { recordWords } from '../words/record-words.js';
import { atStart } from '../words/word.js';
import type { PaperNames } from './paper-names.js';
import type { PaperSource, SaidDecision, SaidItem, SaidParticipation } from './paper-source.js';

const { present, partial, excused, absent } = attendanceWords;
/** What stands over each group, in this order; "unbekannt" alone would not say what is. */
const attendanceHeads: Record<SaidParticipation['attendance'], string> = {
  present: atStart(present.de),
  partial: atStart(partial.de),
  excused: atStart(excused.de),
  absent: atStart(absent.de),
  unknown: reportWords.unrecorded.de,
};
/** Most of those who were there only take part: said of each it would hide who did more. */
const roleOf = ({ meetingRole: role }: SaidParticipation) =>
  role === 'participant' ? '' : meetingRoleWords[role].de;
/** On paper a proposal is what is left to do: it says that a result is missing, not that it has one. */
const resultOf = ({ result }: SaidDecision) =>
  result === 'proposed' ? 'noch ohne Ergebnis' : decisionResultWords[result].de;

const title = (text: string): Block => ({ kind: 'heading', level: 2, text });
const remark = (text: string): Block => ({ kind: 'paragraph', text: [{ text, italic: true }] });
const numbered = (index: number) => withNumber('TOP', index + 1);

export function summaryPart({ content }: PaperSource, names: PaperNames): Block[] {
  const { summary } = content.minutes;
  return summary === null ? [] : [title(fieldWords.summary.de), ...names.blocks(summary, 2)];
}

/** Who was there and who was not, each with what was true of them on that day. */
export function participantsPart({ content }: PaperSource, names: PaperNames): Block[] {
  const { participations } = content;
  if (participations.length === 0) return [title('Teilnehmende'), remark('Es ist niemand verzeichnet.')];
  const blocks = [title('Teilnehmende')];
  const columns = participantColumns(participations);
  for (const attendance of Object.keys(attendanceHeads) as (keyof typeof attendanceHeads)[]) {
    const group = participations.filter((one) => one.attendance === attendance);
    if (group.length === 0) continue;
    const rows = sorted(group, names).map((one) => columns.map(({ of }) => of(one, names)));
    blocks.push({ kind: 'heading', level: 3, text: `${attendanceHeads[attendance]} (${group.length})` });
    blocks.push({ kind: 'table', columns: columns.map(({ title, width }) => ({ title, width })), rows });
  }
  return blocks;
}

/** The same in every group; without those in which nothing would stand. */
function participantColumns(participations: readonly SaidParticipation[]) {
  const name = ({ subject, substituteFor }: SaidParticipation, names: PaperNames) =>
    names.of(subject) + (substituteFor === null ? '' : `\nin Vertretung für ${names.of(substituteFor)}`);
  const further = [
    {
      title: fieldWords.organisationName.de,
      width: 5,
      of: ({ organisationName }: SaidParticipation) => organisationName ?? '',
    },
    { title: fieldWords.function.de, width: 4.5, of: (one: SaidParticipation) => one.function ?? '' },
    { title: fieldWords.meetingRole.de, width: 2, of: roleOf },
  ];
  return [
    { title: 'Name', width: 4.5, of: name },
    ...further.filter(({ of }) => participations.some((one) => of(one) !== '')),
  ];
}

/** Who led and who wrote come first, then by family name: as a rule the last word. */
function sorted(group: SaidParticipation[], names: PaperNames): SaidParticipation[] {
  const collator = new Intl.Collator('de');
  const keyed = group.map((one) => {
    const name = names.of(one.subject);
    const rank = one.meetingRole === 'chair' ? 0 : one.meetingRole === 'minute_taker' ? 1 : 2;
    return { one, rank, erased: Number(!names.has(one.subject)), name: `${name.split(' ').at(-1)} ${name}` };
  });
  keyed.sort((a, b) => a.rank - b.rank || a.erased - b.erased || collator.compare(a.name, b.name));
  return keyed.map(({ one }) => one);
}

export function agendaPart({ content }: PaperSource, names: PaperNames): Block[] {
  const { agenda } = content;
  if (agenda.length === 0) return [title('Tagesordnung'), remark('Es stand nichts auf der Tagesordnung.')];
  const presented = agenda.some(({ presenter }) => presenter !== null);
  return [
    title('Tagesordnung'),
    {
      kind: 'table',
      columns: [
        { title: 'TOP', width: 1.2, align: 'right' },
        { title: 'Thema', width: presented ? 9 : 13 },
        { title: fieldWords.kind.de, width: 2.5 },
        ...(presented ? [{ title: 'Vortrag', width: 4 }] : []),
      ],
      rows: agenda.map((item, index) => [
        String(index + 1),
        names.text(item.title),
        agendaItemKindWords[item.kind].de,
        ...(presented ? [item.presenter === null ? '' : names.of(item.presenter)] : []),
      ]),
    },
  ];
}

/** What was said and decided, item by item. Without notes only the items under which something was decided. */
export function proceedingsPart(
  source: PaperSource,
  names: PaperNames,
  { notes, decisions }: { notes: boolean; decisions: boolean },
): Block[] {
  if (!notes && !decisions) return [];
  const head = title(notes ? (decisions ? 'Beratung und Beschlüsse' : 'Beratung') : 'Beschlüsse');
  const blocks = source.content.agenda.flatMap((item, index): Block[] => {
    const decided = decisions ? item.decisions.map((decision) => decisionBox(decision, source, names)) : [];
    if (!notes && decided.length === 0) return [];
    const said = notes ? notesOf(item, source, names) : [];
    return [
      { kind: 'heading', level: 3, text: `${numbered(index)}: ${names.text(item.title)}` },
      ...said,
      ...decided,
    ];
  });
  return [
    head,
    ...(blocks.length > 0
      ? blocks
      : [remark(notes ? 'Es ist nichts festgehalten.' : 'Es wurde nichts beschlossen.')]),
  ];
}

function notesOf(item: SaidItem, { content }: PaperSource, names: PaperNames): Block[] {
  if (item.notes !== null) return names.blocks(item.notes, 3);
  if (item.decisions.length > 0) return [];
  if (item.wasDiscussed) return [remark('Besprochen; dazu ist nichts festgehalten.')];
  return [remark(content.meeting.actualEnd === null ? 'Noch nicht besprochen.' : 'Nicht besprochen.')];
}

function decisionBox(decision: SaidDecision, { superseded }: PaperSource, names: PaperNames): Block {
  const { number, text, votesYes, votesNo, votesAbstain, supersedesId, deferredFromId } = decision;
  const remarks: string[] = [];
  if (votesYes !== null && votesNo !== null && votesAbstain !== null) {
    const votes = [
      withNumber('Ja', votesYes),
      withNumber('Nein', votesNo),
      withNumber('Enthaltungen', votesAbstain),
    ];
    remarks.push(`Abstimmung: ${votes.join(', ')}`);
  }
  const old = supersedesId === null ? undefined : superseded[supersedesId];
  if (old !== undefined) remarks.push(`Ersetzt ${recordWords.decision.de} ${old}.`);
  if (deferredFromId !== null) remarks.push('In einer früheren Sitzung vertagt.');
  return {
    kind: 'box',
    blocks: [
      {
        kind: 'heading',
        level: 4,
        text: `${[recordWords.decision.de, number].filter(Boolean).join(' ')}: ${resultOf(decision)}`,
      },
      { kind: 'paragraph', text: names.text(text) },
      ...remarks.map((words): Block => ({ kind: 'paragraph', text: words })),
    ],
  };
}

export function tasksPart({ content }: PaperSource, names: PaperNames): Block[] {
  const place = new Map(content.agenda.map(({ id }, index) => [id, index]));
  const at = ({ agendaItemId }: { agendaItemId: string }) => place.get(agendaItemId) ?? place.size;
  const tasks = [...content.actionItems].sort((one, other) => at(one) - at(other));
  if (tasks.length === 0) return [title('Aufgaben'), remark('Es wurden keine Aufgaben vereinbart.')];
  return [
    title('Aufgaben'),
    {
      kind: 'table',
      columns: [
        { title: 'TOP', width: 1.2, align: 'right' },
        { title: 'Was', width: 8 },
        { title: 'Wer', width: 5 },
        { title: 'Bis wann', width: 3 },
      ],
      rows: tasks.map((task) => {
        const { responsiblePerson: person, responsibleOrganisationName: organisation, dueDate } = task;
        const who = [person && names.of(person), organisation].filter(Boolean).join(', ');
        return [
          String(at(task) + 1),
          names.text(task.title),
          who,
          dueDate === null ? 'offen' : germanDay(dueDate),
        ];
      }),
    },
  ];
}
