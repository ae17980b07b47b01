import { DateTime } from 'luxon';

/** The one source of "now" and "today". Tests give it a fixed moment. */
export class Clock {
  /** IANA zone of the alliance; set once from the alliance's row when the application starts. */
  zone = 'Europe/Berlin';

  /** The day that was asked for last, and the moments between which it lies. */
  private last = { zone: '', day: '', from: 0, to: 0 };

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
    const at = moment.getTime();
    const { last, zone } = this;
    if (last.zone === zone && at >= last.from && at < last.to) return last.day;
    const local = DateTime.fromJSDate(moment, { zone });
    const from = local.startOf('day');
    const day = local.toFormat('yyyy-MM-dd');
    this.last = { zone, day, from: from.toMillis(), to: from.plus({ days: 1 }).toMillis() };
    return day;
  }
}
