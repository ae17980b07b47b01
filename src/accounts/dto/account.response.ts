import { Answered, PageOf } from '../../common/answered.js';
import { Bool, Moment, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { CreateAccountRequest } from './account.request.js';

export class AccountResponse extends Answered(CreateAccountRequest, RecordResponse) {
  @Text({
    max: 500,
    nullable: true,
    optional: false,
    description: 'Name of the person.',
    example: 'Ada Lenz',
  })
  personName!: string | null;

  @Bool({ description: 'Whether it is kept from signing in.', example: false })
  disabled!: boolean;

  @Moment({ nullable: true, optional: false, description: 'Since when it is disabled (UTC).', example: null })
  disabledAt!: string | null;

  @Bool({ description: 'Whether a password was set; a new account gets one by a link.', example: true })
  hasPassword!: boolean;
}

export class AccountPage extends PageOf(AccountResponse) {}
