import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings, topics, agendas and participations. */
export class Meetings1795300000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting (
        id uuid CONSTRAINT meeting_pk PRIMARY KEY,
        steering_group_id uuid NOT NULL,
        group_kind text NOT NULL,
        kind text NOT NULL CONSTRAINT meeting_kind CHECK (kind IN ('regular', 'annual_session')),
        title text NOT NULL CONSTRAINT meeting_title_given CHECK (btrim(title) <> ''),
        planned_start timestamptz(3) NOT NULL,
        planned_end timestamptz(3) NOT NULL,
        time_zone text NOT NULL,
        location text,
        join_url text,
        state text NOT NULL CONSTRAINT meeting_state
          CHECK (state IN ('draft', 'scheduled', 'invited', 'in_progress', 'held', 'cancelled')),
        actual_start timestamptz(3),
        actual_end timestamptz(3),
        cancel_reason text,
        ics_uid text NOT NULL CONSTRAINT meeting_ics_uid_once UNIQUE,
        ics_sequence integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT meeting_group_fk FOREIGN KEY (steering_group_id, group_kind) REFERENCES steering_group (id, kind),
        CONSTRAINT meeting_annual_session_of_plenary CHECK (kind <> 'annual_session' OR group_kind = 'plenary'),
        CONSTRAINT meeting_planned_end_after_start CHECK (planned_end > planned_start),
        CONSTRAINT meeting_actual_end_after_start CHECK (actual_end >= actual_start),
        CONSTRAINT meeting_begun_when_open CHECK ((actual_start IS NOT NULL) = (state IN ('in_progress', 'held'))),
        CONSTRAINT meeting_ended_when_held CHECK ((actual_end IS NOT NULL) = (state = 'held'))
      );
      CREATE INDEX meeting_by_group ON meeting (steering_group_id, planned_start, id);
      CREATE INDEX meeting_by_start ON meeting (planned_start, id);
      CREATE INDEX meeting_by_update ON meeting (updated_at, id);

      CREATE TABLE topic (
        id uuid CONSTRAINT topic_pk PRIMARY KEY,
        steering_group_id uuid NOT NULL CONSTRAINT topic_group_fk REFERENCES steering_group,
        title text NOT NULL CONSTRAINT topic_title_given CHECK (btrim(title) <> ''),
        description text,
        state text NOT NULL DEFAULT 'open' CONSTRAINT topic_state CHECK (state IN ('open', 'closed')),
        is_recurring boolean NOT NULL DEFAULT false,
        proposed_by_person_id uuid CONSTRAINT topic_proposer_fk REFERENCES person,
        raised_in_agenda_item_id uuid,
        first_raised_on date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX topic_by_group ON topic (steering_group_id, state);
      CREATE INDEX topic_by_proposer ON topic (proposed_by_person_id);
      CREATE INDEX topic_by_agenda_item ON topic (raised_in_agenda_item_id);
      CREATE INDEX topic_by_update ON topic (updated_at, id);

      CREATE TABLE agenda_item (
        id uuid CONSTRAINT agenda_item_pk PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT agenda_item_meeting_fk REFERENCES meeting,
        position integer NOT NULL CONSTRAINT agenda_item_position_positive CHECK (position > 0),
        title text NOT NULL CONSTRAINT agenda_item_title_given CHECK (btrim(title) <> ''),
        kind text NOT NULL CONSTRAINT agenda_item_kind CHECK (kind IN ('information', 'discussion', 'decision')),
        duration_minutes integer CONSTRAINT agenda_item_duration CHECK (duration_minutes BETWEEN 1 AND 1440),
        presenter_person_id uuid CONSTRAINT agenda_item_presenter_fk REFERENCES person,
        topic_id uuid CONSTRAINT agenda_item_topic_fk REFERENCES topic,
        carried_over_from_id uuid CONSTRAINT agenda_item_carried_over_fk REFERENCES agenda_item,
        was_discussed boolean NOT NULL DEFAULT false,
        notes text,
        is_public boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT agenda_item_position_once UNIQUE (meeting_id, position) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT agenda_item_topic_once UNIQUE (meeting_id, topic_id)
      );
      CREATE INDEX agenda_item_by_topic ON agenda_item (topic_id);
      CREATE INDEX agenda_item_by_presenter ON agenda_item (presenter_person_id);
      CREATE INDEX agenda_item_by_origin ON agenda_item (carried_over_from_id);
      ALTER TABLE topic ADD CONSTRAINT topic_agenda_item_fk
        FOREIGN KEY (raised_in_agenda_item_id) REFERENCES agenda_item;

      CREATE TABLE participation (
        id uuid CONSTRAINT participation_pk PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT participation_meeting_fk REFERENCES meeting,
        person_id uuid CONSTRAINT participation_person_fk REFERENCES person,
        guest_name text,
        guest_email text,
        meeting_role text NOT NULL CONSTRAINT participation_role
          CHECK (meeting_role IN ('chair', 'minute_taker', 'presenter', 'participant', 'guest')),
        rsvp text NOT NULL DEFAULT 'needs_action' CONSTRAINT participation_rsvp
          CHECK (rsvp IN ('needs_action', 'accepted', 'tentative', 'declined', 'delegated')),
        rsvp_at timestamptz(3),
        rsvp_recorded_by uuid CONSTRAINT participation_recorder_fk REFERENCES account,
        invited_at timestamptz(3),
        attendance text NOT NULL DEFAULT 'unknown' CONSTRAINT participation_attendance
          CHECK (attendance IN ('unknown', 'present', 'partial', 'excused', 'absent')),
        substitute_for_person_id uuid CONSTRAINT participation_substitute_fk REFERENCES person,
        -- frozen when the meeting opens: what was true that evening
        organisation_id uuid CONSTRAINT participation_organisation_fk REFERENCES organisation,
        organisation_name text,
        sector_code text CONSTRAINT participation_sector_fk REFERENCES sector,
        function text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT participation_person_or_guest CHECK (num_nonnulls(person_id, guest_name) = 1),
        CONSTRAINT participation_guest_email_of_guest CHECK (guest_email IS NULL OR guest_name IS NOT NULL),
        CONSTRAINT participation_not_for_oneself CHECK (substitute_for_person_id <> person_id),
        CONSTRAINT participation_once UNIQUE (meeting_id, person_id)
      );
      CREATE INDEX participation_by_meeting ON participation (meeting_id);
      CREATE INDEX participation_by_person ON participation (person_id, meeting_id);
      CREATE INDEX participation_by_substituted ON participation (substitute_for_person_id);
      CREATE INDEX participation_by_organisation ON participation (organisation_id);
      CREATE INDEX participation_by_recorder ON participation (rsvp_recorded_by);
      CREATE INDEX participation_by_sector ON participation (sector_code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE topic DROP CONSTRAINT topic_agenda_item_fk;
      DROP TABLE participation, agenda_item, topic, meeting;
    `);
  }
}
