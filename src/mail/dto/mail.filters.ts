import { PageParameters } from '../../database/page.js';
import { CodesParameter, IdsParameter, SortParameter, TextParameter } from '../../common/parameters.js';
import { mailKinds, mailStates } from '../mail-kinds.js';

export const mailSorts = ['createdAt'] as const;

export class MailFilters extends PageParameters {
  @CodesParameter(mailStates, { description: 'How far they are.', example: ['failed'] })
  state?: string[];

  @CodesParameter(mailKinds, { description: 'Why they go out.', example: ['invitation'] })
  kind?: string[];

  @IdsParameter({ description: 'About this meeting.', example: ['019a0000-0000-7000-8000-000000000012'] })
  meetingId?: string[];

  @TextParameter({
    max: 100,
    description: 'Words in the name of who gets it, or, for staff, in the address.',
    example: 'beispiel',
  })
  q?: string;

  @SortParameter(mailSorts, '-createdAt')
  sort?: string;
}
