import { fieldNames } from '../../common/documented-fields.js';
import { Id, Int, Nested, OneOf } from '../../common/fields.js';
import { IdParameter } from '../../common/parameters.js';
import { PatchOrganisationRequest } from '../../organisations/dto/organisation.request.js';
import { PatchPersonRequest } from '../../persons/dto/person.request.js';
import { type Choice, choices, joinable } from '../merge-fields.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class MergeParameters {
  @IdParameter({ description: 'The record that would go into this one; it has to be given.', example })
  with?: string;
}

/** A field for each of the record's, so that a choice for one that it has not is refused by name. */
function choose(type: new () => object, fields: readonly string[]): void {
  for (const field of fields) {
    const possible = field in joinable ? choices : choices.filter((choice) => choice !== 'both');
    OneOf(possible, {
      optional: true,
      description: `Whose \`${field}\` it has afterwards; where absent, what the preview proposes.`,
      example: 'keep',
    })(type.prototype as object, field);
  }
}

type Choices = Readonly<Record<string, Choice | undefined>>;

export class OrganisationMergeChoices {}
choose(OrganisationMergeChoices, fieldNames(PatchOrganisationRequest));

export class PersonMergeChoices {}
choose(PersonMergeChoices, fieldNames(PatchPersonRequest));

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
