import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { tableFormats } from '../exports/formats.js';
import { audiencesOf } from './own-field-rights.js';
import type { Definition, OwnFieldSubject } from './own-field-types.js';
import { definitions } from './own-field-values.operations.js';

/** The own fields that a list's table has a column for. */
@Injectable()
export class OwnFieldDefinitions {
  constructor(private readonly database: Database) {}

  /** Those whose values the actor may read, in their order; none where the list is no table, which alone has to know them. */
  forTable(
    actor: Actor,
    subject: OwnFieldSubject,
    { format = 'json' }: { format?: string },
  ): Promise<Definition[]> {
    if (!(format in tableFormats)) return Promise.resolve([]);
    return this.database.read<Definition>(definitions, [subject, audiencesOf(actor)]);
  }
}
