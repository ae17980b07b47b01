import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { scopeOf } from '../access/scope.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { requireSound } from '../common/problems.js';
import { requireTerm } from '../common/term.js';
import { Lists, type ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import { templateErrors, wholeTemplate } from './agenda-template.js';
import type { SteeringGroupFilters } from './dto/steering-group.filters.js';
import type { CreateSteeringGroupRequest, PatchSteeringGroupRequest } from './dto/steering-group.request.js';
import { findGroup } from './group-ref.js';
import { SteeringGroup } from './steering-group.entity.js';
import './steering-groups.errors.js';
import { LEAD_FIELDS, listSteeringGroups, oneSteeringGroup } from './steering-groups.query.js';

/** Steering groups and the plenary. Terms exclude their end. */
@Injectable()
export class SteeringGroupsService {
  constructor(
    private readonly reads: Reads,
    private readonly lists: Lists,
    private readonly writes: Writes,
  ) {}

  /** All groups with their names; with group.read all that is known of them. */
  list(reader: Reader, filters: SteeringGroupFilters): Promise<ListAnswer> {
    return this.lists.answer(reader, filters, () => listSteeringGroups(reader.actor, filters));
  }

  /** One group, as `list` shows it, with who sits there and what it lacks for who may read its seats. @throws not_found */
  async one(actor: Actor, idOrSlug: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneSteeringGroup(actor, idOrSlug, this.writes.clock.today()), em);
  }

  /** Makes a steering group; the plenary is there already. Needs group.create. @throws content_invalid */
  create(change: Change<CreateSteeringGroupRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      requireRight(change.actor, 'group.create');
      const content = await this.writes.accept(em, change);
      const agendaTemplate = wholeTemplate(content.agendaTemplate);
      requireSound(templateErrors(agendaTemplate));
      requireTerm(content.startDate, content.endDate ?? null, '/endDate');
      const fields = { ...content, agendaTemplate, kind: 'steering' as const };
      const id = await this.writes.insert(em, change, SteeringGroup, fields);
      return this.one(change.actor, id, em);
    });
  }

  /**
   * Needs group.update; with group.mandate for this group, its lead changes mandate and agenda template alone.
   * @throws not_found, not_allowed, fields_not_allowed, version_stale, content_invalid, number_prefix_used
   */
  patch(change: Change<PatchSteeringGroupRequest>, idOrSlug: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await findGroup(em, idOrSlug, 'change');
      if (!scopeOf(change.actor, 'group.update').all) {
        requireRight(change.actor, 'group.mandate', current.id);
        change.allow(LEAD_FIELDS);
      }
      const content = await this.writes.accept(em, change, current);
      const agendaTemplate = wholeTemplate(content.agendaTemplate);
      requireSound(templateErrors(agendaTemplate));
      const endDate = content.endDate === undefined ? current.endDate : content.endDate;
      const pointer = content.endDate === undefined ? '/startDate' : '/endDate';
      requireTerm(content.startDate ?? current.startDate, endDate, pointer);
      const fields = { ...content, agendaTemplate, name: { ...current.name, ...content.name } };
      await this.writes.update(em, change, SteeringGroup, current, fields);
      return this.one(change.actor, current.id, em);
    });
  }
}
