import type { ReactNode } from 'react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { seatRoleWords } from '../../src/words/network-words.js';
import { useDays } from '../design/days.js';
import { Checkbox } from '../design/Field.js';
import { PersonPicker } from '../design/NetworkPickers.js';
import { placeOf } from '../design/places.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { endAffiliationTexts } from './end-affiliation.texts.js';
import type { Decided, Hanging, HangingKind } from './hand-over.js';
import type { PersonOverview } from './queries.js';

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
  overview: PersonOverview | undefined;
  /** null where one may not hand over. */
  decided: Decided | null;
  onDecide: (next: Partial<Decided>) => void;
}) {
  const texts = useTexts(endAffiliationTexts);
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
            return <li key={id}>{to === null ? label : <Link {...to}>{label}</Link>}</li>;
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
      {kind(
        'action_item',
        texts.tasks,
        decided?.actionItemsTo != null,
        <PersonPicker
          name="handOver/actionItemsTo"
          label={texts.tasksTo}
          help={texts.tasksToHelp}
          value={decided?.actionItemsTo ?? null}
          onChange={(actionItemsTo) => onDecide({ actionItemsTo })}
        />,
      )}
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
    </>
  );
}

/** What the records are called that the refusal names by their ids: the overview has most of them. */
function useNames(overview: PersonOverview | undefined): Record<HangingKind, (id: string) => Named> {
  const texts = useTexts(endAffiliationTexts);
  const word = useWord();
  const nameOf = useLocalName();
  const days = useDays();
  return {
    seat: (id) => {
      const seat = overview?.seats.data.find((each) => each.id === id);
      if (seat === undefined) return { label: texts.unnamed, to: null };
      const { steeringGroup, role } = seat;
      return {
        label: `${nameOf(steeringGroup.name)}, ${word(seatRoleWords, role)}`,
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
  };
}
