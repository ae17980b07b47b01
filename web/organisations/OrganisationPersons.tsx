import { Link } from '@tanstack/react-router';
import { useMay, useMe } from '../api/me.js';
import type { Schema } from '../api/client.js';
import { ButtonLink } from '../design/Button.js';
import type { First } from '../design/Involvement.js';
import { nameOf } from '../design/names.js';
import { placeOf } from '../design/places.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { organisationPageTexts } from './organisation-page.texts.js';

type Person = Schema<'PersonResponse'>;

/** Who works for the organisation today: function, how to reach, who is asked first. */
export function OrganisationPersons({
  organisationId,
  persons,
}: {
  organisationId: string;
  persons: First<Person>;
}) {
  const texts = useTexts(organisationPageTexts);
  const me = useMe();
  const may = useMay();
  const named = me.organisations.find(({ id }) => id === organisationId);
  const mayAdd = may.everywhere('affiliation.create') || named?.mayNameContacts === true;
  const { data, total } = persons;
  const affiliationOf = ({ affiliations }: Person) =>
    affiliations.find((each) => each.organisationId === organisationId && each.isCurrent);
  const isFirst = (person: Person) => affiliationOf(person)?.isPrimaryContact === true;
  return (
    <section>
      <div className="section-head">
        <h2 className="kern-heading-medium">{texts.persons}</h2>
        {mayAdd && (
          <ButtonLink small icon="add" to={{ to: '/persons/new', search: { organisation: organisationId } }}>
            {texts.addPerson}
          </ButtonLink>
        )}
      </div>
      {data.length === 0 && <p className="muted">{texts.noPersons}</p>}
      <ul className="plain lines-list">
        {[...data]
          .sort((one, other) => Number(isFirst(other)) - Number(isFirst(one)))
          .map((person) => {
            const affiliation = affiliationOf(person);
            const email = affiliation?.email ?? person.email;
            const phone = affiliation?.phone ?? person.phone;
            return (
              <li key={person.id}>
                <p className="row">
                  <Link {...placeOf.person(person.id)} className="kern-link">
                    {nameOf(person)}
                  </Link>
                  {isFirst(person) && <Status mood="info">{texts.primaryContact}</Status>}
                </p>
                <p className="muted">{affiliation?.function}</p>
                <p className="row">
                  {email && <a href={`mailto:${email}`}>{email}</a>}
                  {phone && <a href={`tel:${phone}`}>{phone}</a>}
                </p>
              </li>
            );
          })}
      </ul>
      {total > data.length && (
        <Link to="/persons" search={{ organisation: organisationId }} className="kern-link">
          {texts.morePersons(total)}
        </Link>
      )}
    </section>
  );
}
