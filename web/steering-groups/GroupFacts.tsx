import { Link } from '@tanstack/react-router';
import { Fact, Facts } from '../design/Facts.js';
import { Markdown } from '../design/Markdown.js';
import { Term } from '../design/Term.js';
import { useTexts } from '../texts/texts.js';
import { groupTexts } from './group.texts.js';
import type { Group } from './queries.js';
import { RhythmWords } from './RhythmWords.js';

/** Mandate, rhythm and term of a group, as far as one may read them, and where its work stands. */
export function GroupFacts({ group }: { group: Group }) {
  const texts = useTexts(groupTexts);
  const { slug, mandate, rhythm, reviewDays, numberPrefix, senderName, replyTo, startDate, endDate } = group;
  // Nobody but whoever reads the group whole is told more than its name.
  if (startDate === undefined) return null;
  return (
    <>
      <Facts>
        <Fact name={texts.mandate}>
          {mandate ? <Markdown text={mandate} /> : <span className="muted">{texts.noMandate}</span>}
        </Fact>
        <Fact name={texts.rhythm}>
          <RhythmWords rule={rhythm} />
        </Fact>
        {reviewDays !== undefined && <Fact name={texts.reviewDays}>{texts.reviewDaysLong(reviewDays)}</Fact>}
        <Fact name={texts.term}>
          <Term start={startDate} end={endDate ?? null} />
        </Fact>
        {numberPrefix !== undefined && (
          <Fact name={texts.numberPrefix}>{texts.numberPrefixExample(numberPrefix)}</Fact>
        )}
        {senderName && <Fact name={texts.senderName}>{senderName}</Fact>}
        {replyTo && (
          <Fact name={texts.replyTo}>
            <a className="kern-link" href={`mailto:${replyTo}`}>
              {replyTo}
            </a>
          </Fact>
        )}
      </Facts>
      <ul className="plain group-links">
        <li>
          <Link to="/meetings" search={{ group: slug }}>
            {texts.meetings}
          </Link>
        </li>
        <li>
          <Link to="/topics" search={{ steeringGroup: slug }}>
            {texts.topics}
          </Link>
        </li>
        <li>
          <Link to="/action-items" search={{ steeringGroup: slug }}>
            {texts.actionItems}
          </Link>
        </li>
        <li>
          <Link to="/persons" search={{ group: slug }}>
            {texts.members}
          </Link>
        </li>
      </ul>
    </>
  );
}
