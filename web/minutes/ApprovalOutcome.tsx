import { useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useDays } from '../design/days.js';
import { SelectField } from '../design/Field.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { decisionResultWords } from '../../src/words/minutes-words.js';
import { approvalTexts } from './approval.texts.js';
import { documentTexts } from './document.texts.js';
import { minutesAt } from './places.js';
import { targetsQuery } from './queries.js';
import { useReading } from './reading.js';
import type { Preview } from './record.js';

/** What approval would do at this moment: numbers, what goes where and why, what closes. */
export function ApprovalOutcome({ preview, target }: { preview: Preview; target: string | undefined }) {
  const texts = useTexts(approvalTexts);
  const { minutes } = useReading();
  const others = preview.topics.filter(
    ({ id }) => !preview.carriedItems.some(({ topicId }) => topicId === id),
  );
  return (
    <div className="stack">
      <h2 className="kern-heading-medium">{texts.willDo}</h2>
      {minutes.correction && <p>{texts.correctionOnly}</p>}
      <Numbers decisions={preview.decisions} />
      {!minutes.correction && (
        <>
          <Next preview={preview} target={target} />
          {others.length > 0 && (
            <section aria-labelledby="topics">
              <h3 id="topics" className="kern-heading-small">
                {texts.topics}
              </h3>
              <ul className="minutes-bullets">
                {others.map(({ id, title, becomes }) => (
                  <li key={id}>
                    {title}: <strong>{texts.becomes[becomes]}</strong>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  );
}

function Numbers({ decisions }: { decisions: Preview['decisions'] }) {
  const texts = useTexts(approvalTexts);
  const words = useTexts(documentTexts);
  const word = useWord();
  const { minutes } = useReading();
  const positionOf = (itemId: string) => minutes.agenda.find(({ id }) => id === itemId)?.position ?? 0;
  return (
    <section aria-labelledby="numbers">
      <h3 id="numbers" className="kern-heading-small">
        {texts.decisions}
      </h3>
      {decisions.length === 0 ? (
        <p className="muted">{texts.noDecisions}</p>
      ) : (
        <table className="table table-cards">
          <caption className="kern-sr-only">{texts.decisions}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.number}</th>
              <th scope="col">{texts.wording}</th>
              <th scope="col">{texts.result}</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map(({ id, number, text, result, agendaItemId }) => (
              <tr key={id}>
                <th scope="row" className="minutes-one-line">
                  {number ?? texts.noNumber}
                </th>
                <td>
                  {text} <span className="muted">({words.item(positionOf(agendaItemId))})</span>
                </td>
                <td data-label={texts.result} className="minutes-one-line">
                  {word(decisionResultWords, result)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Next({ preview, target }: { preview: Preview; target: string | undefined }) {
  const texts = useTexts(approvalTexts);
  const days = useDays();
  const navigate = useNavigate();
  const { minutes } = useReading();
  const targets = useQuery(targetsQuery(minutes));
  const { nextMeeting, carriedItems } = preview;
  const when = nextMeeting && days.span(nextMeeting.plannedStart, nextMeeting.plannedEnd);
  return (
    <section aria-labelledby="next" className="stack">
      <h3 id="next" className="kern-heading-small">
        {texts.next}
      </h3>
      {(targets.data?.length ?? 0) > 0 && (
        <SelectField
          name="target"
          label={texts.target}
          required
          none={texts.targetDefault}
          value={target ?? ''}
          onChange={(id) =>
            void navigate({
              ...minutesAt(minutes.id, { tab: 'approval', target: id || undefined }),
              replace: true,
              resetScroll: false,
            })
          }
          choices={(targets.data ?? []).map(({ id, title, plannedStart }) => ({
            value: id,
            label: `${days.day(days.dayOf(plannedStart))}: ${title}`,
          }))}
        />
      )}
      <p aria-live="polite">
        {nextMeeting === null || when === null
          ? texts.noTarget
          : nextMeeting.id === null
            ? texts.targetDraft(nextMeeting.title, when)
            : texts.targetIs(nextMeeting.title, when)}
      </p>
      <h4 className="minutes-subhead">{texts.carried}</h4>
      {carriedItems.length === 0 ? (
        <p className="muted">{texts.nothingCarried}</p>
      ) : (
        <ol className="minutes-bullets">
          {carriedItems.map((item, place) => (
            <li key={item.carriedOverFromId ?? `template ${place}`}>
              {item.title} <span className="muted">– {whyOf(item, texts)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Why an item goes on, and how. */
function whyOf(item: Preview['carriedItems'][number], texts: typeof approvalTexts.de): string {
  const { reasons, becomesTopic, alreadyThereId, deferredDecisions } = item;
  return [
    ...reasons.map((reason) => texts.reasons[reason]),
    becomesTopic && texts.becomesTopic,
    alreadyThereId !== null && texts.alreadyThere,
    deferredDecisions > 0 && texts.deferred(deferredDecisions),
  ]
    .filter(Boolean)
    .join(', ');
}
