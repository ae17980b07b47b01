import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { actionItemStateWords } from '../../src/words/action-item-words.js';
import { attendanceWords, meetingStateWords, rsvpWords } from '../../src/words/meeting-words.js';
import { seatRoleWords } from '../../src/words/network-words.js';
import { atStart } from '../../src/words/word.js';
import type { Schema } from '../api/client.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { Due } from './Day.js';
import { useDays } from './days.js';
import { involvementTexts } from './involvement.texts.js';
import { placeOf } from './places.js';
import { Status } from './Status.js';
import { Term } from './Term.js';

/* What a person or an organisation has to do with the alliance: seats, meetings and tasks, as overviews give them. */

/** A list within an answer: its first rows, and how many there are. */
export interface First<Row> {
  data: readonly Row[];
  total: number;
}

export type GroupSeat = Schema<'GroupSeatResponse'>;

/** Seats, open tasks and meetings, one below the other. @param show whom a seat tells of: who sits, or for whom */
export function Involvement({
  seats,
  actionItems,
  meetings,
  show,
}: {
  seats: First<GroupSeat>;
  actionItems: First<Schema<'ActionItemResponse'>>;
  meetings: First<MeetingOf>;
  show: 'person' | 'organisation';
}) {
  const texts = useTexts(involvementTexts);
  return (
    <>
      <section>
        <h2 className="kern-heading-medium">{texts.seats}</h2>
        <SeatList seats={seats} show={show} />
      </section>
      <section>
        <h2 className="kern-heading-medium">{texts.tasks}</h2>
        <TaskList tasks={actionItems} />
      </section>
      <section>
        <h2 className="kern-heading-medium">{texts.meetings}</h2>
        <MeetingList meetings={meetings} />
      </section>
    </>
  );
}

export function More({ of: { data, total } }: { of: First<unknown> }) {
  const texts = useTexts(involvementTexts);
  return total > data.length ? <p className="muted">{texts.more(total - data.length)}</p> : null;
}

/** Seats: those that count or are to come, and behind them those that have ended. */
export function SeatList({ seats, show }: { seats: First<GroupSeat>; show: 'person' | 'organisation' }) {
  const texts = useTexts(involvementTexts);
  const today = useDays().today();
  const isOver = ({ startDate, endDate }: GroupSeat) =>
    endDate !== null && (endDate <= today || endDate <= startDate);
  const open = seats.data.filter((seat) => !isOver(seat));
  const over = seats.data.filter(isOver);
  const line = (seat: GroupSeat) => <SeatLine key={seat.id} seat={seat} show={show} />;
  return (
    <>
      {open.length === 0 ? (
        <p className="muted">{texts.noSeats}</p>
      ) : (
        <ul className="plain lines-list">{open.map(line)}</ul>
      )}
      {over.length > 0 && (
        <details>
          <summary>{texts.ended(over.length)}</summary>
          <ul className="plain lines-list">{over.map(line)}</ul>
        </details>
      )}
      <More of={seats} />
    </>
  );
}

function SeatLine({ seat, show }: { seat: GroupSeat; show: 'person' | 'organisation' }) {
  const texts = useTexts(involvementTexts);
  const word = useWord();
  const nameOf = useLocalName();
  const { steeringGroup, person, organisation, role, startDate, endDate, confirmedAt, hasVote } = seat;
  return (
    <li>
      <p>
        <Link {...placeOf.group(steeringGroup.slug)} className="kern-link">
          {nameOf(steeringGroup.name)}
        </Link>
        {' – '}
        {atStart(word(seatRoleWords, role))}
        {!hasVote && role !== 'guest' && `, ${texts.noVote}`}
      </p>
      <p className="muted">
        {show === 'person' ? (
          <Link {...placeOf.person(person.id)}>{person.name}</Link>
        ) : (
          <Link {...placeOf.organisation(organisation.id)}>{organisation.name}</Link>
        )}
        {', '}
        <Term start={startDate} end={endDate} />{' '}
        {confirmedAt === null && <Status mood="warning">{texts.unconfirmed}</Status>}
      </p>
    </li>
  );
}

interface MeetingOf extends Schema<'MeetingRowResponse'> {
  participation?: Schema<'ParticipationResponse'>;
  participations?: readonly Schema<'ParticipationResponse'>[];
}

/** Meetings, the latest first: what the person answered or whether it came, or who stood for the organisation. */
function MeetingList({ meetings }: { meetings: First<MeetingOf> }) {
  const texts = useTexts(involvementTexts);
  const days = useDays();
  const nameOf = useLocalName();
  if (meetings.data.length === 0) return <p className="muted">{texts.noMeetings}</p>;
  return (
    <>
      <ul className="plain lines-list">
        {meetings.data.map((meeting) => (
          <li key={meeting.id}>
            <p>
              <Link {...placeOf.meeting(meeting.id)} className="kern-link">
                {meeting.title}
              </Link>
            </p>
            <p className="muted">
              {days.moment(meeting.plannedStart)}, {nameOf(meeting.steeringGroup.name)}
              <Part meeting={meeting} />
            </p>
          </li>
        ))}
      </ul>
      <More of={meetings} />
    </>
  );
}

function Part({ meeting }: { meeting: MeetingOf }): ReactNode {
  const word = useWord();
  const { participation, participations = [], state } = meeting;
  const names = participations.map(({ name }) => name).join(', ');
  if (names !== '') return ` – ${names}`;
  if (state === 'cancelled') return ` – ${word(meetingStateWords, state)}`;
  if (participation === undefined) return null;
  const { attendance, rsvp } = participation;
  if (attendance !== undefined && attendance !== 'unknown') return ` – ${word(attendanceWords, attendance)}`;
  return ` – ${word(rsvpWords, rsvp)}`;
}

/** Tasks that are not finished, by due date. */
export function TaskList({ tasks }: { tasks: First<Schema<'ActionItemResponse'>> }) {
  const texts = useTexts(involvementTexts);
  const word = useWord();
  const nameOf = useLocalName();
  if (tasks.data.length === 0) return <p className="muted">{texts.noTasks}</p>;
  return (
    <>
      <ul className="plain lines-list">
        {tasks.data.map(({ id, title, dueDate, state, steeringGroup }) => (
          <li key={id}>
            <p>
              <Link {...placeOf.actionItem(id)} className="kern-link">
                {title}
              </Link>
            </p>
            <p className="muted">
              <Due day={dueDate} />, {word(actionItemStateWords, state)}, {nameOf(steeringGroup.name)}
            </p>
          </li>
        ))}
      </ul>
      <More of={tasks} />
    </>
  );
}
