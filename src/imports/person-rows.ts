import { beforeStart, required } from '../common/field-errors.js';
import { isId } from '../common/ids.js';
import { snakeCase } from '../database/snake-naming.js';
import { CreateAffiliationRequest } from '../persons/dto/affiliation.request.js';
import { CreatePersonRequest } from '../persons/dto/person.request.js';
import { quoted } from './cells.js';
import { notAName } from './cells.errors.js';
import { ownApart } from './own-fields.js';
import type { RowKind } from './row-kind.js';
import { checkAs, idOf, type RowTexts, textsOf } from './row-texts.js';
import { splitName } from './whole-name.js';

export const AFFILIATION = 'affiliation.';

const asColumns = (fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [snakeCase(field), value as unknown]));

/** What a row says of a person and of what it does for an organisation, checked as the contents of requests are. */
export const readPerson: RowKind['read'] = (cells, columns, defaults) => {
  const texts = textsOf(cells, columns, defaults);
  const affiliation = affiliationOf(texts);
  const { others: said, own: ownValues } = ownApart(texts.values);
  const {
    name,
    id: _,
    ...own
  } = Object.fromEntries(Object.entries(said).filter(([field]) => !field.startsWith(AFFILIATION)));
  const person: Record<string, unknown> = {
    ...(name !== undefined && namesIn(name as string, own, texts)),
    ...own,
  };
  checkAs(CreatePersonRequest, person, texts.errors);
  const id = idOf('id', texts);
  const called = ['academicTitle', 'givenName', 'nameAffix', 'familyName'].map((part) => person[part]);
  return {
    fields: {
      ...asColumns(person),
      name: called.filter(Boolean).join(' ') || null,
      ...(Object.keys(ownValues).length > 0 && { own_fields: ownValues }),
      ...(affiliation && { affiliation }),
      ...(texts.rests.length > 0 && { further: `E-Mail: ${texts.rests.join(', ')}` }),
      ...(id !== null && { id }),
    },
    errors: texts.errors,
  };
};

/** The parts of a whole name; beside a column of given names it is that of the family. */
function namesIn(text: string, own: Readonly<Record<string, unknown>>, { errors }: RowTexts): object {
  const parts = splitName(text);
  if (!parts) {
    errors.push(notAName('/name', { given: quoted(text) }));
    return {};
  }
  const givenName = own.givenName as string | undefined;
  if (givenName === undefined || parts.givenName === undefined || parts.givenName === givenName) return parts;
  return { ...splitName(`${text}, ${givenName}`) };
}

/** What the row says of an affiliation. Where it names no organisation, e-mail and phone are the person's. */
function affiliationOf(texts: RowTexts): object | null {
  const { values, errors } = texts;
  const said: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(values))
    if (field.startsWith(AFFILIATION)) said[field.slice(AFFILIATION.length)] = value;
  const id = idOf(`${AFFILIATION}id`, texts);
  let organisationId = idOf(`${AFFILIATION}organisationId`, texts);
  const named = said.organisation as string | undefined;
  if (organisationId === null && isId(named)) organisationId = (named as string).toLowerCase();
  if (id === null && organisationId === null && named === undefined) {
    moveToPerson(texts, said);
    delete said.organisationId;
    if (said.isPrimaryContact === false) delete said.isPrimaryContact;
    if (Object.keys(said).length > 0) errors.push(required(`/${AFFILIATION}organisation`));
    return null;
  }
  const { lastDay, ...content } = said;
  for (const reference of ['id', 'organisation', 'organisationId']) delete content[reference];
  const endDate = content.endDate ?? lastDay;
  const whole = { ...content, ...(endDate !== undefined && { endDate }) } as Record<string, unknown>;
  checkAs(CreateAffiliationRequest, whole, errors, AFFILIATION);
  const { startDate } = whole;
  if (typeof startDate === 'string' && typeof endDate === 'string' && endDate < startDate)
    errors.push(beforeStart(`/${AFFILIATION}endDate`));
  return {
    ...asColumns(whole),
    ...(id !== null && { id }),
    ...(organisationId === null ? { organisation: named } : { organisation_id: organisationId }),
  };
}

function moveToPerson({ values }: RowTexts, said: Record<string, unknown>): void {
  for (const field of ['email', 'phone']) {
    if (said[field] === undefined) continue;
    values[field] ??= said[field];
    delete said[field];
  }
}
