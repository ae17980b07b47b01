import { Id } from '../../common/fields.js';

export class PresenceRequest {
  @Id({
    nullable: true,
    optional: false,
    description: 'The agenda item at which I am; null: at none, but at the meeting.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  agendaItemId!: string | null;
}
