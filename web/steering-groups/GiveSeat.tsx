import { useState } from 'react';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { useDays } from '../design/days.js';
import { Form } from '../design/Form.js';
import { PersonPicker } from '../design/NetworkPickers.js';
import type { Picked } from '../design/Picker.js';
import { useTexts } from '../texts/texts.js';
import type { Group } from './queries.js';
import { newSeat, type SeatDraft } from './seat-draft.js';
import { SeatFields, useOrganisationsOf } from './SeatFields.js';
import { seatsTexts } from './seats.texts.js';
import { useSeats } from './useSeats.js';

/** Gives a person a seat, for an organisation that it works for. */
export function GiveSeat({
  group,
  onClose,
  onDone,
}: {
  group: Group;
  onClose: () => void;
  onDone: (text: string) => void;
}) {
  const texts = useTexts(seatsTexts);
  const today = useDays().today();
  const [person, setPerson] = useState<Picked | null>(null);
  const organisations = useOrganisationsOf(person?.id);
  const [draft, setDraft] = useState<SeatDraft>({
    role: 'member',
    onBehalfOfOrganisationId: '',
    from: today,
    hasVote: true,
    lastDay: '',
  });
  const [key] = useState(() => crypto.randomUUID());
  const { give } = useSeats();
  // Who works for one organisation sits there for this one, unless another is chosen.
  const chosen = organisations?.some(({ value }) => value === draft.onBehalfOfOrganisationId)
    ? draft.onBehalfOfOrganisationId
    : (organisations?.[0]?.value ?? '');
  const whole = { ...draft, onBehalfOfOrganisationId: chosen };
  const isReady = person !== null && chosen !== '';
  return (
    <Dialog wide title={texts.give} onClose={onClose}>
      <Form
        error={give.error}
        label={texts.give}
        onSubmit={() => {
          if (person === null) return;
          give.mutate(
            { groupId: group.id, content: newSeat(person.id, whole), key },
            {
              onSuccess: ({ confirmedAt }) => onDone(confirmedAt === null ? texts.givenWaiting : texts.given),
            },
          );
        }}
      >
        <PersonPicker
          name="personId"
          label={texts.person}
          help={texts.personHelp}
          value={person}
          onChange={setPerson}
        />
        {person !== null && organisations !== undefined && (
          <SeatFields
            draft={whole}
            set={(field, value) => setDraft((now) => ({ ...now, [field]: value }))}
            organisations={organisations}
            personId={person.id}
            isNew
            isMoved={false}
          />
        )}
        <div className="row">
          {isReady && (
            <Button type="submit" look="primary" busy={give.isPending}>
              {texts.give}
            </Button>
          )}
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
