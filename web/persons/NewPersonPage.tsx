import '../design/records.css';
import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, onlyOnce } from '../api/client.js';
import { useMay, useMe } from '../api/me.js';
import { useOwnFields } from '../api/own-fields.js';
import { Button, ButtonLink } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { type Double, Doubles } from '../design/Doubles.js';
import { Form } from '../design/Form.js';
import { nameOf } from '../design/names.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import type { Picked } from '../design/Picker.js';
import { isPossibleDuplicate, PossibleDuplicates } from '../design/PossibleDuplicates.js';
import { placeOf } from '../design/places.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { OrganisationField } from './AddAffiliation.js';
import { newAffiliation } from './affiliation-draft.js';
import { AffiliationFields } from './AffiliationFields.js';
import { newPersonTexts } from './new-person.texts.js';
import { emptyPerson, newPerson } from './person-draft.js';
import { PersonFields } from './PersonFields.js';
import { organisationNameQuery } from './queries.js';

const route = getRouteApi('/shell/persons/new');

async function found(q: string): Promise<Double[]> {
  const { data } = await answer(api.GET('/api/v1/persons', { params: { query: { q, limit: 5 } } }));
  return data.map((person) => ({
    id: person.id,
    label: nameOf(person),
    detail: person.affiliations.find(({ isCurrent }) => isCurrent)?.organisationName,
    to: placeOf.person(person.id),
  }));
}

/** A new person and, where it is known, for whom it works. */
export function NewPersonPage() {
  const texts = useTexts(newPersonTexts);
  const may = useMay();
  const own = useMe().organisations;
  const { organisation } = route.useSearch();
  const named = useQuery({
    ...organisationNameQuery(organisation ?? ''),
    enabled: organisation !== undefined,
  });
  const crumbs = [{ label: texts.persons, to: { to: '/persons' } as const }];
  if (!may.everywhere('person.create') && !own.some(({ mayNameContacts }) => mayNameContacts)) {
    return (
      <Page title={texts.title} crumbs={crumbs}>
        <Empty title={texts.notForYou} />
      </Page>
    );
  }
  return (
    <Page title={texts.title} crumbs={crumbs}>
      <div className="form-page">
        {organisation === undefined ? (
          <NewPersonForm worksFor={null} />
        ) : (
          <Loaded query={named}>{({ id, name }) => <NewPersonForm worksFor={{ id, label: name }} />}</Loaded>
        )}
      </div>
    </Page>
  );
}

function NewPersonForm({ worksFor }: { worksFor: Picked | null }) {
  const texts = useTexts(newPersonTexts);
  const may = useMay();
  const everywhere = may.everywhere('affiliation.create');
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const own = useOwnFields('persons');
  const today = useDays().today();
  const [draft, setDraft] = useState(emptyPerson);
  const [organisation, setOrganisation] = useState(worksFor);
  const [work, setWork] = useState({
    function: '',
    email: '',
    phone: '',
    isPrimaryContact: false,
    startDate: today,
    lastDay: '',
  });
  const [keys] = useState(() => ({ person: crypto.randomUUID(), affiliation: crypto.randomUUID() }));
  const create = useMutation({
    mutationFn: async (allowDuplicate: boolean) => {
      const person = await answer(
        api.POST('/api/v1/persons', {
          params: { header: onlyOnce(keys.person) },
          body: { ...newPerson(draft, own), allowDuplicate },
        }),
      );
      if (organisation === null) return { person, isWhole: true };
      // The person is there then: where its affiliation is refused, its page is where that is mended.
      const isWhole = await answer(
        api.POST('/api/v1/persons/{id}/affiliations', {
          params: { path: { id: person.id }, header: onlyOnce(keys.affiliation) },
          body: newAffiliation(organisation.id, work),
        }),
      ).then(
        () => true,
        () => false,
      );
      return { person, isWhole };
    },
    onSuccess: async ({ person, isWhole }) => {
      void client.invalidateQueries({ queryKey: ['persons', 'list'] });
      void client.invalidateQueries({ queryKey: ['organisations'] });
      await navigate({ to: '/persons/$id', params: { id: person.id } });
      notify(isWhole ? texts.created(nameOf(person)) : texts.halfDone);
    },
  });
  return (
    <Form
      error={isPossibleDuplicate(create.error) ? null : create.error}
      label={texts.title}
      onSubmit={() => create.mutate(false)}
    >
      <PersonFields
        draft={draft}
        set={(field, value) => setDraft((now) => ({ ...now, [field]: value }))}
        may={(field) => field !== 'internalNote' || may.everywhere('note.internal')}
      />
      <Doubles
        name={`${draft.givenName} ${draft.familyName}`}
        of="persons"
        title={texts.doubles}
        search={found}
      />
      <section className="stack">
        <h2 className="kern-heading-small">{texts.worksFor}</h2>
        <p className="muted">{texts.worksForHelp}</p>
        <OrganisationField everywhere={everywhere} value={organisation} onChange={setOrganisation} />
        {organisation !== null && (
          <AffiliationFields
            draft={work}
            set={(field, value) => setWork((now) => ({ ...now, [field]: value }))}
            may={(field) => everywhere || field !== 'isPrimaryContact'}
          />
        )}
      </section>
      {isPossibleDuplicate(create.error) && (
        <PossibleDuplicates
          error={create.error}
          placeOf={placeOf.person}
          busy={create.isPending}
          onAllow={() => create.mutate(true)}
        />
      )}
      <div className="row">
        <Button type="submit" look="primary" busy={create.isPending}>
          {texts.save}
        </Button>
        <ButtonLink to={{ to: '/persons' }}>{texts.cancel}</ButtonLink>
      </div>
    </Form>
  );
}
