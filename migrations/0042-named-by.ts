import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was put on a list by somebody's answer, apart from those whom who runs the meeting put in their place (0048). */
export class NamedBy1796100000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participation
        -- Whose answer it was that named this one; whoever takes back the answer takes back this too.
        ADD COLUMN named_by_id uuid CONSTRAINT participation_named_by_fk REFERENCES participation ON DELETE SET NULL,
        ADD CONSTRAINT participation_not_named_by_oneself CHECK (named_by_id <> id);
      CREATE INDEX participation_by_naming ON participation (named_by_id) WHERE named_by_id IS NOT NULL;
      -- Who was put there by the very request that named somebody.
      UPDATE participation pa SET named_by_id = naming.id
      FROM participation naming JOIN meeting m ON m.id = naming.meeting_id AND m.state = 'invited'
        JOIN audit_event said ON said.record_type = 'participation' AND said.record_id = naming.id AND said.action = 'delegated'
        JOIN audit_event put ON put.request_id = said.request_id AND put.record_type = 'participation'
      WHERE put.record_id = pa.id AND pa.meeting_id = naming.meeting_id AND pa.id <> naming.id
        AND (put.action = 'created' OR naming.person_id = pa.substitute_for_person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE participation DROP COLUMN named_by_id`);
  }
}
