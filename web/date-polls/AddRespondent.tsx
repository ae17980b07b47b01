import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, onlyOnce, type Schema } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { Choices } from '../design/Choices.js';
import { Dialog } from '../design/Dialog.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { PersonPicker } from '../design/NetworkPickers.js';
import { notify } from '../design/Notices.js';
import type { Picked } from '../design/Picker.js';
import { useTexts } from '../texts/texts.js';
import { type DatePoll, forgetPolls } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';

/** One more who is asked, by mail at once: a person, or a guest. */
export function AddRespondent({ poll, onClose }: { poll: DatePoll; onClose: () => void }) {
  const texts = useTexts(datePollsTexts);
  const client = useQueryClient();
  const once = useOnce();
  const [who, setWho] = useState<'person' | 'guest'>('person');
  const [person, setPerson] = useState<Picked | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const adding = useMutation({
    mutationFn: (body: Schema<'AddRespondentRequest'>) => {
      const params = { path: { id: poll.id }, header: onlyOnce(once.key) };
      return answer(api.POST('/api/v1/date-polls/{id}/respondents', { params, body }));
    },
    onSuccess: ({ respondents = [] }, { personId, guestEmail }) => {
      const added = respondents.find(
        (one) => (one.personId ?? one.guestEmail?.toLowerCase()) === (personId ?? guestEmail?.toLowerCase()),
      );
      notify(added?.isReached === false ? texts.addedUnreached(added.name) : texts.added);
      onClose();
    },
    onError: once.over,
    onSettled: () => forgetPolls(client),
  });
  const submit = () => {
    if (adding.isPending) return;
    if (who === 'guest') return adding.mutate({ guestName: name.trim(), guestEmail: email.trim() });
    setMissing(person === null);
    if (person !== null) adding.mutate({ personId: person.id });
  };
  return (
    <Dialog title={texts.addOne} onClose={onClose}>
      <Form error={adding.error} label={texts.addOne} onSubmit={submit}>
        <Choices
          legend={texts.who}
          choices={[
            { value: 'person', label: texts.addPerson },
            { value: 'guest', label: texts.addGuest },
          ]}
          chosen={who}
          onChange={setWho}
        />
        {who === 'person' ? (
          <PersonPicker
            name="personId"
            label={texts.addPerson}
            help={isMissing && person === null ? texts.choosePerson : texts.addHelp}
            value={person}
            onChange={setPerson}
          />
        ) : (
          <>
            <TextField
              name="guestName"
              label={texts.guestName}
              required
              maxLength={200}
              value={name}
              onChange={setName}
            />
            <TextField
              name="guestEmail"
              type="email"
              label={texts.guestEmail}
              help={texts.addHelp}
              required
              value={email}
              onChange={setEmail}
            />
          </>
        )}
        <div className="row">
          <Button type="submit" look="primary" busy={adding.isPending}>
            {texts.addNow}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
