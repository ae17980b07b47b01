import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { useOwnFields } from '../api/own-fields.js';
import { EditForm } from '../design/EditForm.js';
import { FocusFirst } from '../design/FocusFirst.js';
import { notify } from '../design/Notices.js';
import { useOwnNames } from '../design/own-fields/OwnValue.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { contentOf, draftOf, type PersonDraft, type PersonField } from './person-draft.js';
import { personPageTexts } from './person-page.texts.js';
import { personTexts } from './person.texts.js';
import { PersonFields } from './PersonFields.js';
import { type Person, personQuery } from './queries.js';

/** The details in their place, to be changed; who saved meanwhile loses nothing. */
export function EditPerson({
  person,
  fields,
  onDone,
}: {
  person: Person;
  fields: readonly PersonField[];
  onDone: () => void;
}) {
  const texts = useTexts(personPageTexts);
  const names = useTexts(personTexts);
  const own = useOwnFields('persons');
  const ownNames = useOwnNames('persons');
  const client = useQueryClient();
  const path = { id: person.id };
  const edit = useEdit<Person, PersonDraft>({
    record: person,
    draftOf,
    save: (changes, version) =>
      answer(
        api.PATCH('/api/v1/persons/{id}', {
          params: { path, header: { 'If-Match': `"${version}"` } },
          body: contentOf(changes, own),
        }),
      ),
    reload: () => answer(api.GET('/api/v1/persons/{id}', { params: { path } })),
    onSaved: (saved) => {
      client.setQueryData(personQuery(person.id).queryKey, saved);
      void client.invalidateQueries({ queryKey: ['persons', 'list'] });
      notify(texts.saved);
      onDone();
    },
  });
  return (
    <FocusFirst>
      <EditForm
        edit={edit}
        label={texts.edit}
        names={{ ...names, ...ownNames, email: names.privateEmail, phone: names.privatePhone }}
        onCancel={onDone}
      >
        <PersonFields
          draft={edit.draft}
          set={(field, value) => edit.set(field, value)}
          may={(field) => fields.includes(field)}
        />
      </EditForm>
    </FocusFirst>
  );
}
