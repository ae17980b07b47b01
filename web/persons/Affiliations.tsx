import { useRef, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Bounces } from '../design/Bounces.js';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { notify } from '../design/Notices.js';
import { placeOf } from '../design/places.js';
import { Problem } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { Term } from '../design/Term.js';
import { useTexts } from '../texts/texts.js';
import { affiliationFields, isOver } from './affiliation-draft.js';
import { affiliationsTexts } from './affiliations.texts.js';
import { AddAffiliation } from './AddAffiliation.js';
import { EditAffiliation } from './EditAffiliation.js';
import { EndAffiliation } from './EndAffiliation.js';
import { personTexts } from './person.texts.js';
import type { Affiliation, Person, PersonOverview } from './queries.js';
import { useAffiliations } from './useAffiliations.js';

type Doing = { what: 'add' } | { what: 'edit' | 'end'; of: Affiliation } | null;

/** For whom the person works or worked, and what may be done about it. */
export function Affiliations({ person, overview }: { person: Person; overview: PersonOverview | undefined }) {
  const texts = useTexts(affiliationsTexts);
  const today = useDays().today();
  const heading = useRef<HTMLHeadingElement>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const { patch } = useAffiliations(person.id);
  const now = person.affiliations.filter((each) => !isOver(each, today));
  const past = person.affiliations.filter((each) => isOver(each, today));
  const done = (text: string, undo?: () => void) => {
    setDoing(null);
    heading.current?.focus();
    notify(text, undo);
  };
  const confirm = (of: Affiliation) =>
    patch.mutate({ of, content: { confirmed: true } }, { onSuccess: () => done(texts.confirmed) });
  const decline = (of: Affiliation) =>
    patch.mutate(
      { of, content: { endDate: of.startDate } },
      {
        onSuccess: (declined) => {
          // Who may only bring an end nearer cannot take that back.
          const mayUndo = of.changeable?.includes('startDate') === true;
          const undo = () => patch.mutate({ of: declined, content: { endDate: of.endDate } });
          done(texts.declined, mayUndo ? undo : undefined);
        },
      },
    );
  const line = (affiliation: Affiliation) =>
    doing?.what === 'edit' && doing.of.id === affiliation.id ? (
      <li key={affiliation.id}>
        <EditAffiliation
          affiliation={affiliation}
          onDone={() => {
            setDoing(null);
            heading.current?.focus();
          }}
        />
      </li>
    ) : (
      <Line
        key={affiliation.id}
        affiliation={affiliation}
        onEdit={() => setDoing({ what: 'edit', of: affiliation })}
        onEnd={() => setDoing({ what: 'end', of: affiliation })}
        onConfirm={() => confirm(affiliation)}
        onDecline={() => decline(affiliation)}
      />
    );
  return (
    <section>
      <div className="section-head">
        <h2 className="kern-heading-medium" tabIndex={-1} ref={heading}>
          {texts.title}
        </h2>
        {person.changeable?.includes('affiliations') === true && (
          <Button small icon="add" onClick={() => setDoing({ what: 'add' })}>
            {texts.add}
          </Button>
        )}
      </div>
      {doing?.what !== 'end' && patch.error !== null && <Problem error={patch.error} />}
      {now.length === 0 && <p className="muted">{texts.none}</p>}
      <ul className="plain lines-list">{now.map(line)}</ul>
      {past.length > 0 && (
        <details>
          <summary>{texts.past(past.length)}</summary>
          <ul className="plain lines-list">{past.map(line)}</ul>
        </details>
      )}
      {doing?.what === 'add' && (
        <AddAffiliation personId={person.id} onClose={() => setDoing(null)} onDone={done} />
      )}
      {doing?.what === 'end' && (
        <EndAffiliation
          // As it is now, should somebody have been faster.
          affiliation={person.affiliations.find(({ id }) => id === doing.of.id) ?? doing.of}
          overview={overview}
          onClose={() => setDoing(null)}
          onDone={done}
        />
      )}
    </section>
  );
}

function Line({
  affiliation,
  onEdit,
  onEnd,
  onConfirm,
  onDecline,
}: {
  affiliation: Affiliation;
  onEdit: () => void;
  onEnd: () => void;
  onConfirm: () => void;
  onDecline: () => void;
}) {
  const texts = useTexts(affiliationsTexts);
  const person = useTexts(personTexts);
  const today = useDays().today();
  const { organisationId, organisationName, email, phone, confirmedAt, changeable = [] } = affiliation;
  const waits = confirmedAt === null && !isOver(affiliation, today);
  const mayEdit = affiliationFields.some((field) => changeable.includes(field));
  const mayEnd = changeable.includes('endDate') && !isOver(affiliation, today);
  return (
    <li className="stack affiliation">
      <div>
        <p className="row">
          <Link {...placeOf.organisation(organisationId)} className="kern-link">
            {organisationName}
          </Link>
          {affiliation.isPrimaryContact && <Status mood="info">{texts.primaryContact}</Status>}
          {waits && <Status mood="warning">{person.waiting}</Status>}
        </p>
        <p className="muted">
          {affiliation.function !== null && `${affiliation.function}, `}
          <Term start={affiliation.startDate} end={affiliation.endDate} />
        </p>
        <p className="row">
          {email && <a href={`mailto:${email}`}>{email}</a>}
          <Bounces since={affiliation.emailBouncedAt} />
          {phone && <a href={`tel:${phone}`}>{phone}</a>}
        </p>
      </div>
      {(mayEdit || mayEnd) && (
        <p className="row">
          {waits && changeable.includes('confirmed') && (
            <Button small onClick={onConfirm}>
              {texts.confirm}
            </Button>
          )}
          {mayEdit && (
            <Button small look="tertiary" icon="edit" onClick={onEdit}>
              {texts.edit}
            </Button>
          )}
          {mayEnd && (
            <Button small look="tertiary" onClick={waits ? onDecline : onEnd}>
              {waits ? texts.decline : texts.end}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
