import { Id, Int, Nested, OneOf, OpenObject } from '../../common/fields.js';
import { IdParameter } from '../../common/parameters.js';
import { type Choice, choices, joinable } from '../merge-fields.js';
import { MOST_FIELDS } from '../../own-fields/own-field-types.js';
import { parties } from '../parties.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class MergeParameters {
  @IdParameter({ description: 'The record that would go into this one; it has to be given.', example })
  with?: string;
}

/** A field for each of the record's, so that a choice for one that it has not is refused by name. */
function choose(type: new () => object, fields: readonly string[]): void {
  OpenObject(
    { type: 'string', enum: [...choices] },
    {
      optional: true,
      maxEntries: MOST_FIELDS,
      description:
        'Whose value each field has that the alliance made for itself, by their keys; where absent, what the preview proposes.',
      example: { employees_jena: 'with' },
    },
  )(type.prototype as object, 'ownFields');
  for (const field of fields) {
    const possible = field in joinable ? choices : choices.filter((choice) => choice !== 'both');
    OneOf(possible, {
      optional: true,
      description: `Whose \`${field}\` it has afterwards; where absent, what the preview proposes.`,
      example: 'keep',
    })(type.prototype as object, field);
  }
}

type Choices = Readonly<Record<string, Choice | undefined>> & {
  readonly ownFields?: Readonly<Record<string, Choice>>;
};

export class OrganisationMergeChoices {}
choose(OrganisationMergeChoices, parties.organisation.fields);

export class PersonMergeChoices {}
choose(PersonMergeChoices, parties.person.fields);

/** What is said of a merge, whatever is merged. */
export class MergeRequest {
  @Id({ description: 'The record that goes into this one, and is no more.', example })
  with!: string;

  @Int({
    min: 1,
    max: 2_147_483_647,
    description:
      'The version of that record which was read; another one by now is refused as a stale If-Match is.',
    example: 3,
  })
  withVersion!: number;

  choices?: Choices;
}

const chosen = {
  optional: true,
  description:
    'Whose value each field has: `keep` of the record that stays, `with` of the one that goes, `both` where there is room for both. Where absent, what the preview proposes.',
};

export class MergeOrganisationsRequest extends MergeRequest {
  @Nested(() => OrganisationMergeChoices, { ...chosen, example: { website: 'with', tags: 'both' } })
  declare choices?: Choices;
}

export class MergePersonsRequest extends MergeRequest {
  @Nested(() => PersonMergeChoices, { ...chosen, example: { email: 'with' } })
  declare choices?: Choices;
}
