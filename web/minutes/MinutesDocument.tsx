import { useRef } from 'react';
import { useDays } from '../design/days.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { AttendancePart } from './AttendancePart.js';
import { documentTexts } from './document.texts.js';
import { DocumentItem } from './DocumentItem.js';
import { useReading } from './reading.js';
import { SummaryPart } from './SummaryPart.js';
import { SelectedPassage } from './SelectedPassage.js';
import { useMarkedPassages } from './useMarkedPassages.js';

/** The minutes as one reads them: facts, what came of it, who was there, the agenda with what was said and decided. */
export function MinutesDocument() {
  const texts = useTexts(documentTexts);
  const { minutes, objections, shown } = useReading();
  const document = useRef<HTMLElement>(null);
  useMarkedPassages(document, minutes, objections, shown);
  return (
    <article className={`minutes-document${objections.length > 0 ? ' has-margin' : ''}`} ref={document}>
      <Facts />
      <SummaryPart />
      <AttendancePart />
      <section aria-labelledby="agenda">
        <h2 id="agenda" className="kern-heading-medium">
          {texts.agenda}
        </h2>
        {minutes.agenda.length === 0 && <p className="muted">{texts.noAgenda}</p>}
        {minutes.agenda.map((item) => (
          <DocumentItem key={item.id} item={item} />
        ))}
      </section>
      <SelectedPassage within={document} />
    </article>
  );
}

function Facts() {
  const texts = useTexts(documentTexts);
  const days = useDays();
  const name = useLocalName();
  const { minutes } = useReading();
  const { meeting, steeringGroup, currentVersion, approvedAt, publishedAt } = minutes;
  const day = (moment: string) => days.day(days.dayOf(moment));
  const facts = [
    { term: texts.group, fact: name(steeringGroup.name) },
    {
      term: texts.when,
      fact: days.span(meeting.actualStart ?? meeting.plannedStart, meeting.actualEnd ?? meeting.plannedEnd),
    },
    { term: texts.where, fact: meeting.location },
    {
      term: texts.version,
      fact: currentVersion && approvedAt ? texts.versionOf(currentVersion, day(approvedAt)) : null,
    },
    { term: texts.publishedAt, fact: publishedAt && day(publishedAt) },
  ];
  return (
    <dl className="minutes-facts" aria-label={texts.facts}>
      {facts.map(
        ({ term, fact }) =>
          fact && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
