import type { RecordKind } from '../records/record.js';

export const agendaItemRecord: RecordKind = {
  table: 'agenda_item',
  alias: 'ai',
  ties: [{ column: 'presenter_person_id', to: 'person', whenLeaving: 'keeps' }],
};
