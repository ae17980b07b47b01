import { Bool, Nested, Text } from '../../common/fields.js';
import { LocalNameRequest, PatchLocalNameRequest } from '../../common/local-name.request.js';

export class CreateSectorRequest {
  @Text({
    max: 40,
    pattern: /^[a-z][a-z_]*$/,
    form: 'social_economy',
    description: 'By which organisations and figures name it. It never changes and is never given again.',
    example: 'social_economy',
  })
  code!: string;

  @Nested(() => LocalNameRequest, { description: 'Name for people.' })
  name!: LocalNameRequest;
}

export class PatchSectorRequest {
  @Nested(() => PatchLocalNameRequest, {
    optional: true,
    description: 'Name for people, in one language or both.',
  })
  name?: PatchLocalNameRequest;

  @Bool({
    optional: true,
    description:
      'true: no organisation gets it any more, those that have it keep it; false takes it into use again.',
    example: true,
  })
  retired?: boolean;
}
