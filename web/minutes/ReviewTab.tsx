import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDays } from '../design/days.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { documentTexts } from './document.texts.js';
import { ObjectionCard } from './ObjectionCard.js';
import { objectionTexts } from './objection.texts.js';
import { ObjectionLinks } from './ObjectionLinks.js';
import { minutesAt } from './places.js';
import { objectionsQuery } from './queries.js';
import { useReading } from './reading.js';
import type { Objection } from './record.js';

/** How far the review is, all objections, and the links of those who have no account. */
export function ReviewTab() {
  const texts = useTexts(objectionTexts);
  const words = useTexts(documentTexts);
  const { minutes } = useReading();
  const objections = useQuery(objectionsQuery(minutes.id));
  const itemOf = (id: string | null | undefined) => minutes.agenda.find((item) => item.id === id);
  return (
    <div className="stack minutes-review">
      <section aria-labelledby="review-state">
        <h2 id="review-state" className="kern-heading-medium">
          {texts.reviewState}
        </h2>
        <ReviewState />
      </section>
      <section aria-labelledby="objections">
        <h2 id="objections" className="kern-heading-medium">
          {texts.objections}
        </h2>
        <Loaded query={objections}>
          {(found) =>
            found.length === 0 ? (
              <Empty title={texts.none}>
                <p>{texts.noneDetail}</p>
              </Empty>
            ) : (
              <ul className="plain stack">
                {openFirst(found).map((objection) => {
                  const item = itemOf(objection.agendaItemId);
                  return (
                    <li key={objection.id}>
                      <p className="minutes-objection-place">
                        <span className="muted">
                          {item === undefined
                            ? words.summary
                            : `${words.item(item.position)} ${item.title ?? ''}`}
                        </span>{' '}
                        <Link {...minutesAt(minutes.id, { objection: objection.id })} className="kern-link">
                          {texts.toPassage}
                        </Link>
                      </p>
                      <ObjectionCard objection={objection} />
                    </li>
                  );
                })}
              </ul>
            )
          }
        </Loaded>
      </section>
      <ObjectionLinks />
    </div>
  );
}

const openFirst = (objections: readonly Objection[]) =>
  objections.toSorted((one, other) => Number(one.outcome !== null) - Number(other.outcome !== null));

function ReviewState() {
  const texts = useTexts(objectionTexts);
  const days = useDays();
  const { minutes } = useReading();
  const { state, reviewStartedAt, reviewEndsAt } = minutes;
  if (state !== 'in_review' || !reviewStartedAt) return <p>{texts.notInReview}</p>;
  return (
    <>
      <p>{texts.since(days.moment(reviewStartedAt))}</p>
      {reviewEndsAt && <p>{texts.until(days.moment(reviewEndsAt))}</p>}
    </>
  );
}
