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
      UPDATE participation pa SET named_by_id = naming.id FROM participation naming JOIN meeting m ON m.id = naming.meeting_id
      WHERE m.state = 'invited' AND naming.meeting_id = pa.meeting_id AND naming.person_id = pa.substitute_for_person_id
        AND EXISTS (SELECT FROM audit_event e
          WHERE e.record_type = 'participation' AND e.record_id = naming.id AND e.action = 'delegated');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE participation DROP COLUMN named_by_id`);
  }
}
