import type { ReactNode } from 'react';
import { Bounces } from '../design/Bounces.js';
import { Moment } from '../design/Day.js';
import { Fact, Facts } from '../design/Facts.js';
import { useOwnFacts } from '../design/own-fields/OwnValue.js';
import { Tags } from '../design/Tags.js';
import { useTexts } from '../texts/texts.js';
import { personTexts } from './person.texts.js';
import type { Person } from './queries.js';

/** What is known of a person, as far as one may read it; what is empty is left out. */
export function PersonFacts({ person }: { person: Person }) {
  const texts = useTexts(personTexts);
  const { formOfAddress, email, phone, language, tags = [], internalNote, updatedAt } = person;
  const own = useOwnFacts('persons', person.ownFields);
  const facts: [string, ReactNode][] = [
    [texts.formOfAddress, formOfAddress],
    [texts.privateEmail, email && <Address key="email" email={email} since={person.emailBouncedAt} />],
    [texts.privatePhone, phone && <a href={`tel:${phone}`}>{phone}</a>],
    [texts.language, texts.languages[language]],
    [texts.tags, tags.length > 0 && <Tags key="tags" tags={tags} />],
    ...own,
    [texts.internalNote, internalNote && <span className="lines">{internalNote}</span>],
    [texts.updatedAt, <Moment key="updatedAt" moment={updatedAt} />],
  ];
  return (
    <Facts>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name}>
          {value}
        </Fact>
      ))}
    </Facts>
  );
}

function Address({ email, since }: { email: string; since: string | null | undefined }) {
  return (
    <span className="row">
      <a href={`mailto:${email}`}>{email}</a>
      <Bounces since={since} />
    </span>
  );
}
