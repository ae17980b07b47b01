import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { sectorsQuery } from '../api/sectors.js';
import { sizeBandWords } from '../../src/words/network-words.js';
import type { Column } from '../design/DataTable.js';
import { Day } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { isOwnColumn, type OwnColumn } from '../design/own-fields/own-fields.js';
import { useOwnColumns } from '../design/own-fields/OwnValue.js';
import { Tags } from '../design/Tags.js';
import { Website } from '../design/Website.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { MembershipStatus } from './MembershipStatus.js';
import { organisationTexts } from './organisation.texts.js';
import { type OrganisationColumn } from './organisation-search.js';
import type { Organisation } from './queries.js';

/** The columns of the list: the name, and those that were chosen. */
export function useOrganisationColumns(
  chosen: readonly (OrganisationColumn | OwnColumn)[],
): Column<Organisation>[] {
  const texts = useTexts(organisationTexts);
  const word = useWord();
  const nameOf = useLocalName();
  const days = useDays();
  const own = useOwnColumns<Organisation>('organisations', chosen);
  const sectors = useQuery(sectorsQuery).data;
  const sector = (code: string) => {
    const found = sectors?.find((each) => each.code === code);
    // Before the names have come their line stands there already: no card grows when they do.
    return found === undefined ? '\u00a0' : nameOf(found.name);
  };
  const all: Record<OrganisationColumn, Omit<Column<Organisation>, 'key' | 'head'>> = {
    sector: { sort: 'sector', width: '22%', cell: ({ sectorCode }) => sector(sectorCode) },
    city: { sort: 'city', width: '12%', cell: ({ city }) => city },
    status: {
      width: '16%',
      cell: ({ membership }) => membership && <MembershipStatus state={membership.state} />,
    },
    joinedOn: {
      sort: 'joinedOn',
      width: '20%',
      cell: ({ membership }) => membership?.joinedOn && <Day day={membership.joinedOn} />,
    },
    coordinator: { width: '16%', cell: ({ membership }) => membership?.coordinator?.name },
    tags: { width: '14%', cell: ({ tags = [] }) => tags.length > 0 && <Tags tags={tags} /> },
    sizeBand: {
      width: '12%',
      cell: ({ sizeBand }) => sizeBand && word(sizeBandWords, sizeBand),
    },
    website: { width: '18%', cell: ({ website }) => website && <Website href={website} /> },
    email: { width: '18%', cell: ({ email }) => email && <a href={`mailto:${email}`}>{email}</a> },
    phone: { width: '14%', cell: ({ phone }) => phone && <a href={`tel:${phone}`}>{phone}</a> },
    listedPublicly: {
      width: '9%',
      cell: ({ listedPublicly }) => listedPublicly !== undefined && (listedPublicly ? texts.yes : texts.no),
    },
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
      sort: 'name',
      cell: ({ id, name }) => (
        <Link to="/organisations/$id" params={{ id }} className="kern-link">
          {name}
        </Link>
      ),
    },
    ...chosen.flatMap((key) => (isOwnColumn(key) ? [] : [{ key, head: texts[key], ...all[key] }])),
    ...own,
  ];
}
