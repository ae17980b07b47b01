import { BoolParameter, IdsParameter, SortParameter } from '../../common/parameters.js';
import { PageParameters } from '../../database/page.js';

export const webhookSorts = ['createdAt'] as const;

export class WebhookFilters extends PageParameters {
  @IdsParameter({ description: 'Of these API keys.', example: ['019a0000-0000-7000-8000-000000000012'] })
  apiKey?: string[];

  @BoolParameter({ description: 'Whether events are sent.' })
  enabled?: boolean;

  @SortParameter(webhookSorts, 'createdAt')
  sort?: string;
}

export const deliverySorts = ['at'] as const;

export class DeliveryFilters extends PageParameters {
  @BoolParameter({ description: 'Whether the other side took it.' })
  delivered?: boolean;

  @SortParameter(deliverySorts, '-at')
  sort?: string;
}
