import { useState } from 'react';
import { useMay, useMe } from '../api/me.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { useDays } from '../design/days.js';
import { SelectField, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { OrganisationPicker } from '../design/NetworkPickers.js';
import type { Picked } from '../design/Picker.js';
import { useTexts } from '../texts/texts.js';
import { newAffiliation } from './affiliation-draft.js';
import { AffiliationFields } from './AffiliationFields.js';
import { affiliationsTexts } from './affiliations.texts.js';
import { useAffiliations } from './useAffiliations.js';

/** That the person works for an organisation: any for staff, an own one for its primary contact. */
export function AddAffiliation({
  personId,
  onClose,
  onDone,
}: {
  personId: string;
  onClose: () => void;
  onDone: (text: string) => void;
}) {
  const texts = useTexts(affiliationsTexts);
  const everywhere = useMay().everywhere('affiliation.create');
  const today = useDays().today();
  const [organisation, setOrganisation] = useState<Picked | null>(null);
  const [draft, setDraft] = useState({
    function: '',
    email: '',
    phone: '',
    isPrimaryContact: false,
    startDate: today,
    lastDay: '',
  });
  const [key] = useState(() => crypto.randomUUID());
  const { add } = useAffiliations(personId);
  const send = () =>
    add.mutate(
      { content: newAffiliation(organisation?.id ?? '', draft), key },
      {
        onSuccess: ({ confirmedAt }) => onDone(confirmedAt === null ? texts.addedWaiting : texts.added),
      },
    );
  return (
    <Dialog title={texts.add} onClose={onClose}>
      <Form error={add.error} label={texts.add} onSubmit={send}>
        <OrganisationField everywhere={everywhere} value={organisation} onChange={setOrganisation} />
        <AffiliationFields
          draft={draft}
          set={(field, value) => setDraft((now) => ({ ...now, [field]: value }))}
          may={(field) => everywhere || field !== 'isPrimaryContact'}
        />
        <TextField
          name="endDate"
          label={texts.lastDay}
          help={texts.lastDayHelp}
          type="date"
          value={draft.lastDay}
          onChange={(lastDay) => setDraft((now) => ({ ...now, lastDay }))}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={add.isPending}>
            {texts.save}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** The organisations that may be chosen: all, or those whose contacts one may name. */
export function OrganisationField({
  everywhere,
  value,
  onChange,
}: {
  everywhere: boolean;
  value: Picked | null;
  onChange: (value: Picked | null) => void;
}) {
  const texts = useTexts(affiliationsTexts);
  const own = useMe().organisations;
  if (everywhere)
    return (
      <OrganisationPicker
        name="organisationId"
        label={texts.organisation}
        value={value}
        onChange={onChange}
      />
    );
  const choices = own
    .filter(({ mayNameContacts }) => mayNameContacts)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      name="organisationId"
      label={texts.organisation}
      required
      none="–"
      value={value?.id ?? ''}
      choices={choices}
      onChange={(id) => {
        const chosen = choices.find((each) => each.value === id);
        onChange(chosen === undefined ? null : { id, label: chosen.label });
      }}
    />
  );
}
