import { useQuery } from '@tanstack/react-query';
import { sectorsQuery } from '../api/sectors.js';
import { sizeBandWords } from '../../src/words/network-words.js';
import { Checkbox, SelectField, TextArea, TextField } from '../design/Field.js';
import { OwnFieldInputs } from '../design/own-fields/OwnFieldInputs.js';
import { TagsField } from '../design/Tags.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { organisationTexts } from './organisation.texts.js';
import type { OrganisationDraft, OrganisationField } from './organisation-draft.js';

/** The fields of an organisation that may be changed. */
export function OrganisationFields({
  draft,
  set,
  may,
  isNew = false,
}: {
  draft: OrganisationDraft;
  set: <Field extends keyof OrganisationDraft>(field: Field, value: OrganisationDraft[Field]) => void;
  may: (field: OrganisationField) => boolean;
  /** The name is asked for above, with a look for doubles. */
  isNew?: boolean;
}) {
  const texts = useTexts(organisationTexts);
  const word = useWord();
  const nameOf = useLocalName();
  const sectors = useQuery(sectorsQuery).data ?? [];
  const field = <Name extends Exclude<OrganisationField, 'listedPublicly' | 'ownFields'>>(name: Name) => ({
    name,
    label: texts[name],
    value: draft[name],
    onChange: (value: string) => set(name, value as OrganisationDraft[Name]),
  });
  return (
    <>
      {!isNew && may('name') && <TextField {...field('name')} required maxLength={200} />}
      <div className="form-row">
        {may('shortName') && <TextField {...field('shortName')} help={texts.shortNameHelp} maxLength={60} />}
        {may('sectorCode') && (
          <SelectField
            {...field('sectorCode')}
            required
            none="–"
            choices={sectors
              // A retired one is given to nobody newly.
              .filter(({ code, retiredAt }) => retiredAt === null || code === draft.sectorCode)
              .map(({ code, name }) => ({ value: code, label: nameOf(name) }))}
          />
        )}
      </div>
      {may('description') && <TextArea {...field('description')} rows={4} maxLength={5000} />}
      {may('expertise') && <TextField {...field('expertise')} help={texts.expertiseHelp} />}
      {may('offers') && <TextField {...field('offers')} help={texts.offersHelp} />}
      <div className="form-row">
        {may('website') && <TextField {...field('website')} type="url" help={texts.websiteHelp} />}
        {may('sizeBand') && (
          <SelectField
            {...field('sizeBand')}
            none="–"
            choices={Object.keys(sizeBandWords).map((value) => ({
              value,
              label: word(sizeBandWords, value),
            }))}
          />
        )}
      </div>
      <div className="form-row">
        {may('email') && <TextField {...field('email')} type="email" />}
        {may('phone') && <TextField {...field('phone')} type="tel" maxLength={50} />}
      </div>
      {may('street') && <TextField {...field('street')} maxLength={200} />}
      <div className="form-row">
        {may('postalCode') && <TextField {...field('postalCode')} maxLength={20} />}
        {may('city') && <TextField {...field('city')} maxLength={100} />}
        {may('country') && (
          <TextField {...field('country')} required maxLength={2} help={texts.countryHelp} />
        )}
      </div>
      {may('tags') && <TagsField {...field('tags')} help={texts.tagsHelp} />}
      {may('listedPublicly') && (
        <Checkbox
          name="listedPublicly"
          label={texts.listedPubliclyLong}
          checked={draft.listedPublicly}
          onChange={(checked) => set('listedPublicly', checked)}
        />
      )}
      {may('ownFields') && <OwnFieldInputs subject="organisations" draft={draft} set={set} />}
      {may('internalNote') && (
        <TextArea {...field('internalNote')} help={texts.internalNoteHelp} rows={3} maxLength={10_000} />
      )}
    </>
  );
}
