import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answer } from '../common/answer.js';
import { isId } from '../common/ids.js';
import { type PageParameters, Pages } from '../database/page.js';
import { notAllowed, notFound } from '../common/problems.js';
import type { ListStatement, OneStatement } from '../database/statements.js';
import { Database } from '../database/database.js';

/** How features read: one statement an answer, JSON as PostgreSQL makes it. */
@Injectable()
export class Reads {
  constructor(
    private readonly database: Database,
    private readonly pages: Pages,
  ) {}

  /**
   * One record.
   * @throws not_found where the statement gives no row: it is not there, or not for this actor; not_allowed where the
   *   row has no JSON: the actor sees that it is there, and no more
   */
  async one({ text, values }: OneStatement, em?: EntityManager): Promise<Answer> {
    const [row] = await this.database.read<{ json: string | null; version?: number; id?: string }>(
      text,
      values,
      em,
    );
    if (!row) throw notFound();
    if (row.json === null) throw notAllowed();
    return new Answer(row.json, row.version ?? null, row.id ?? null);
  }

  /** One page of a list. @throws parameters_invalid for a cursor of another list */
  async page(statement: ListStatement, parameters: PageParameters): Promise<Answer> {
    return this.pages.read((text, values) => this.database.read(text, values), statement, parameters);
  }
}

/** An id out of an address. @throws not_found where it has not the form of one */
export function idFrom(text: string): string {
  if (!isId(text)) throw notFound();
  return text.toLowerCase();
}
