import {
  hasChoices,
  OWN_KEY,
  ownFieldAudiences,
  ownFieldSubjects,
  ownFieldTypes,
} from '../../own-fields/own-field-types.js';
import { formed, line, list, type Of, oneOf, optional, plain, record, type Shape } from './shape.js';

const ownKey = formed(
  new RegExp(`^${OWN_KEY}$`),
  'a key of lower-case letters a to z, digits and underscores',
);
const name = record({ de: line, en: line });
const content = record({
  subject: oneOf(ownFieldSubjects),
  key: ownKey,
  name,
  type: oneOf(ownFieldTypes),
  choices: optional(list(record({ code: ownKey, name }))),
  visibleTo: oneOf(ownFieldAudiences),
});

/** A field of the alliance's own. */
export const ownField: Shape<Of<typeof content>> = (value, at, report): value is Of<typeof content> => {
  if (!content(value, at, report)) return false;
  const isWhole = hasChoices(value.type) === (value.choices !== undefined);
  if (!isWhole) report([...at, 'choices'], 'choices for the types choice and choices, and for no other');
  return isWhole;
};

/** What stands in own fields, by their keys; the database says whether it fits. */
export const ownValues = plain<Readonly<Record<string, unknown>>>(
  'own fields (own-fields.yaml) with what stands in them',
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
