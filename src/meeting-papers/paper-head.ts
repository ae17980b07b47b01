import type { Block, Paper, Text } from '../paper/paper.js';
import { meetingStateWords } from '../words/meeting-words.js';
import { groupKindWords } from '../words/network-words.js';
import { atStart } from '../words/word.js';
import { dayAndTimeOf, type MeetingPaper } from './meeting-paper.js';

/**
 * What stands on top of every paper of a meeting, and around it.
 * @param what the kind of paper, in German
 * @param joinUrl where the reader may know it, and the paper is not passed round
 */
export function headOf(
  paper: MeetingPaper<unknown>,
  what: string,
  joinUrl: string | null = null,
): Omit<Paper, 'blocks'> & { head: Block[] } {
  const group = paper.groupKind === 'plenary' ? null : `${groupKindWords.steering.de} ${paper.groupName.de}`;
  const facts: [string, Text][] = [['Wann', dayAndTimeOf(paper, 'de')]];
  if (group !== null) facts.unshift(['Gruppe', group]);
  if (paper.location !== null) facts.push(['Wo', paper.location]);
  if (joinUrl !== null) facts.push(['Online', [{ text: joinUrl, link: joinUrl }]]);
  const head: Block[] = [
    { kind: 'heading', level: 1, text: paper.title },
    { kind: 'facts', facts },
  ];
  const mark = marks[paper.state];
  if (mark) head.push({ kind: 'paragraph', text: [{ text: mark.says, bold: true }] });
  return {
    title: `${what}: ${paper.title}`,
    footer: group === null ? paper.allianceName : `${paper.allianceName} · ${group}`,
    ...(mark && { mark: mark.word }),
    date: new Date(paper.changedAt),
    head,
  };
}

const { draft, scheduled, cancelled } = meetingStateWords;
const marks: Partial<Record<MeetingPaper['state'], { word: string; says: string }>> = {
  draft: { word: draft.de, says: `${draft.de}: Die Sitzung ist noch nicht ${scheduled.de}.` },
  cancelled: { word: atStart(cancelled.de), says: `Diese Sitzung ist ${cancelled.de}.` },
};
