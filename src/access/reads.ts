import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answer } from '../common/answer.js';
import { isId } from '../common/ids.js';
import { allRows, countRows, type PageParameters, Pages } from '../database/page.js';
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

  /** How many rows a list has for its reader, up to MOST_COUNTED. */
  count(statement: ListStatement, em?: EntityManager): Promise<number> {
    return countRows((text, values) => this.database.read(text, values, em), statement);
  }

  /** All rows of a list, read, so many at a time. @param make gives the statement anew for each */
  async *all(make: () => ListStatement): AsyncGenerator<object[]> {
    const pages = allRows((text, values) => this.database.read(text, values), make);
    for await (const rows of pages) yield rows.map((json) => JSON.parse(json) as object);
  }
}

/** An id out of an address. @throws not_found where it has not the form of one */
export function idFrom(text: string): string {
  if (!isId(text)) throw notFound();
  return text.toLowerCase();
}
