import { queryOptions } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { answer, api, type Schema } from '../api/client.js';
import type { Days } from '../design/days.js';
import { nameOf } from '../design/names.js';

type Found = Schema<'SearchResponse'>;

/** Something that was found: what it is called, what tells two of one name apart, where it is read. */
export interface Hit {
  id: string;
  label: string;
  detail: string | null;
  to: string;
}

interface Told {
  days: Days;
  local: (name: { de: string; en: string }) => string;
}

/** A kind of records that was found. */
export interface Kind {
  name: keyof Found;
  /** Its list, with the same words. */
  list: LinkProps['to'];
  /** What the list is asked for besides, where it does not show all at first. */
  all?: object;
  hits: Hit[];
  total: number;
}

const dotted = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ') || null;

const part = <Row extends { id: string }>(
  name: keyof Found,
  list: LinkProps['to'] & string,
  found: { data: Row[]; total: number } | undefined,
  of: (row: Row) => Pick<Hit, 'label' | 'detail'>,
  all?: object,
): Kind[] =>
  found === undefined || found.total === 0
    ? []
    : [
        {
          name,
          list,
          all,
          hits: found.data.map((row) => ({ id: row.id, to: `${list}/${row.id}`, ...of(row) })),
          total: found.total,
        },
      ];

/** What was found, kind by kind, in the order in which it is shown. */
export function kindsOf(found: Found, { days, local }: Told): Kind[] {
  return [
    ...part('organisations', '/organisations', found.organisations, ({ name, shortName, city }) => ({
      label: name,
      detail: dotted(shortName, city),
    })),
    ...part('persons', '/persons', found.persons, (person) => ({
      label: nameOf(person),
      detail: dotted(
        ...person.affiliations.filter((each) => each.isCurrent).map((each) => each.organisationName),
      ),
    })),
    ...part(
      'topics',
      '/topics',
      found.topics,
      ({ title, steeringGroup }) => ({ label: title, detail: local(steeringGroup.name) }),
      { state: 'all' },
    ),
    ...part(
      'meetings',
      '/meetings',
      found.meetings,
      ({ title, steeringGroup, plannedStart, location }) => ({
        label: title,
        detail: dotted(local(steeringGroup.name), days.moment(plannedStart), location),
      }),
      { when: 'all' },
    ),
    ...part(
      'actionItems',
      '/action-items',
      found.actionItems,
      ({ title, steeringGroup, responsiblePerson, dueDate }) => ({
        label: title,
        detail: dotted(
          local(steeringGroup.name),
          responsiblePerson?.name,
          dueDate === null ? null : days.day(dueDate),
        ),
      }),
      { state: 'all' },
    ),
    ...part('decisions', '/decisions', found.decisions, ({ number, text, steeringGroup, meetingDay }) => ({
      label: text,
      detail: dotted(number, local(steeringGroup.name), days.day(meetingDay)),
    })),
  ];
}

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: () => answer(api.GET('/api/v1/search', { params: { query: { q } } })),
    staleTime: 10_000,
  });
