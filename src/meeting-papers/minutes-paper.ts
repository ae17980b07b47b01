import { germanDayOf, germanSpan } from '../paper/german.js';
import type { Block, Paper, Text } from '../paper/paper.js';
import type { PaperPart } from './dto/minutes-paper.parameters.js';
import { minutesStateWords } from '../words/minutes-words.js';
import { atStart } from '../words/word.js';
import { PaperNames } from './paper-names.js';
import type { PaperSource } from './paper-source.js';
import { agendaPart, participantsPart, proceedingsPart, summaryPart, tasksPart } from './paper-parts.js';

const { approved } = minutesStateWords;
const draft = minutesStateWords.draft.de;

/**
 * Minutes as they go on paper, in German.
 * @param parts what is in it
 * @param zone the alliance's time zone: another one is named
 */
export function paperOf(source: PaperSource, parts: ReadonlySet<PaperPart>, zone: string): Paper {
  const { meeting, minutes, steeringGroup } = source.content;
  const names = new PaperNames(source.names);
  const group = steeringGroup.name.de;
  const title = names.text(meeting.title);
  return {
    title: `Protokoll – ${title.includes(group) ? title : `${group}: ${title}`}`,
    footer: `${group} · ${standOf(source).short}`,
    ...(!source.isFrozen && { mark: draft }),
    forArchive: source.isFrozen,
    date: new Date(
      (source.isFrozen ? minutes.approvedAt : null) ?? meeting.actualStart ?? meeting.plannedStart,
    ),
    blocks: [
      { kind: 'heading', level: 1, text: `Protokoll\n${title}` },
      { kind: 'facts', facts: factsOf(source, names, zone) },
      ...(parts.has('summary') ? summaryPart(source, names) : []),
      ...(parts.has('participants') ? participantsPart(source, names) : []),
      ...(parts.has('agenda') ? agendaPart(source, names) : []),
      ...proceedingsPart(source, names, { notes: parts.has('notes'), decisions: parts.has('decisions') }),
      ...(parts.has('actions') ? tasksPart(source, names) : []),
      ...seal(source),
    ],
  };
}

function factsOf(source: PaperSource, names: PaperNames, zone: string): [string, Text][] {
  const { meeting, steeringGroup } = source.content;
  const { actualStart, actualEnd, plannedStart, plannedEnd, timeZone } = meeting;
  const when =
    actualStart === null
      ? germanSpan(plannedStart, plannedEnd, timeZone)
      : germanSpan(actualStart, actualEnd, timeZone);
  const facts: [string, Text][] = [
    ['Gruppe', steeringGroup.name.de],
    ['Wann', timeZone === zone ? when : `${when} (Zeitzone ${timeZone})`],
  ];
  if (meeting.location !== null) facts.push(['Wo', names.text(meeting.location)]);
  facts.push(['Stand', standOf(source).long]);
  if (source.reason !== null) facts.push(['Berichtigung', names.text(source.reason)]);
  return facts;
}

/** How far it is. The draft is said in words here: its mark on the pages is not read out. */
function standOf({ isFrozen, versionNo, sha256, content }: PaperSource): { short: string; long: string } {
  if (isFrozen) {
    const { minutes, meeting } = content;
    const on = minutes.approvedAt === null ? '' : ` am ${germanDayOf(minutes.approvedAt, meeting.timeZone)}`;
    const hash = sha256 === null ? '' : ` · SHA-256 ${sha256.slice(0, 8)}…${sha256.slice(-8)}`;
    return {
      short: `Fassung ${versionNo}${hash}`,
      long: `${atStart(approved.de)}${on}, Fassung ${versionNo}`,
    };
  }
  if (versionNo === null) return { short: draft, long: `${draft}, noch nicht ${approved.de}` };
  return {
    short: `${draft} der Fassung ${versionNo + 1}`,
    long: `${draft} der Fassung ${versionNo + 1}; gültig bleibt bis zu ihrer Genehmigung Fassung ${versionNo}`,
  };
}

/** The whole hash, by which anybody can tell that this is what was approved. */
function seal({ isFrozen, versionNo, sha256 }: PaperSource): Block[] {
  if (!isFrozen || sha256 === null) return [];
  const text = `Fassung ${versionNo}. SHA-256 des genehmigten Wortlauts (kanonisches JSON nach RFC 8785):\n${sha256}`;
  return [{ kind: 'paragraph', quiet: true, text }];
}
