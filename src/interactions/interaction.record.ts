import { fact } from '../records/merge.js';
import { moves } from '../records/moves.js';
import type { RecordKind } from '../records/record.js';
import { Interaction } from './interaction.entity.js';

/** Named by its day: of what it says nothing is shown beside. */
const movesAt = (field: 'organisationId' | 'personId' | 'byPersonId', column: string) =>
  moves(
    Interaction,
    'interaction',
    field,
    `SELECT ${fact('ix.id', `to_char(ix.happened_on, 'YYYY-MM-DD')`)} FROM interaction ix
     WHERE ${column} = $2 ORDER BY ix.id`,
  );

export const interactionRecord: RecordKind = {
  table: 'interaction',
  alias: 'ix',
  ties: [
    {
      column: 'organisation_id',
      to: 'organisation',
      whenLeaving: 'keeps',
      whenMerging: movesAt('organisationId', 'ix.organisation_id'),
    },
    {
      column: 'person_id',
      to: 'person',
      whenLeaving: 'keeps',
      whenMerging: movesAt('personId', 'ix.person_id'),
    },
    {
      column: 'by_person_id',
      to: 'person',
      whenLeaving: 'keeps',
      whenMerging: movesAt('byPersonId', 'ix.by_person_id'),
    },
  ],
};
