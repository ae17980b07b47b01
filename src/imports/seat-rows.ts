import { beforeStart } from '../common/field-errors.js';
import { isId } from '../common/ids.js';
import { CreateSeatRequest } from '../steering-groups/dto/seat.request.js';
import { guestHasNoVote } from '../steering-groups/seats.errors.js';
import { quoted } from './cells.js';
import { notAName } from './cells.errors.js';
import type { RowKind } from './row-kind.js';
import { checkAs, idOf, type RowTexts, textsOf } from './row-texts.js';
import { splitName } from './whole-name.js';

/** What a row says of a seat: whom, which group and which organisation it names, the database finds. */
export const readSeat: RowKind['read'] = (cells, columns, defaults) => {
  const texts = textsOf(cells, columns, defaults);
  const { values, errors } = texts;
  const { role, hasVote, startDate } = values;
  const endDate = values.endDate ?? values.lastDay;
  const content = Object.fromEntries(
    Object.entries({ role, hasVote, startDate, endDate }).filter(([, value]) => value !== undefined),
  );
  checkAs(CreateSeatRequest, content, errors);
  if (role === 'guest' && hasVote === true) errors.push(guestHasNoVote('/hasVote'));
  if (typeof startDate === 'string' && typeof endDate === 'string' && endDate < startDate)
    errors.push(beforeStart('/endDate'));
  const fields = {
    name: values.person,
    ...personIn(texts),
    person_email: values.personEmail,
    ...named(texts, 'steeringGroup', 'steering_group'),
    ...named(texts, 'onBehalfOfOrganisation', 'organisation'),
    role,
    has_vote: hasVote,
    start_date: startDate,
    end_date: endDate,
    id: idOf('id', texts) ?? undefined,
  };
  return { fields, errors };
};

function personIn(texts: RowTexts): object {
  const { values, errors } = texts;
  const person = values.person as string | undefined;
  const id = idOf('personId', texts) ?? (isId(person) ? (person as string).toLowerCase() : null);
  if (id !== null) return { person_id: id };
  if (person === undefined) return {};
  const parts = splitName(person);
  if (parts) return { given_name: parts.givenName, family_name: parts.familyName };
  errors.push(notAName('/person', { given: quoted(person) }));
  return {};
}

/** A record by its id, or by what it is called. */
function named(texts: RowTexts, field: string, column: string): object {
  const called = texts.values[field] as string | undefined;
  const id = idOf(`${field}Id`, texts) ?? (isId(called) ? (called as string).toLowerCase() : null);
  return id === null ? { [column]: called } : { [`${column}_id`]: id };
}
