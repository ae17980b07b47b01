import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import type { Letter } from './letter.js';
import type { ChangedTemplate, LetterDraft } from './letter-kind.js';
import { letterOf } from './mail-template.js';
import { changedTemplates } from './mail-templates.query.js';

/** Writes letters by the templates that count now. */
@Injectable()
export class Letters {
  constructor(private readonly database: Database) {}

  /** Each of them, in their order. One statement, however many there are. */
  async written(drafts: readonly LetterDraft[], em: EntityManager): Promise<Letter[]> {
    const [row] = await this.database.read<{ changed: ChangedTemplate[] }>(
      `SELECT ${changedTemplates} AS changed`,
      [],
      em,
    );
    return drafts.map((draft) => letterOf(draft, row?.changed ?? []));
  }
}
