import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import { Answer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import { beforeStart } from '../common/field-errors.js';
import { parametersInvalid } from '../common/problems.js';
import type { FreeDaysParameters } from './dto/free-days.parameters.js';
import { tooFarApart } from './free-days.errors.js';
import { type FreeDaysOfAlliance, freeDaysOfAlliance } from './free-days.query.js';
import { type FreeTime, inOrder, plusDays } from './free-times.js';
import { publicHolidays } from './public-holidays.js';

const YEAR = 366;
const TWO_YEARS = 2 * YEAR;

/** Days on which nobody is asked to meet: public holidays of the alliance's region, and spans kept by hand. */
@Injectable()
export class FreeDaysService {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Those between two days, `to` not included. Needs freeDay.read. @throws parameters_invalid over two years */
  async list({ from = this.clock.today(), to = plusDays(from, YEAR) }: FreeDaysParameters): Promise<Answer> {
    const wrong =
      to <= from ? beforeStart('/to') : to > plusDays(from, TWO_YEARS) ? tooFarApart('/to') : null;
    if (wrong) throw parametersInvalid({}, { errors: [{ ...wrong, parameter: 'to' }] });
    return new Answer(JSON.stringify({ data: await this.between(from, to) }));
  }

  /** For other rooms: all that reach into these days of the alliance's zone, `to` not included, in order. */
  async between(from: string, to: string, em?: EntityManager): Promise<FreeTime[]> {
    const { json } = await this.reads.one(freeDaysOfAlliance(from, to), em);
    const { region, spans } = JSON.parse(json) as FreeDaysOfAlliance;
    return inOrder([...(region === null ? [] : await publicHolidays(region, from, to)), ...spans]);
  }
}
