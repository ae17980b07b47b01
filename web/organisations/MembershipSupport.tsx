import { useRef, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { membershipOverviewWords as words } from '../../src/words/membership-words.js';
import { Button } from '../design/Button.js';
import { Fact, Facts } from '../design/Facts.js';
import { placeOf } from '../design/places.js';
import { Term } from '../design/Term.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { EditMembership } from './EditMembership.js';
import { membershipPageTexts } from './membership-page.texts.js';
import { MembershipStatus } from './MembershipStatus.js';
import type { Membership } from './queries.js';

/** The last membership with who stands by it; those before it, by their terms. */
export function MembershipSupport({ memberships }: { memberships: readonly Membership[] }) {
  const texts = useTexts(membershipPageTexts);
  const word = useWord();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isEdited, setIsEdited] = useState(false);
  const [last, ...before] = memberships;
  if (last === undefined) return null;
  const { coordinator, patron, reasons, endReason, changeable } = last;
  const done = () => {
    setIsEdited(false);
    heading.current?.focus();
  };
  return (
    <section>
      <div className="section-head">
        <h2 className="kern-heading-medium" tabIndex={-1} ref={heading}>
          {texts.support}
        </h2>
        {changeable.length > 0 && !isEdited && (
          <span className="no-print">
            <Button small icon="edit" onClick={() => setIsEdited(true)}>
              {texts.edit}
            </Button>
          </span>
        )}
      </div>
      {isEdited ? (
        <EditMembership membership={last} onDone={done} />
      ) : (
        <Facts>
          <Fact name={word(words, 'term')}>
            <Term start={last.joinedOn} end={last.endedOn} />
          </Fact>
          <Supporter of={coordinator} name="coordinator" />
          <Supporter of={patron} name="patron" />
          <Fact name={word(words, 'reasons')}>{reasons && <span className="lines">{reasons}</span>}</Fact>
          <Fact name={word(words, 'endReason')}>{endReason}</Fact>
          {before.length > 0 && (
            <Fact name={word(words, 'before')}>
              <ul className="plain">
                {before.map(({ id, state, joinedOn, endedOn }) => (
                  <li key={id} className="row">
                    <MembershipStatus state={state} />
                    <Term start={joinedOn} end={endedOn} />
                  </li>
                ))}
              </ul>
            </Fact>
          )}
        </Facts>
      )}
    </section>
  );
}

/** A person by name; left out where one may not read who it is. */
function Supporter({ of, name }: { of: Membership['patron']; name: 'patron' | 'coordinator' }) {
  const texts = useTexts(membershipPageTexts);
  const word = useWord();
  if (of === undefined) return null;
  return (
    <Fact name={word(words, name)}>
      {of === null ? (
        <span className="muted">{texts.nobody}</span>
      ) : (
        <Link {...placeOf.person(of.id)} className="kern-link">
          {of.name}
        </Link>
      )}
    </Fact>
  );
}
