import { DemoCalendar } from './demo-calendar.js';
import { DemoIds } from './demo-ids.js';
import { linkPersons, unwrap } from './demo-text.js';
import type { DemoData } from './schema/demo-data.js';

type Kind =
  | 'organisation'
  | 'person'
  | 'account'
  | 'group'
  | 'meeting'
  | 'topic'
  | 'agenda item'
  | 'decision'
  | 'participation'
  | 'minutes';

/** What the data files say, and which id each of their keys has got, for one run of the loader. */
export class DemoBook {
  readonly calendar: DemoCalendar;
  private readonly ids = new DemoIds();
  private readonly known = new Map<string, string>();

  constructor(
    readonly data: DemoData,
    readonly now: Date,
    today: string,
  ) {
    this.calendar = new DemoCalendar(now, today);
  }

  /** A new id for a row of that moment. */
  newId(moment: Date): string {
    return this.ids.next(moment);
  }

  /** A new id that `idOf` will find again; a key used twice is a mistake in the data. */
  enter(kind: Kind, key: string, moment: Date): string {
    const id = this.ids.next(moment);
    this.note(kind, key, id);
    return id;
  }

  /** Notes an id that exists already. */
  note(kind: Kind, key: string, id: string): void {
    const entry = `${kind} ${key}`;
    if (this.known.has(entry)) throw new Error(`Demo data: ${entry} is there twice`);
    this.known.set(entry, id);
  }

  /** The id of that record; a key that nobody entered is a mistake in the data. */
  idOf(kind: Kind, key: string): string {
    const id = this.known.get(`${kind} ${key}`);
    if (id === undefined) throw new Error(`Demo data: there is no ${kind} ${key}`);
    return id;
  }

  /** The same where there may be no key. */
  idOrNull(kind: Kind, key: string | undefined): string | null {
    return key === undefined ? null : this.idOf(kind, key);
  }

  /** A text as it is stored, with the persons it names. */
  text(source: string): string {
    return linkPersons(unwrap(source), (key) => this.idOf('person', key));
  }

  /** The same where there may be no text. */
  textOrNull(source: string | undefined): string | null {
    return source === undefined ? null : this.text(source);
  }
}
