import type { RecordKind } from '../records/record.js';

export const topicRecord: RecordKind = {
  table: 'topic',
  alias: 'tp',
  parts: { topic_move: 'mo' },
  ties: [
    { column: 'proposed_by_person_id', to: 'person', whenLeaving: 'keeps' },
    { table: 'topic_move', column: 'moved_by', to: 'account', whenLeaving: 'keeps' },
  ],
};
