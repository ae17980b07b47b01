import type { Words } from '../words/word.js';
import type { Columns } from './columns.js';

/** The values of one statement, numbered as they are used. */
export class Values {
  readonly list: unknown[] = [];

  private readonly once = new Map<string, string>();

  /** Adds a value and gives its placeholder. Every value must be used: PostgreSQL cannot type one that is not. */
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }

  /** The day as a placeholder of type date, added when it is first used. */
  day(day: string): string {
    return `${this.addOnce(day)}::date`;
  }

  /** The moment as a placeholder of type timestamptz, added when it is first used. */
  moment(moment: string): string {
    return `${this.addOnce(moment)}::timestamptz`;
  }

  /** The moment at which a day begins in a time zone (IANA). */
  dayStart(day: string, zone: string): string {
    return `(${this.day(day)}::timestamp AT TIME ZONE ${this.add(zone)}::text)`;
  }

  /** Takes in what the SQL of another statement uses of its values, and gives that SQL with their new numbers. */
  adopt(sql: string, { list }: { readonly list: readonly unknown[] }): string {
    const places = new Map<string, string>();
    return sql.replace(/\$(\d+)/g, (_, n: string) => {
      const place = places.get(n) ?? this.add(list[Number(n) - 1]);
      places.set(n, place);
      return place;
    });
  }

  private addOnce(value: string): string {
    const placeholder = this.once.get(value) ?? this.add(value);
    this.once.set(value, placeholder);
    return placeholder;
  }
}

/**
 * The order asked for. What changed since a moment comes by when the record itself last changed, unless another order is
 * asked for: a record that changes while somebody reads comes again at the end.
 */
export function sortOf(asked: { sort?: string; updatedSince?: string }, usual: string): string {
  return asked.sort ?? (asked.updatedSince === undefined ? usual : 'updatedAt');
}

/**
 * SQL condition that the column's moment is this one or later. With an end that never comes: of a range PostgreSQL
 * expects few rows, of all after a moment that it does not know a third of the table, which it then looks through.
 */
export function since(column: string, moment: string, values: Values): string {
  return `${column} BETWEEN ${values.moment(moment)} AND 'infinity'`;
}

/** One record as an answer. */
export interface OneStatement {
  /** Gives `json` (text; null where the actor may not read it), `id`, and `version` where the record has one. */
  text: string;
  values: readonly unknown[];
}

/** A list, of which an answer is one page. */
export interface ListStatement {
  /** Id of the record whose list this is, where it has one; cursors are bound to it. */
  of?: string;
  /** What the list is of; cursors are bound to it. */
  name: string;
  /** What its rows say and are sorted by. */
  columns: Columns;
  /** What tables say of it besides, because they say it in words: names of what the rows have codes and ids of. */
  besides?: Columns;
  /** What tables call columns that words/list-words.ts does not name. */
  heads?: Words;
  /** FROM with its joins. */
  from: string;
  /** Conditions, all of which hold. */
  where: string[];
  values: Values;
  /** As in the address: `name,-joinedOn`. */
  sort: string;
  /** SQL expression of the unique id, last sort key of all. */
  id: string;
}
