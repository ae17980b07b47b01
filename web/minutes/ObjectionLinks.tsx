import { useRef, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { SelectField } from '../design/Field.js';
import { FocusFirst } from '../design/FocusFirst.js';
import { Form } from '../design/Form.js';
import { announce, notify } from '../design/Notices.js';
import { Loaded, Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { objectionTexts } from './objection.texts.js';
import { linksQuery, meetingOfQuery } from './queries.js';
import { useReading } from './reading.js';
import type { ObjectionLink } from './record.js';

/** Links with which those without an account read the minutes in review and object: made, copied, withdrawn. */
export function ObjectionLinks() {
  const texts = useTexts(objectionTexts);
  const days = useDays();
  const { minutes } = useReading();
  const client = useQueryClient();
  const links = useQuery(linksQuery(minutes.id));
  const heading = useRef<HTMLHeadingElement>(null);
  const renew = () => client.invalidateQueries({ queryKey: linksQuery(minutes.id).queryKey });
  const withdraw = useMutation({
    mutationFn: ({ id }: ObjectionLink) =>
      answer(api.DELETE('/api/v1/objection-links/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await renew();
      notify(texts.withdrawn);
      // The row is gone; the work goes on at the list.
      heading.current?.focus();
    },
  });
  return (
    <section aria-labelledby="links">
      <h2 id="links" className="kern-heading-medium" tabIndex={-1} ref={heading}>
        {texts.links}
      </h2>
      <p className="muted">{texts.linksDetail}</p>
      {withdraw.error !== null && <Problem error={withdraw.error} />}
      <Loaded query={links} rows={2}>
        {(found) =>
          found.length === 0 ? (
            <p>{texts.noLinks}</p>
          ) : (
            <ul className="plain minutes-links">
              {found.map((link) => (
                <li key={link.id} className="row">
                  <span>
                    <strong>{link.name}</strong>{' '}
                    <span className="muted">{texts.validUntil(days.moment(link.expiresAt))}</span>
                  </span>
                  <Button
                    small
                    busy={withdraw.isPending && withdraw.variables.id === link.id}
                    aria-label={texts.withdrawLink(link.name)}
                    onClick={() => withdraw.mutate(link)}
                  >
                    {texts.withdraw}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewLink onMade={() => void renew()} />
    </section>
  );
}

function NewLink({ onMade }: { onMade: () => void }) {
  const texts = useTexts(objectionTexts);
  const { minutes } = useReading();
  const [isOpen, setOpen] = useState(false);
  const meeting = useQuery({ ...meetingOfQuery(minutes), enabled: isOpen });
  const [participationId, setParticipationId] = useState('');
  const make = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/participations/{id}/objection-links', {
          params: { path: { id: participationId } },
        }),
      ),
    onSuccess: onMade,
  });
  // Guests first: most persons have an account.
  const invited = (meeting.data?.participations ?? [])
    .filter(({ invitedAt }) => invitedAt !== null)
    .sort((one, other) => Number(one.personId !== null) - Number(other.personId !== null));
  if (meeting.isError) return <Problem error={meeting.error} />;
  if (!isOpen || meeting.isPending)
    return (
      <Button icon="add" busy={isOpen} onClick={() => setOpen(true)}>
        {texts.makeOne}
      </Button>
    );
  if (invited.length === 0) return <p>{texts.nobodyInvited}</p>;
  const name = invited.find(({ id }) => id === participationId)?.name ?? '';
  return (
    <FocusFirst>
      <Form error={make.error} onSubmit={() => make.mutate()} label={texts.make}>
        <SelectField
          name="participation"
          label={texts.who}
          required
          none={texts.choose}
          value={participationId}
          onChange={(id) => {
            setParticipationId(id);
            make.reset();
          }}
          choices={invited.map((each) => ({ value: each.id, label: each.name }))}
        />
        <Button type="submit" busy={make.isPending}>
          {texts.make}
        </Button>
      </Form>
      {make.data !== undefined && <MadeLink name={name} link={make.data.link} />}
    </FocusFirst>
  );
}

/** The address that the guest opens. Its secret stands behind `#`, which browsers send to no server. */
function MadeLink({ name, link }: { name: string; link: string }) {
  const texts = useTexts(objectionTexts);
  const address = `${location.origin}/objection#${link}`;
  return (
    <Alert mood="success" title={texts.made(name)}>
      <p>{texts.madeDetail}</p>
      <p>
        <code className="minutes-link">{address}</code>
      </p>
      <Button
        icon="content-copy"
        onClick={() => void navigator.clipboard.writeText(address).then(() => announce(texts.copied))}
      >
        {texts.copy}
      </Button>
    </Alert>
  );
}
