import type { RecordKind } from '../records/record.js';
import { namedInNotes, presented } from './agenda-item-merge.js';

export const agendaItemRecord: RecordKind = {
  table: 'agenda_item',
  alias: 'ai',
  ties: [{ column: 'presenter_person_id', to: 'person', whenLeaving: 'keeps', whenMerging: presented }],
  mentions: namedInNotes,
};
