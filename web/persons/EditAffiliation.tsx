import { answer, api } from '../api/client.js';
import { EditForm } from '../design/EditForm.js';
import { FocusFirst } from '../design/FocusFirst.js';
import { notify } from '../design/Notices.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { type AffiliationDraft, contentOf, draftOf } from './affiliation-draft.js';
import { AffiliationFields } from './AffiliationFields.js';
import { affiliationsTexts } from './affiliations.texts.js';
import type { Affiliation } from './queries.js';
import { useAffiliations } from './useAffiliations.js';

/** An affiliation in its place, to be changed; its end has a way of its own, which hands over. */
export function EditAffiliation({ affiliation, onDone }: { affiliation: Affiliation; onDone: () => void }) {
  const texts = useTexts(affiliationsTexts);
  const { refresh } = useAffiliations(affiliation.personId);
  const path = { id: affiliation.id };
  const { changeable = [] } = affiliation;
  const edit = useEdit<Affiliation, AffiliationDraft>({
    record: affiliation,
    draftOf,
    save: (changes, version) =>
      answer(
        api.PATCH('/api/v1/affiliations/{id}', {
          params: { path, header: { 'If-Match': `"${version}"` } },
          body: contentOf(changes),
        }),
      ),
    reload: () => answer(api.GET('/api/v1/affiliations/{id}', { params: { path } })),
    onSaved: () => {
      void refresh();
      notify(texts.saved);
      onDone();
    },
  });
  return (
    <FocusFirst>
      <EditForm
        edit={edit}
        label={texts.editOf(affiliation.organisationName)}
        names={texts}
        onCancel={onDone}
      >
        <p className="kern-title">{affiliation.organisationName}</p>
        <AffiliationFields draft={edit.draft} set={edit.set} may={(field) => changeable.includes(field)} />
      </EditForm>
    </FocusFirst>
  );
}
