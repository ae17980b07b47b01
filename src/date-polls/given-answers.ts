import type { FieldError } from '../common/problem.js';
import { contentInvalid, requireSound } from '../common/problems.js';
import { unknownReference } from '../common/field-errors.js';
import type { Fields } from '../database/editable-record.js';
import type { DatePollRespondent } from './date-poll-respondent.entity.js';
import type { PatchRespondentRequest } from './dto/date-answer.request.js';
import { answeredTwice, saysNothing } from './date-polls.errors.js';

/**
 * What becomes of somebody's answers; what is not named stays as it was.
 * @param options ids of the dates that are offered
 * @throws content_invalid
 */
export function answered(
  current: DatePollRespondent,
  { answers, note }: PatchRespondentRequest,
  options: ReadonlySet<string>,
): Fields<DatePollRespondent> {
  if (answers.length === 0 && note === undefined) throw contentInvalid(saysNothing('/answers'));
  requireSound(
    answers.flatMap(({ optionId }, index): FieldError[] => {
      const pointer = `/answers/${index}/optionId`;
      if (!options.has(optionId)) return [unknownReference(pointer)];
      const isSecond = answers.slice(0, index).some((other) => other.optionId === optionId);
      return isSecond ? [answeredTwice(pointer)] : [];
    }),
  );
  const given = Object.fromEntries(answers.map(({ optionId, answer }) => [optionId, answer]));
  return { answers: { ...current.answers, ...given }, ...(note !== undefined && { note: note || null }) };
}
