import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Clock } from '../common/clock.js';
import { parametersInvalid } from '../common/problems.js';
import { Database } from '../database/database.js';
import { rowIds } from '../database/row-ids.js';
import { SegmentSource } from '../exports/segment-source.js';
import type { OrganisationFilters } from '../organisations/dto/organisation.filters.js';
import { listOrganisations } from '../organisations/organisations.query.js';
import type { PersonFilters } from '../persons/dto/person.filters.js';
import { listPersons } from '../persons/persons.query.js';
import {
  allOfMembers,
  type Candidate,
  chosenPersons,
  contactsOfChosen,
  primaryContacts,
  seatHolders,
} from './candidates.sql.js';
import type { Source } from './dto/participation.request.js';
import { tooManyPeople } from './participations.errors.js';

/** So many are added at once at the most. */
export const MOST_ADDED = 1_000;

/** Many who are to be added at once. */
export interface Many {
  readonly from: Source;
  readonly segment?: string;
}

export interface MeetingAhead {
  /** Null where there is none yet, and nobody on its list. */
  readonly id: string | null;
  readonly steeringGroupId: string;
  /** On which it counts who sits where and works for whom. */
  readonly day: string;
}

/** Who is meant where many are added at once, and who of them is left out, with the rights of whoever asks. */
@Injectable()
export class Candidates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly segments: SegmentSource,
  ) {}

  /** Each person once. @throws parameters_invalid where there is no such segment for the actor, or it has too many */
  async find(actor: Actor, meeting: MeetingAhead, many: Many, em?: EntityManager): Promise<Candidate[]> {
    const { id, day, steeringGroupId } = meeting;
    const read = (text: string, third: readonly unknown[]) =>
      this.database.read<Candidate>(text, [id, day, ...third], em);
    switch (many.from) {
      case 'seats':
        return once(await read(seatHolders, [steeringGroupId, this.clock.today()]));
      case 'primary_contacts':
        return once(await read(primaryContacts, []));
      case 'members':
        return once(await read(allOfMembers, []));
      case 'segment': {
        const { list, ids } = await this.inSegment(actor, many.segment ?? '', em);
        return once(await read(list === 'persons' ? chosenPersons : contactsOfChosen, [ids]));
      }
    }
  }

  /** What the list says, filtered by the segment, as far as the actor reads it. */
  private async inSegment(actor: Actor, segment: string, em?: EntityManager) {
    const list = await this.segments.listOf(actor, segment, em);
    const asked: OrganisationFilters & PersonFilters = { segment };
    const { segment: filters } = await this.segments.narrowed(actor, list, asked, em);
    const make = { persons: listPersons, organisations: listOrganisations }[list];
    const statement = make(actor, {}, this.clock.today(), filters);
    const read = (text: string, values: readonly unknown[]) =>
      this.database.read<{ id: string }>(text, values, em);
    const ids = await rowIds(read, statement, MOST_ADDED + 1);
    if (ids.length > MOST_ADDED) {
      const error = tooManyPeople('/segment', { most: MOST_ADDED });
      throw parametersInvalid({}, { errors: [{ ...error, parameter: 'segment' }] });
    }
    return { list, ids };
  }
}

/** Who is meant for two reasons is added where one of them holds; organisations without anybody stay as they are. */
export function once<Found extends Candidate>(candidates: readonly Found[]): Found[] {
  const chosen = new Map<string, Found>();
  for (const candidate of candidates) {
    const { personId, reason } = candidate;
    const before = personId === null ? undefined : chosen.get(personId);
    if (personId !== null && (before === undefined || (before.reason !== null && reason === null)))
      chosen.set(personId, candidate);
  }
  return [...chosen.values(), ...candidates.filter(({ personId }) => personId === null)];
}
