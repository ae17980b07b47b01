import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { useOwnFields } from '../api/own-fields.js';
import { EditForm } from '../design/EditForm.js';
import { FocusFirst } from '../design/FocusFirst.js';
import { notify } from '../design/Notices.js';
import { useOwnNames } from '../design/own-fields/OwnValue.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { contentOf, draftOf, type OrganisationDraft, type OrganisationField } from './organisation-draft.js';
import { OrganisationFields } from './OrganisationFields.js';
import { organisationPageTexts } from './organisation-page.texts.js';
import { organisationTexts } from './organisation.texts.js';
import { type Organisation, organisationQuery } from './queries.js';

/** The profile in its place, to be changed; who saved meanwhile loses nothing. */
export function EditOrganisation({
  organisation,
  fields,
  onDone,
}: {
  organisation: Organisation;
  fields: readonly OrganisationField[];
  onDone: () => void;
}) {
  const texts = useTexts(organisationPageTexts);
  const names = useTexts(organisationTexts);
  const own = useOwnFields('organisations');
  const ownNames = useOwnNames('organisations');
  const client = useQueryClient();
  const path = { id: organisation.id };
  const edit = useEdit<Organisation, OrganisationDraft>({
    record: organisation,
    draftOf,
    save: (changes, version) =>
      answer(
        api.PATCH('/api/v1/organisations/{id}', {
          params: { path, header: { 'If-Match': `"${version}"` } },
          body: contentOf(changes, own),
        }),
      ),
    reload: () => answer(api.GET('/api/v1/organisations/{id}', { params: { path } })),
    onSaved: (saved) => {
      client.setQueryData(organisationQuery(organisation.id).queryKey, saved);
      void client.invalidateQueries({ queryKey: ['organisations', 'list'] });
      notify(texts.saved);
      onDone();
    },
  });
  return (
    <FocusFirst>
      <EditForm edit={edit} label={texts.editing} names={{ ...names, ...ownNames }} onCancel={onDone}>
        <OrganisationFields draft={edit.draft} set={edit.set} may={(field) => fields.includes(field)} />
      </EditForm>
    </FocusFirst>
  );
}
