import { CodeParameter } from '../../common/parameters.js';
import { type AskedSource, askedSources } from './date-poll.request.js';

export class PreviewParameters {
  @CodeParameter(askedSources, {
    description: 'Who is to be asked; where absent, seats, in the plenary primary_contacts.',
    example: 'seats',
  })
  from?: AskedSource;
}
