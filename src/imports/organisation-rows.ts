import { beforeStart, required } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { snakeCase } from '../database/snake-naming.js';
import { CreateOrganisationRequest } from '../organisations/dto/organisation.request.js';
import { ownApart } from './own-fields.js';
import type { ReadRow, RowKind } from './row-kind.js';
import { checkAs, idOf, textsOf } from './row-texts.js';

const MEMBERSHIP = 'membership.';

/** What a row says of an organisation and its membership, checked as the content of a request is. */
export const readOrganisation: RowKind['read'] = (cells, columns, defaults): ReadRow => {
  const texts = textsOf(cells, columns, defaults);
  const { rests, errors } = texts;
  const { others: values, own: ownValues } = ownApart(texts.values);
  const own = Object.entries(values).filter(([field]) => !field.startsWith(MEMBERSHIP) && field !== 'id');
  checkAs(CreateOrganisationRequest, Object.fromEntries(own), errors);
  const membership = membershipOf(values, errors);
  const id = idOf('id', texts);
  return {
    fields: {
      ...Object.fromEntries(own.map(([field, value]) => [snakeCase(field), value])),
      ...(Object.keys(ownValues).length > 0 && { own_fields: ownValues }),
      ...(membership && { membership }),
      ...(rests.length > 0 && { further: `E-Mail: ${rests.join(', ')}` }),
      ...(id !== null && { id }),
    },
    errors,
  };
};

/** A membership as it is stored, its state null where the row does not say it: one that has ended was active before. */
function membershipOf(values: Readonly<Record<string, unknown>>, errors: FieldError[]): object | null {
  const of = (part: string) => (values[`${MEMBERSHIP}${part}`] ?? null) as string | null;
  const [state, joinedOn, ended, lastDay] = ['state', 'joinedOn', 'endedOn', 'lastDay'].map(of);
  const endedOn = ended ?? lastDay ?? null;
  if (!state && !joinedOn && !endedOn) return null;
  if (state !== 'prospective' && !joinedOn) errors.push(required(`/${MEMBERSHIP}joinedOn`));
  if (state === 'ended' && !endedOn) errors.push(required(`/${MEMBERSHIP}endedOn`));
  if (joinedOn && endedOn && endedOn < joinedOn) errors.push(beforeStart(`/${MEMBERSHIP}endedOn`));
  return { state: state === 'ended' ? 'active' : state, joined_on: joinedOn, ended_on: endedOn };
}
