import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { notFound, requireSound } from '../common/problems.js';
import { Settings } from '../config/settings.js';
import { Database } from '../database/database.js';
import { recordsWhere } from '../database/editable-record.js';
import { Alliance } from './alliance.entity.js';
import { colourErrors } from './alliance.errors.js';
import { theAlliance } from './alliance.query.js';
import type { PatchAllianceRequest } from './dto/alliance.request.js';

/** The alliance that this installation serves: how screens call it, in which colour, and whose public holidays it keeps. */
@Injectable()
export class AllianceService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly settings: Settings,
    private readonly database: Database,
  ) {}

  /** For everybody; where the server runs the demo, also whom one can sign in as, never with what password. */
  one(em?: EntityManager): Promise<Answer> {
    const isDemo = this.settings.config.demo && this.database.engine === 'embedded';
    return this.reads.one(theAlliance(isDemo), em);
  }

  /** Changes name, accent colour and whose public holidays count. Needs alliance.write. @throws not_allowed, version_stale, content_invalid */
  patch(change: Change<PatchAllianceRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      requireRight(change.actor, 'alliance.write');
      const [current] = await recordsWhere(em, Alliance, 'is_only FOR UPDATE', []);
      if (!current) throw notFound();
      const { name, accentColour, holidayRegion } = await this.writes.accept(em, change, current);
      requireSound(colourErrors('/accentColour', accentColour));
      const fields = { name, accentColour: accentColour && accentColour.toLowerCase(), holidayRegion };
      await this.writes.update(em, change, Alliance, current, fields);
      return this.one(em);
    });
  }
}
