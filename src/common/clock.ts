import { DateTime } from 'luxon';

/** The one source of "now" and "today". Tests give it a fixed moment. */
export class Clock {
  /** IANA zone of the alliance; set once from the alliance's row when the application starts. */
  zone = 'Europe/Berlin';

  constructor(private readonly source: () => Date = () => new Date()) {}

  /** The moment, to the millisecond. */
  now(): Date {
    return this.source();
  }

  /** Today in the alliance's time zone, as YYYY-MM-DD. */
  today(): string {
    return this.dayOf(this.now());
  }

  /** The alliance's calendar day on which a moment falls, as YYYY-MM-DD. */
  dayOf(moment: Date): string {
    return DateTime.fromJSDate(moment, { zone: this.zone }).toFormat('yyyy-MM-dd');
  }
}
