import { DateTime } from 'luxon';
import { beforeStart } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { answerByOutside, notAhead, offeredTwice } from './date-polls.errors.js';

interface OfferedDate {
  readonly plannedStart: Date;
  readonly plannedEnd: Date;
}

/** What is wrong with dates that are to be offered: one that ends before it starts, is over, or stands there twice. */
export function optionFaults(dates: readonly OfferedDate[], now: Date): FieldError[] {
  const isSame = (one: OfferedDate, other: OfferedDate) =>
    one.plannedStart.getTime() === other.plannedStart.getTime() &&
    one.plannedEnd.getTime() === other.plannedEnd.getTime();
  return dates.flatMap((date, index) => {
    const pointer = (field: keyof OfferedDate) => `/options/${index}/${field}`;
    if (date.plannedEnd <= date.plannedStart) return [beforeStart(pointer('plannedEnd'))];
    if (date.plannedStart <= now) return [notAhead(pointer('plannedStart'))];
    const isOffered = dates.slice(0, index).some((other) => isSame(date, other));
    return isOffered ? [offeredTwice(pointer('plannedStart'))] : [];
  });
}

/** Whether answers are asked for by a day between today and the first date. @param answerBy YYYY-MM-DD, as the others */
export function answerByFaults(
  answerBy: string | undefined,
  { today, lastDay }: { readonly today: string; readonly lastDay: string },
): FieldError[] {
  if (answerBy === undefined || (today <= answerBy && answerBy <= lastDay)) return [];
  const said = DateTime.fromISO(lastDay, { zone: 'utc' });
  const last = { de: said.toFormat('d.M.yyyy'), en: said.setLocale('en-GB').toFormat('d LLLL yyyy') };
  return [answerByOutside('/answerBy', { last })];
}
