import { fact } from '../records/merge.js';
import { moves } from '../records/moves.js';
import type { RecordKind } from '../records/record.js';
import { Topic } from './topic.entity.js';

const proposed = moves(
  Topic,
  'topic',
  'proposedByPersonId',
  `SELECT ${fact('tp.id', 'tp.title')} FROM topic tp WHERE tp.proposed_by_person_id = $2 ORDER BY tp.id`,
);

export const topicRecord: RecordKind = {
  table: 'topic',
  alias: 'tp',
  parts: { topic_move: 'mo' },
  ties: [
    { column: 'proposed_by_person_id', to: 'person', whenLeaving: 'keeps', whenMerging: proposed },
    { table: 'topic_move', column: 'moved_by', to: 'account', whenLeaving: 'keeps' },
  ],
};
