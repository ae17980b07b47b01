import { createHash } from 'node:crypto';
import { perGroup, personsPerOrganisation, type Size } from './sizes.js';

const kinds = [
  'organisation',
  'membership',
  'person',
  'affiliation',
  'account',
  'session',
  'steering_group',
  'seat',
  'meeting',
  'minutes',
  'topic',
  'agenda_item',
  'participation',
  'decision',
  'action_item',
  'action_item_entry',
  'audit_event',
  'minutes_version',
  'own_field',
] as const;
export type Kind = (typeof kinds)[number];

/** 2024-01-01: before anything that the application makes, whose ids therefore come later. */
const FIRST_MOMENT = 1_704_067_200_000;

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/**
 * SQL expressions whose values follow from the seed, a label and a row's number alone. Row i belongs to group i modulo
 * the number of groups, so that a group's rows lie as far apart in their table as they do where time has made them.
 */
export class Seeded {
  readonly groups: number;
  readonly organisations: number;
  readonly persons: number;

  /** @param today what the data calls today, as an ISO date */
  constructor(
    size: Size,
    readonly seed: number,
    readonly today: string,
  ) {
    this.groups = size.groups;
    this.organisations = size.groups * perGroup.organisations;
    this.persons = size.groups * perGroup.persons;
  }

  /** A UUID of version 7 that says which row of which kind it is; ids of one kind sort by the row's number. */
  idOf(kind: Kind, n: number): string {
    const moment = hex(FIRST_MOMENT + n, 12);
    return [moment.slice(0, 8), moment.slice(8), this.seedDigits, kindDigits(kind), hex(n, 12)].join('-');
  }

  /** The same in SQL, of an expression. */
  id(kind: Kind, n: string): string {
    return `('0' || to_hex(${FIRST_MOMENT} + (${n})) || '${this.seedDigits}${kindDigits(kind)}'
      || lpad(to_hex(${n}), 12, '0'))::uuid`;
  }

  /** The id of the row of another kind with the same number. */
  sameRow(kind: Kind, id: string): string {
    return `overlay(${id}::text PLACING '${kindDigits(kind)}' FROM 20 FOR 4)::uuid`;
  }

  /** From 0 to below, drawn anew for each label. */
  draw(label: string, n: string, below: number): string {
    const salt = createHash('md5').update(`${this.seed} ${label}`).digest().readUIntBE(0, 6);
    return `((hashint8extended(${n}, ${salt}) & 2147483647) % ${below})::int`;
  }

  oneOf(words: readonly string[], label: string, n: string): string {
    return `(${textArray(words)})[1 + ${this.draw(label, n, words.length)}]`;
  }

  /** A day that many days from today; the number may be any expression. */
  day(days: string): string {
    return `(date '${this.today}' + (${days}))`;
  }

  /** The number of the person in a group's seat: far enough apart that no two are of one organisation. */
  seatHolder(group: string, seat: string): string {
    return `((${group}) * ${perGroup.seats} + (${seat})) * ${SEAT_HOLDERS_APART}`;
  }

  organisationOf(person: string): string {
    return `(${person}) / ${personsPerOrganisation}`;
  }

  private get seedDigits(): string {
    return `7${hex(this.seed % 0x1000, 3)}`;
  }
}

/** Every 33rd person has a seat: 15 of 500 in a group. */
export const SEAT_HOLDERS_APART = Math.floor(perGroup.persons / perGroup.seats);

const kindDigits = (kind: Kind) => `8${hex(kinds.indexOf(kind) + 1, 3)}`;

/** A moment of a day in the alliance's zone. */
export const at = (day: string, time: string) => `((${day} + time '${time}') AT TIME ZONE 'Europe/Berlin')`;

export const textArray = (words: readonly string[]) =>
  `ARRAY[${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')}]`;

/** One table's rows, by their numbers. */
export interface Step {
  readonly table: string;
  readonly from: number;
  readonly to: number;
  /** How many rows one number stands for, about. */
  readonly rows: number;
  /** The statement for the numbers from…to, the last one not included. */
  readonly sql: (from: number, to: number) => string;
}
