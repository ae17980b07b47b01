import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { switchableKindWords } from '../../src/words/mail-words.js';
import type { Schema } from '../api/client.js';
import { Button } from '../design/Button.js';
import { Checkbox, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { endAfter, lastDayOf } from '../design/terms.js';
import { useTexts } from '../texts/texts.js';
import { mailWishesTexts } from './mail-wishes.texts.js';

export type Wishes = Schema<'MailWishesResponse'>;
type Kind = keyof typeof switchableKindWords;
const kinds = Object.keys(switchableKindWords) as Kind[];

/** Which mails come, and when none does; `endDate` is the last day of the pause, as people say it. */
export function WishesForm({ wishes, save }: { wishes: Wishes; save: (wishes: Wishes) => Promise<unknown> }) {
  const texts = useTexts(mailWishesTexts);
  const [off, setOff] = useState<readonly string[]>(wishes.switchedOff);
  const [from, setFrom] = useState(wishes.pauseStartDate ?? '');
  const [to, setTo] = useState(lastDayOf(wishes.pauseEndDate));
  const saving = useMutation({
    mutationFn: () =>
      save({
        switchedOff: kinds.filter((kind) => off.includes(kind)),
        pauseStartDate: from === '' ? null : from,
        pauseEndDate: endAfter(to),
      }),
    onSuccess: () => notify(texts.saved),
  });
  return (
    <Form error={saving.error} onSubmit={() => saving.mutate()} label={texts.title}>
      <fieldset className="plain-set stack">
        <legend className="kern-heading-small">{texts.kinds}</legend>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            name={kind}
            label={texts.detail[kind]}
            checked={!off.includes(kind)}
            onChange={(on) => setOff((now) => (on ? now.filter((one) => one !== kind) : [...now, kind]))}
          />
        ))}
      </fieldset>
      <fieldset className="plain-set stack">
        <legend className="kern-heading-small">{texts.pause}</legend>
        <p className="muted">{texts.pauseDetail}</p>
        <TextField name="pauseStartDate" type="date" label={texts.from} value={from} onChange={setFrom} />
        <TextField name="pauseEndDate" type="date" label={texts.to} value={to} onChange={setTo} />
      </fieldset>
      <div className="row">
        <Button type="submit" look="primary" busy={saving.isPending}>
          {texts.save}
        </Button>
      </div>
    </Form>
  );
}
