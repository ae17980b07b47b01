import './leaving.css';
import type { ReactNode } from 'react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { seatRoleWords } from '../../../src/words/network-words.js';
import { useDays } from '../days.js';
import { Checkbox } from '../Field.js';
import { PersonPicker } from '../NetworkPickers.js';
import { placeOf } from '../places.js';
import { Status } from '../Status.js';
import { useTexts } from '../../texts/texts.js';
import { useLocalName, useWord } from '../../texts/words.js';
import { leavingTexts } from './leaving.texts.js';
import type { Decided, Hanging, HangingKind } from './hand-over.js';
import type { First, GroupSeat } from '../Involvement.js';

/** What is at hand of those who leave, to call it by its name. */
export interface AtHand {
  seats: First<GroupSeat>;
  actionItems: First<{ id: string; title: string }>;
  meetings: First<{ id: string; title: string; plannedStart: string }>;
}

interface Named {
  label: string;
  to: LinkProps | null;
}

/** What hangs on an affiliation, kind by kind, each with what is to become of it. */
export function HandOverChoices({
  hanging,
  open,
  overview,
  decided,
  onDecide,
}: {
  hanging: Partial<Record<HangingKind, Hanging>>;
  /** What the last refusal still missed. */
  open: Partial<Record<HangingKind, Hanging>> | null;
  overview: AtHand | undefined;
  /** null where one may not hand over. */
  decided: Decided | null;
  onDecide: (next: Partial<Decided>) => void;
}) {
  const texts = useTexts(leavingTexts);
  const named = useNames(overview);
  const kind = (of: HangingKind, title: (n: number) => string, isDecided: boolean, choice: ReactNode) => {
    const found = hanging[of];
    if (found === undefined) return null;
    return (
      <fieldset className="kern-fieldset hanging" key={of}>
        <legend className="kern-title">{title(found.ids.length + found.unseen)}</legend>
        <ul>
          {found.ids.map((id) => {
            const { label, to } = named[of](id);
            const shown = found.said[id]?.title ?? label;
            return (
              <li key={id}>
                {to === null ? (
                  shown
                ) : (
                  <Link {...to} className="kern-link">
                    {shown}
                  </Link>
                )}
              </li>
            );
          })}
          {found.unseen > 0 && <li>{texts.unseen(found.unseen)}</li>}
        </ul>
        {decided !== null && choice}
        {decided !== null && !isDecided && open?.[of] !== undefined && (
          <Status mood="warning">{texts.open}</Status>
        )}
      </fieldset>
    );
  };
  const receiver = (of: 'actionItemsTo' | 'patronagesTo' | 'membershipsTo') => (
    <PersonPicker
      name={`handOver/${of}`}
      label={texts.tasksTo}
      help={of === 'membershipsTo' ? texts.membershipsToHelp : texts.tasksToHelp}
      value={decided?.[of] ?? null}
      onChange={(to) => onDecide({ [of]: to })}
    />
  );
  return (
    <>
      {kind(
        'seat',
        texts.seats,
        decided?.endSeats === true,
        <Checkbox
          name="handOver/endSeats"
          label={texts.endSeats}
          checked={decided?.endSeats ?? false}
          onChange={(endSeats) => onDecide({ endSeats })}
        />,
      )}
      {kind('action_item', texts.tasks, decided?.actionItemsTo != null, receiver('actionItemsTo'))}
      {kind(
        'meeting',
        texts.meetings,
        decided?.withdrawFromMeetings === true,
        <Checkbox
          name="handOver/withdrawFromMeetings"
          label={texts.withdraw}
          checked={decided?.withdrawFromMeetings ?? false}
          onChange={(withdrawFromMeetings) => onDecide({ withdrawFromMeetings })}
        />,
      )}
      {kind('patronage', texts.patronages, decided?.patronagesTo != null, receiver('patronagesTo'))}
      {kind('membership', texts.memberships, decided?.membershipsTo != null, receiver('membershipsTo'))}
    </>
  );
}

/** What the records are called that the refusal names by their ids: the overview has most of them. */
function useNames(overview: AtHand | undefined): Record<HangingKind, (id: string) => Named> {
  const texts = useTexts(leavingTexts);
  const word = useWord();
  const nameOf = useLocalName();
  const days = useDays();
  return {
    seat: (id) => {
      const seat = overview?.seats.data.find((each) => each.id === id);
      if (seat === undefined) return { label: texts.unnamed, to: null };
      const { steeringGroup, role, person } = seat;
      return {
        label: `${nameOf(steeringGroup.name)}, ${word(seatRoleWords, role)} (${person.name})`,
        to: placeOf.group(steeringGroup.slug),
      };
    },
    action_item: (id) => ({
      label: overview?.actionItems.data.find((each) => each.id === id)?.title ?? texts.unnamed,
      to: placeOf.actionItem(id),
    }),
    meeting: (id) => {
      const meeting = overview?.meetings.data.find((each) => each.id === id);
      return {
        label: meeting ? `${meeting.title}, ${days.moment(meeting.plannedStart)}` : texts.unnamed,
        to: placeOf.meeting(id),
      };
    },
    patronage: () => ({ label: texts.oneMembership, to: null }),
    membership: () => ({ label: texts.oneMembership, to: null }),
  };
}
