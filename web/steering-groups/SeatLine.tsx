import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { seatRoleWords } from '../../src/words/network-words.js';
import { atStart } from '../../src/words/word.js';
import { Button } from '../design/Button.js';
import { placeOf } from '../design/places.js';
import { Status } from '../design/Status.js';
import { Term } from '../design/Term.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { Seat } from './queries.js';
import { seatsTexts } from './seats.texts.js';

/** One seat: who, as what, for whom, since when; with what may be done about it. */
export function SeatLine({
  seat,
  onConfirm,
  onEdit,
  onEnd,
  children,
}: {
  seat: Seat;
  onConfirm?: () => void;
  onEdit?: () => void;
  onEnd?: () => void;
  /** Its form, while it is changed. */
  children?: ReactNode;
}) {
  const texts = useTexts(seatsTexts);
  const word = useWord();
  const { person, organisation, role, hasVote, startDate, endDate, confirmedAt, changeable } = seat;
  const mayEdit = changeable.includes('role') || changeable.includes('hasVote');
  return (
    <li>
      <div>
        <p className="row">
          <Link {...placeOf.person(person.id)} className="kern-link">
            {person.name}
          </Link>
          <span>
            {atStart(word(seatRoleWords, role))}
            {!hasVote && role !== 'guest' && `, ${texts.noVote}`}
          </span>
          {confirmedAt === null && <Status mood="warning">{texts.unconfirmed}</Status>}
        </p>
        <p className="muted">
          <Link {...placeOf.organisation(organisation.id)}>{organisation.name}</Link>
          {', '}
          <Term start={startDate} end={endDate} />
        </p>
      </div>
      <p className="row">
        {onConfirm !== undefined && confirmedAt === null && changeable.includes('confirmed') && (
          <Button small onClick={onConfirm} aria-label={`${texts.confirm}: ${person.name}`}>
            {texts.confirm}
          </Button>
        )}
        {onEdit !== undefined && mayEdit && (
          <Button
            small
            look="tertiary"
            icon="edit"
            onClick={onEdit}
            aria-label={`${texts.change}: ${person.name}`}
          >
            {texts.change}
          </Button>
        )}
        {onEnd !== undefined && changeable.includes('endDate') && (
          <Button small look="tertiary" onClick={onEnd} aria-label={`${texts.end}: ${person.name}`}>
            {texts.end}
          </Button>
        )}
      </p>
      {children !== undefined && children !== false && <div className="seat-edit">{children}</div>}
    </li>
  );
}
