import { answer, api } from '../api/client.js';
import { useDays } from '../design/days.js';
import { EditForm } from '../design/EditForm.js';
import { FocusFirst } from '../design/FocusFirst.js';
import { Skeleton } from '../design/Problem.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import type { Seat } from './queries.js';
import { contentOf, draftOf, type SeatDraft } from './seat-draft.js';
import { SeatFields, useOrganisationsOf } from './SeatFields.js';
import { seatsTexts } from './seats.texts.js';
import { useSeats } from './useSeats.js';

/** A seat in its place, to be changed; another role or organisation is another seat, and this one ends. */
export function EditSeat({
  seat,
  onCancel,
  onDone,
}: {
  seat: Seat;
  onCancel: () => void;
  onDone: () => void;
}) {
  const texts = useTexts(seatsTexts);
  const { refresh } = useSeats();
  const today = useDays().today();
  const organisations = useOrganisationsOf(seat.person.id);
  const path = { id: seat.id };
  const first = draftOf(seat, today);
  const edit = useEdit<Seat, SeatDraft>({
    record: seat,
    draftOf: (of) => draftOf(of, today),
    save: (changes, version) =>
      answer(
        api.PATCH('/api/v1/seats/{id}', {
          params: { path, header: { 'If-Match': `"${version}"` } },
          body: contentOf(changes, { from: today, role: first.role, ...changes }),
        }),
      ),
    reload: () => answer(api.GET('/api/v1/seats/{id}', { params: { path } })),
    onSaved: () => {
      void refresh();
      onDone();
    },
  });
  if (organisations === undefined) return <Skeleton rows={3} />;
  const { draft } = edit;
  const kept = { value: seat.organisation.id, label: seat.organisation.name };
  const choices = organisations.some(({ value }) => value === kept.value)
    ? organisations
    : [kept, ...organisations];
  return (
    <FocusFirst>
      <EditForm
        edit={edit}
        label={texts.changeTitle(seat.person.name)}
        names={{ ...texts, onBehalfOfOrganisationId: texts.organisation }}
        onCancel={onCancel}
      >
        <SeatFields
          draft={draft}
          set={edit.set}
          organisations={choices}
          personId={seat.person.id}
          isNew={false}
          isMoved={
            draft.role !== first.role || draft.onBehalfOfOrganisationId !== first.onBehalfOfOrganisationId
          }
        />
      </EditForm>
    </FocusFirst>
  );
}
