import { Checkbox, TextField } from '../design/Field.js';
import { useTexts } from '../texts/texts.js';
import type { AffiliationDraft } from './affiliation-draft.js';
import { affiliationsTexts } from './affiliations.texts.js';

/** The fields of an affiliation that may be changed. */
export function AffiliationFields({
  draft,
  set,
  may,
}: {
  draft: AffiliationDraft;
  set: <Field extends keyof AffiliationDraft>(field: Field, value: AffiliationDraft[Field]) => void;
  may: (field: keyof AffiliationDraft) => boolean;
}) {
  const texts = useTexts(affiliationsTexts);
  const field = (name: 'function' | 'email' | 'phone' | 'startDate') => ({
    name,
    label: texts[name],
    value: draft[name],
    onChange: (value: string) => set(name, value),
  });
  return (
    <>
      {may('function') && <TextField {...field('function')} maxLength={200} />}
      <div className="form-row">
        {may('email') && <TextField {...field('email')} type="email" />}
        {may('phone') && <TextField {...field('phone')} type="tel" maxLength={50} />}
      </div>
      {may('startDate') && <TextField {...field('startDate')} type="date" required />}
      {may('isPrimaryContact') && (
        <Checkbox
          name="isPrimaryContact"
          label={texts.isPrimaryContact}
          checked={draft.isPrimaryContact}
          onChange={(checked) => set('isPrimaryContact', checked)}
        />
      )}
    </>
  );
}
