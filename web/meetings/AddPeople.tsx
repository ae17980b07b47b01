import { useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, onlyOnce, type Schema } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { SelectField, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { announce } from '../design/Notices.js';
import { Picker, type Picked } from '../design/Picker.js';
import { useTexts } from '../texts/texts.js';
import { type Meeting, meetingQuery } from './meetings.query.js';
import { peopleTexts } from './people.texts.js';

/** One person, found by letters, or a guest by name. */
export function AddPeople({ meeting }: { meeting: Meeting }) {
  return (
    <div className="columns">
      <AddPerson meeting={meeting} />
      <AddGuest meeting={meeting} />
    </div>
  );
}

/** Adds one; afterwards the next one can be typed at once. */
function useAdding(meeting: Meeting, clear: () => void) {
  const texts = useTexts(peopleTexts);
  const client = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const once = useOnce();
  const adding = useMutation({
    mutationFn: (body: Schema<'AddParticipationsRequest'>) =>
      answer(
        api.POST('/api/v1/meetings/{id}/participations', {
          params: { path: { id: meeting.id }, header: onlyOnce(once.key) },
          body,
        }),
      ),
    onSuccess: async ({ data }) => {
      await client.invalidateQueries(meetingQuery(meeting.id));
      once.over();
      clear();
      announce(data.map(({ name }) => texts.added(name)).join(' '));
      // Whoever pressed Enter types on in the cleared field, which is a new one.
      setTimeout(() => {
        if (document.activeElement === document.body) place.current?.querySelector('input')?.focus();
      });
    },
    onError: once.over,
  });
  return { adding, place };
}

async function personsNamed(text: string): Promise<Picked[]> {
  const query = { q: text.trim() || undefined, limit: 12 };
  const { data } = await answer(api.GET('/api/v1/persons', { params: { query } }));
  return data.map(({ id, academicTitle, givenName, nameAffix, familyName, affiliations }) => ({
    id,
    label: [academicTitle, givenName, nameAffix, familyName].filter(Boolean).join(' '),
    detail: affiliations.find(({ isCurrent }) => isCurrent)?.organisationName,
  }));
}

function AddPerson({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(peopleTexts);
  const [person, setPerson] = useState<Picked | null>(null);
  const [substitutes, setSubstitutes] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [round, setRound] = useState(0);
  const { adding, place } = useAdding(meeting, () => {
    setPerson(null);
    setSubstitutes('');
    setRound((now) => now + 1);
  });
  const submit = () => {
    setMissing(person === null);
    if (person === null) return place.current?.querySelector('input')?.focus();
    adding.mutate({ personId: person.id, substituteForPersonId: substitutes || null });
  };
  const others = meeting.participations.flatMap(({ personId, name }) =>
    personId === null ? [] : [{ value: personId, label: name }],
  );
  return (
    <div className="agenda-add" ref={place}>
      <h3 className="kern-title">{texts.addPerson}</h3>
      <Form error={adding.error} onSubmit={submit} label={texts.addPerson}>
        <Picker
          key={round}
          name="personId"
          label={texts.person}
          help={isMissing && person === null ? texts.choosePerson : texts.personHelp}
          of="persons"
          search={personsNamed}
          value={person}
          onChange={setPerson}
        />
        {others.length > 0 && (
          <SelectField
            name="substituteForPersonId"
            label={texts.substitute}
            none={texts.forNobody}
            value={substitutes}
            choices={others}
            onChange={setSubstitutes}
          />
        )}
        <div className="row">
          <Button type="submit" icon="add" busy={adding.isPending}>
            {texts.add}
          </Button>
        </div>
      </Form>
    </div>
  );
}

function AddGuest({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(peopleTexts);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const { adding, place } = useAdding(meeting, () => {
    setName('');
    setEmail('');
  });
  return (
    <div className="agenda-add" ref={place}>
      <h3 className="kern-title">{texts.addGuest}</h3>
      <Form
        error={adding.error}
        onSubmit={() => adding.mutate({ guestName: name.trim(), guestEmail: email.trim() || null })}
        label={texts.addGuest}
      >
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
          value={email}
          onChange={setEmail}
        />
        <div className="row">
          <Button type="submit" icon="add" busy={adding.isPending}>
            {texts.add}
          </Button>
        </div>
      </Form>
    </div>
  );
}
