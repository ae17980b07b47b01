import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import { Answer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import { parametersInvalid } from '../common/problems.js';
import { once } from '../participations/candidates.js';
import { sourceErrors } from '../participations/participation-content.js';
import { type PreviewFacts, previewFacts } from './date-poll-preview.query.js';
import type { PreviewParameters } from './dto/preview.parameters.js';

/** Whom a poll of a group would ask. */
@Injectable()
export class DatePollPreviewsService {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Needs meeting.write in the group. @throws not_found, not_allowed, parameters_invalid */
  async preview(actor: Actor, idOrSlug: string, { from }: PreviewParameters): Promise<Answer> {
    const { json } = await this.reads.one(previewFacts(idOrSlug, from, this.clock.today()));
    const { groupId, groupKind, candidates } = JSON.parse(json) as PreviewFacts;
    requireRight(actor, 'meeting.write', groupId);
    const errors = from === undefined ? [] : sourceErrors({ from }, groupKind);
    if (errors.length > 0)
      throw parametersInvalid({}, { errors: errors.map((error) => ({ ...error, parameter: 'from' })) });
    const found = once(candidates);
    const asked = found.filter(({ reason }) => reason === null);
    const preview = {
      mails: asked.filter(({ isReached }) => isReached).length,
      unreached: asked
        .filter(({ isReached }) => !isReached)
        .map(({ personId, name }) => ({ personId, name })),
      leftOut: found
        .filter(({ reason }) => reason !== null)
        .map(({ personId, name, reason }) => ({ personId, name, reason })),
    };
    return new Answer(JSON.stringify(preview));
  }
}
