import { Link } from '@tanstack/react-router';
import type { Schema } from '../api/client.js';
import type { Column } from '../design/DataTable.js';
import { Day } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { listedNameOf } from '../design/names.js';
import { isOwnColumn, type OwnColumn } from '../design/own-fields/own-fields.js';
import { useOwnColumns } from '../design/own-fields/OwnValue.js';
import { placeOf } from '../design/places.js';
import { Status } from '../design/Status.js';
import { Tags } from '../design/Tags.js';
import { useTexts } from '../texts/texts.js';
import { personTexts } from './person.texts.js';
import type { PersonColumn } from './person-search.js';

type Person = Schema<'PersonResponse'>;

/** How to reach somebody: at work first, else what the person gave. */
export function contactOf(person: Person): { email: string | null; phone: string | null } {
  const current = person.affiliations.filter(({ isCurrent }) => isCurrent);
  const first = (of: 'email' | 'phone') =>
    current.map((each) => each[of]).find((value) => typeof value === 'string') ?? person[of] ?? null;
  return { email: first('email'), phone: first('phone') };
}

/** The columns of the list: the name, and those that were chosen. */
export function usePersonColumns(chosen: readonly (PersonColumn | OwnColumn)[]): Column<Person>[] {
  const texts = useTexts(personTexts);
  const own = useOwnColumns<Person>('persons', chosen);
  const days = useDays();
  const today = days.today();
  const counts = ({ isCurrent, confirmedAt, endDate }: Person['affiliations'][number]) =>
    isCurrent || (confirmedAt === null && (endDate === null || endDate > today));
  const all: Record<PersonColumn, Omit<Column<Person>, 'key' | 'head'>> = {
    organisations: {
      width: '26%',
      cell: ({ affiliations }) =>
        affiliations.filter(counts).map((each) => (
          <div key={each.id}>
            <Link {...placeOf.organisation(each.organisationId)}>{each.organisationName}</Link>
            {each.confirmedAt === null && (
              <>
                {' '}
                <Status mood="warning">{texts.waiting}</Status>
              </>
            )}
          </div>
        )),
    },
    function: {
      width: '18%',
      cell: ({ affiliations }) =>
        affiliations.filter(counts).map((each) => <div key={each.id}>{each.function}</div>),
    },
    email: {
      width: '22%',
      cell: (person) => {
        const { email } = contactOf(person);
        return email !== null && <a href={`mailto:${email}`}>{email}</a>;
      },
    },
    phone: {
      width: '16%',
      cell: (person) => {
        const { phone } = contactOf(person);
        return phone !== null && <a href={`tel:${phone}`}>{phone}</a>;
      },
    },
    language: { width: '10%', cell: ({ language }) => texts.languages[language] },
    tags: { width: '16%', cell: ({ tags = [] }) => tags.length > 0 && <Tags tags={tags} /> },
    updatedAt: {
      sort: 'updatedAt',
      width: '16%',
      cell: ({ updatedAt }) => <Day day={days.dayOf(updatedAt)} />,
    },
  };
  return [
    {
      key: 'name',
      head: texts.name,
      sort: 'familyName',
      cell: (person) => (
        <Link {...placeOf.person(person.id)} className="kern-link">
          {listedNameOf(person)}
        </Link>
      ),
    },
    ...chosen.flatMap((key) => (isOwnColumn(key) ? [] : [{ key, head: texts[key], ...all[key] }])),
    ...own,
  ];
}
