import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { seatRoleWords } from '../../src/words/network-words.js';
import { atStart } from '../../src/words/word.js';
import { answer, api } from '../api/client.js';
import { useMay } from '../api/me.js';
import { useDays } from '../design/days.js';
import { Checkbox, type Choice, SelectField, TextField } from '../design/Field.js';
import { placeOf } from '../design/places.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { givenByLeads, isOver, type SeatDraft, type SeatRole, seatRoles } from './seat-draft.js';
import { seatsTexts } from './seats.texts.js';

/** The organisations for which a person works or is to, as staff know. */
export function useOrganisationsOf(personId: string | undefined): Choice[] | undefined {
  const today = useDays().today();
  const { data } = useQuery({
    queryKey: ['persons', 'one', personId],
    queryFn: () => answer(api.GET('/api/v1/persons/{id}', { params: { path: { id: personId ?? '' } } })),
    enabled: personId !== undefined,
  });
  return data?.affiliations
    .filter((each) => each.confirmedAt !== null && !isOver(each, today))
    .map(({ organisationId, organisationName }) => ({ value: organisationId, label: organisationName }));
}

/** Role, organisation, vote and term of a seat. */
export function SeatFields({
  draft,
  set,
  organisations,
  personId,
  isNew,
  isMoved,
}: {
  draft: SeatDraft;
  set: <Field extends keyof SeatDraft>(field: Field, value: SeatDraft[Field]) => void;
  organisations: readonly Choice[];
  personId: string;
  isNew: boolean;
  /** Whether role or organisation are others than they were. */
  isMoved: boolean;
}) {
  const texts = useTexts(seatsTexts);
  const word = useWord();
  const roles = useMay().everywhere('seat.appoint') ? seatRoles : givenByLeads;
  if (organisations.length === 0) {
    return (
      <p className="kern-body">
        {texts.noOrganisation}{' '}
        <Link {...placeOf.person(personId)} className="kern-link">
          {texts.toPerson}
        </Link>
      </p>
    );
  }
  return (
    <>
      <div className="form-row">
        <SelectField
          name="onBehalfOfOrganisationId"
          label={texts.organisation}
          help={texts.organisationHelp}
          required
          value={draft.onBehalfOfOrganisationId}
          choices={organisations}
          onChange={(id) => set('onBehalfOfOrganisationId', id)}
        />
        <SelectField
          name="role"
          label={texts.role}
          required
          value={draft.role}
          choices={roles.map((role) => ({ value: role, label: atStart(word(seatRoleWords, role)) }))}
          onChange={(role) => set('role', role as SeatRole)}
        />
      </div>
      {draft.role !== 'guest' && (
        <Checkbox
          name="hasVote"
          label={texts.hasVote}
          checked={draft.hasVote}
          onChange={(hasVote) => set('hasVote', hasVote)}
        />
      )}
      <div className="form-row">
        {(isNew || isMoved) && (
          <TextField
            name={isNew ? 'startDate' : 'from'}
            label={isNew ? texts.startDate : texts.from}
            help={isNew ? undefined : texts.fromHelp}
            type="date"
            required
            value={draft.from}
            onChange={(from) => set('from', from)}
          />
        )}
        <TextField
          name="endDate"
          label={texts.lastDay}
          help={texts.lastDayHelp}
          type="date"
          value={draft.lastDay}
          onChange={(lastDay) => set('lastDay', lastDay)}
        />
      </div>
    </>
  );
}
