import { createHash } from 'node:crypto';

/**
 * Ids in the shape of UUIDv7 that are the same at every run: the row's moment, a counter in place of the random
 * bits (so rows of one moment keep their order), and a hash of the counter to fill up.
 */
export class DemoIds {
  private counter = 0;

  /** The next id, with `moment` as its time. */
  next(moment: Date): string {
    this.counter += 1;
    const time = moment.getTime().toString(16).padStart(12, '0');
    const count = this.counter.toString(16).padStart(6, '0');
    const filling = createHash('sha256').update(count).digest('hex').slice(0, 12);
    return [time.slice(0, 8), time.slice(8), `7${count.slice(0, 3)}`, `8${count.slice(3)}`, filling].join(
      '-',
    );
  }
}
