import { SelectField, TextArea, TextField } from '../design/Field.js';
import { OwnFieldInputs } from '../design/own-fields/OwnFieldInputs.js';
import { TagsField } from '../design/Tags.js';
import { useTexts } from '../texts/texts.js';
import { personTexts } from './person.texts.js';
import type { PersonDraft, PersonField } from './person-draft.js';

/** The fields of a person that may be changed. */
export function PersonFields({
  draft,
  set,
  may,
}: {
  draft: PersonDraft;
  set: (field: keyof PersonDraft, value: string) => void;
  may: (field: PersonField) => boolean;
}) {
  const texts = useTexts(personTexts);
  const field = (name: Exclude<PersonField, 'ownFields'>) => ({
    name,
    label: name === 'email' ? texts.privateEmail : name === 'phone' ? texts.privatePhone : texts[name],
    value: draft[name],
    onChange: (value: string) => set(name, value),
  });
  return (
    <>
      <div className="form-row">
        {may('formOfAddress') && <TextField {...field('formOfAddress')} maxLength={50} />}
        {may('academicTitle') && <TextField {...field('academicTitle')} maxLength={50} />}
      </div>
      <div className="form-row">
        {may('givenName') && <TextField {...field('givenName')} required maxLength={100} />}
        {may('familyName') && <TextField {...field('familyName')} required maxLength={100} />}
        {may('nameAffix') && <TextField {...field('nameAffix')} help={texts.nameAffixHelp} maxLength={50} />}
      </div>
      <div className="form-row">
        {may('email') && <TextField {...field('email')} type="email" help={texts.privateHelp} />}
        {may('phone') && <TextField {...field('phone')} type="tel" help={texts.privateHelp} maxLength={50} />}
      </div>
      {may('language') && (
        <SelectField
          {...field('language')}
          required
          help={texts.languageHelp}
          choices={[
            { value: 'de', label: texts.languages.de },
            { value: 'en', label: texts.languages.en },
          ]}
        />
      )}
      {may('tags') && <TagsField {...field('tags')} help={texts.tagsHelp} />}
      {may('ownFields') && <OwnFieldInputs subject="persons" draft={draft} set={set} />}
      {may('internalNote') && (
        <TextArea {...field('internalNote')} help={texts.internalNoteHelp} rows={3} maxLength={10_000} />
      )}
    </>
  );
}
