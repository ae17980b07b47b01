import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A task that is born in a meeting belongs to that meeting's group: who may read it is asked of the group first, so it
 * must never be another one. Nor do the group of a meeting and the meeting of an agenda item change.
 */
export class TasksOfTheirMeeting1795381200011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const others = (await runner.query(`
      SELECT t.id FROM action_item t JOIN agenda_item a ON a.id = t.agenda_item_id JOIN meeting m ON m.id = a.meeting_id
      WHERE m.steering_group_id <> t.steering_group_id`)) as { id: string }[];
    if (others.length > 0) {
      const ids = others.map(({ id }) => id).join(', ');
      throw new Error(
        `Tasks of another group than the meeting they were born in, to be put right before: ${ids}`,
      );
    }
    await runner.query(`
      CREATE TRIGGER meeting_group_never_changes BEFORE UPDATE OF steering_group_id ON meeting
        FOR EACH ROW WHEN (NEW.steering_group_id <> OLD.steering_group_id)
        EXECUTE FUNCTION refuse_change('meeting_group_never_changes');
      CREATE TRIGGER agenda_item_meeting_never_changes BEFORE UPDATE OF meeting_id ON agenda_item
        FOR EACH ROW WHEN (NEW.meeting_id <> OLD.meeting_id)
        EXECUTE FUNCTION refuse_change('agenda_item_meeting_never_changes');
      CREATE FUNCTION refuse_task_of_another_group() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- An agenda item that is not there is refused by its foreign key.
        IF EXISTS (SELECT FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id
            WHERE a.id = NEW.agenda_item_id AND m.steering_group_id <> NEW.steering_group_id) THEN
          RAISE EXCEPTION 'a task belongs to the group of the meeting it was born in'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'action_item_group_of_meeting';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER action_item_group_of_meeting BEFORE INSERT OR UPDATE OF steering_group_id, agenda_item_id
        ON action_item FOR EACH ROW WHEN (NEW.agenda_item_id IS NOT NULL)
        EXECUTE FUNCTION refuse_task_of_another_group('action_item_group_of_meeting');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER agenda_item_meeting_never_changes ON agenda_item;
      DROP TRIGGER meeting_group_never_changes ON meeting;
      DROP TRIGGER action_item_group_of_meeting ON action_item;
      DROP FUNCTION refuse_task_of_another_group();
    `);
  }
}
