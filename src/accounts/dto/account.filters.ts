import { allianceRoles } from '../../access/actor.js';
import { PageParameters } from '../../database/page.js';
import {
  BoolParameter,
  CodesParameter,
  MomentParameter,
  SortParameter,
  TextParameter,
} from '../../common/parameters.js';

export const accountSorts = ['email', 'createdAt', 'updatedAt'] as const;

export class AccountFilters extends PageParameters {
  @CodesParameter(allianceRoles, { description: 'Role in the whole alliance.', example: ['coordinator'] })
  role?: string[];

  @BoolParameter({ description: 'Whether it is disabled.', example: false })
  disabled?: boolean;

  @TextParameter({ max: 200, description: 'Words in the e-mail address or the name.', example: 'lenz' })
  q?: string;

  @MomentParameter({ description: 'Changed at or after this moment.', example: '2026-03-01T00:00:00Z' })
  updatedSince?: string;

  @SortParameter(accountSorts, 'email')
  sort?: string;
}
