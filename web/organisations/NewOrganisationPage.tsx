import '../design/records.css';
import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, onlyOnce } from '../api/client.js';
import { useMay } from '../api/me.js';
import { useOwnFields } from '../api/own-fields.js';
import { Button, ButtonLink } from '../design/Button.js';
import { type Double, Doubles } from '../design/Doubles.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { isPossibleDuplicate, PossibleDuplicates } from '../design/PossibleDuplicates.js';
import { placeOf } from '../design/places.js';
import { Empty } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { newOrganisationTexts } from './new-organisation.texts.js';
import { emptyDraft, newOrganisation } from './organisation-draft.js';
import { OrganisationFields } from './OrganisationFields.js';
import { organisationTexts } from './organisation.texts.js';

const route = getRouteApi('/shell/organisations/new');

async function found(q: string): Promise<Double[]> {
  const { data } = await answer(api.GET('/api/v1/organisations', { params: { query: { q, limit: 5 } } }));
  return data.map(({ id, name, city }) => ({
    id,
    label: name,
    detail: city ?? '',
    to: placeOf.organisation(id),
  }));
}

/** A new organisation; while its name is typed, those that are there under such a name are shown. */
export function NewOrganisationPage() {
  const texts = useTexts(newOrganisationTexts);
  const names = useTexts(organisationTexts);
  const may = useMay();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const own = useOwnFields('organisations');
  const [draft, setDraft] = useState(emptyDraft);
  const [key] = useState(() => crypto.randomUUID());
  const create = useMutation({
    mutationFn: (allowDuplicate: boolean) =>
      answer(
        api.POST('/api/v1/organisations', {
          params: { header: onlyOnce(key) },
          body: { ...newOrganisation(draft, own), allowDuplicate },
        }),
      ),
    onSuccess: async ({ id, name }) => {
      void client.invalidateQueries({ queryKey: ['organisations', 'list'] });
      await navigate({ to: '/organisations/$id', params: { id } });
      notify(texts.created(name));
    },
  });
  const crumbs = [{ label: texts.members, to: { to: '/organisations' } as const }];
  if (!may.everywhere('organisation.create')) {
    return (
      <Page title={texts.title} crumbs={crumbs}>
        <Empty title={texts.notForYou} />
      </Page>
    );
  }
  return (
    <Page title={texts.title} crumbs={crumbs} intro={texts.intro}>
      <div className="form-page">
        <Form
          error={isPossibleDuplicate(create.error) ? null : create.error}
          label={texts.title}
          onSubmit={() => create.mutate(false)}
        >
          <TextField
            name="name"
            label={names.name}
            required
            maxLength={200}
            value={draft.name}
            onChange={(name) => setDraft((now) => ({ ...now, name }))}
          />
          <Doubles name={draft.name} of="organisations" title={texts.doubles} search={found} />
          <OrganisationFields
            isNew
            draft={draft}
            set={(field, value) => setDraft((now) => ({ ...now, [field]: value }))}
            may={(field) => field !== 'internalNote' || may.everywhere('note.internal')}
          />
          {isPossibleDuplicate(create.error) && (
            <PossibleDuplicates
              error={create.error}
              placeOf={placeOf.organisation}
              busy={create.isPending}
              onAllow={() => create.mutate(true)}
            />
          )}
          <div className="row">
            <Button type="submit" look="primary" busy={create.isPending}>
              {texts.save}
            </Button>
            <ButtonLink to={{ to: '/organisations' }}>{texts.cancel}</ButtonLink>
          </div>
        </Form>
      </div>
    </Page>
  );
}
