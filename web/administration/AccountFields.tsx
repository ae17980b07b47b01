import { allianceRoleWords } from '../../src/words/network-words.js';
import { SelectField, TextField } from '../design/Field.js';
import { Picker } from '../design/Picker.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { findPersons, type PickedPerson } from './accounts.queries.js';
import { accountsTexts } from './accounts.texts.js';

/** What a form has of an account. */
export interface AccountDraft extends Record<string, unknown> {
  personId: PickedPerson | null;
  email: string;
  role: string;
  locale: string;
}

/** The fields of an account, for adding and for changing one. */
export function AccountFields({
  draft,
  set,
}: {
  draft: AccountDraft;
  set: <Field extends keyof AccountDraft>(field: Field, value: AccountDraft[Field]) => void;
}) {
  const texts = useTexts(accountsTexts);
  const word = useWord();
  return (
    <>
      <Picker
        name="personId"
        label={texts.person}
        help={texts.personHelp}
        of="persons"
        search={findPersons}
        value={draft.personId}
        onChange={(picked) => {
          const person = picked as PickedPerson | null;
          set('personId', person);
          if (draft.email === '' && person?.email) set('email', person.email);
        }}
      />
      <TextField
        name="email"
        label={texts.email}
        help={texts.emailHelp}
        type="email"
        required
        value={draft.email}
        onChange={(email) => set('email', email)}
      />
      <div className="form-row">
        <SelectField
          name="role"
          label={texts.role}
          help={texts.roleHelp}
          none={texts.noRole}
          choices={Object.keys(allianceRoleWords).map((value) => ({
            value,
            label: word(allianceRoleWords, value),
          }))}
          value={draft.role}
          onChange={(role) => set('role', role)}
        />
        <SelectField
          name="locale"
          label={texts.locale}
          required
          choices={[
            { value: 'de', label: texts.locales.de },
            { value: 'en', label: texts.locales.en },
          ]}
          value={draft.locale}
          onChange={(locale) => set('locale', locale)}
        />
      </div>
    </>
  );
}
