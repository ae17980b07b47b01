import { TextArea, TextField } from '../design/Field.js';
import { useTexts } from '../texts/texts.js';
import type { GroupDraft } from './group-draft.js';
import { groupFieldsTexts } from './group-fields.texts.js';
import { RhythmField } from './RhythmField.js';

/** The fields of a group that may be changed. */
export function GroupFields({
  draft,
  set,
  may,
}: {
  draft: GroupDraft;
  set: (field: keyof GroupDraft, value: string) => void;
  may: (field: keyof GroupDraft) => boolean;
}) {
  const texts = useTexts(groupFieldsTexts);
  const field = (key: keyof GroupDraft, name: string = key) => ({
    name,
    label: texts[key],
    value: draft[key],
    onChange: (value: string) => set(key, value),
  });
  return (
    <>
      <div className="form-row">
        {may('nameDe') && <TextField {...field('nameDe', 'name/de')} required maxLength={200} />}
        {may('nameEn') && <TextField {...field('nameEn', 'name/en')} required maxLength={200} />}
      </div>
      {may('mandate') && (
        <TextArea {...field('mandate')} help={texts.mandateHelp} rows={6} maxLength={10_000} />
      )}
      {may('rhythm') && <RhythmField value={draft.rhythm} onChange={(rule) => set('rhythm', rule)} />}
      <div className="form-row">
        {may('reviewDays') && (
          <TextField
            {...field('reviewDays')}
            help={texts.reviewDaysHelp}
            type="number"
            min={0}
            max={90}
            required
          />
        )}
        {may('numberPrefix') && (
          <TextField {...field('numberPrefix')} help={texts.numberPrefixHelp} required maxLength={10} />
        )}
      </div>
      <div className="form-row">
        {may('senderName') && (
          <TextField {...field('senderName')} help={texts.senderNameHelp} maxLength={100} />
        )}
        {may('replyTo') && (
          <TextField {...field('replyTo')} help={texts.replyToHelp} type="email" maxLength={254} />
        )}
      </div>
      <div className="form-row">
        {may('startDate') && <TextField {...field('startDate')} type="date" required />}
        {may('endDate') && <TextField {...field('endDate')} help={texts.endDateHelp} type="date" />}
      </div>
    </>
  );
}
