import type { MigrationInterface, QueryRunner } from 'typeorm';

const mailKinds = `'invitation', 'meeting_moved', 'meeting_cancelled', 'invitation_withdrawn', 'minutes_in_review', 'minutes_approved',
  'task_reminder', 'lead_digest', 'date_wish', 'date_wish_answered', 'agenda_changed', 'answer_reminder', 'answers_counted'`;
const pollKinds = `'date_poll', 'date_poll_reminder', 'date_poll_counted', 'date_chosen', 'date_poll_withdrawn'`;

/** Finding a date: several are offered, people answer by a link, one is chosen (0051). */
export class DatePolls1796100000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE date_poll (
        id uuid CONSTRAINT date_poll_pk PRIMARY KEY,
        steering_group_id uuid NOT NULL,
        group_kind text NOT NULL,
        kind text NOT NULL CONSTRAINT date_poll_kind CHECK (kind IN ('regular', 'annual_session')),
        title text NOT NULL CONSTRAINT date_poll_title_given CHECK (btrim(title) <> ''),
        location text,
        message text,
        time_zone text NOT NULL,
        -- The last day, in the alliance's zone, on which answers are asked for.
        answer_by date NOT NULL,
        state text NOT NULL CONSTRAINT date_poll_state CHECK (state IN ('open', 'decided', 'withdrawn')),
        chosen_option_id uuid,
        meeting_id uuid CONSTRAINT date_poll_meeting_fk REFERENCES meeting CONSTRAINT date_poll_meeting_once UNIQUE,
        withdrawal_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT date_poll_group_fk FOREIGN KEY (steering_group_id, group_kind) REFERENCES steering_group (id, kind),
        CONSTRAINT date_poll_annual_session_of_plenary CHECK (kind <> 'annual_session' OR group_kind = 'plenary'),
        CONSTRAINT date_poll_chosen_when_decided CHECK ((state = 'decided') = (chosen_option_id IS NOT NULL)
          AND (chosen_option_id IS NULL) = (meeting_id IS NULL)),
        CONSTRAINT date_poll_reason_of_withdrawn CHECK (withdrawal_reason IS NULL OR state = 'withdrawn')
      );
      CREATE INDEX date_poll_by_group ON date_poll (steering_group_id, created_at, id);
      CREATE INDEX date_poll_by_creation ON date_poll (created_at, id);
      CREATE INDEX date_poll_open ON date_poll (answer_by) WHERE state = 'open';

      CREATE TABLE date_poll_option (
        id uuid CONSTRAINT date_poll_option_pk PRIMARY KEY,
        date_poll_id uuid NOT NULL CONSTRAINT date_poll_option_poll_fk REFERENCES date_poll ON DELETE CASCADE,
        planned_start timestamptz(3) NOT NULL,
        planned_end timestamptz(3) NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT date_poll_option_end_after_start CHECK (planned_end > planned_start),
        CONSTRAINT date_poll_option_once UNIQUE (date_poll_id, planned_start, planned_end),
        CONSTRAINT date_poll_option_of_poll UNIQUE (date_poll_id, id)
      );
      ALTER TABLE date_poll ADD CONSTRAINT date_poll_chosen_fk FOREIGN KEY (id, chosen_option_id)
        REFERENCES date_poll_option (date_poll_id, id);

      CREATE TABLE date_poll_respondent (
        id uuid CONSTRAINT date_poll_respondent_pk PRIMARY KEY,
        date_poll_id uuid NOT NULL CONSTRAINT date_poll_respondent_poll_fk REFERENCES date_poll ON DELETE CASCADE,
        person_id uuid CONSTRAINT date_poll_respondent_person_fk REFERENCES person,
        guest_name text CONSTRAINT date_poll_respondent_guest_name_given CHECK (btrim(guest_name) <> ''),
        guest_email text,
        -- By the id of the option: what nobody can say twice of one.
        answers jsonb NOT NULL DEFAULT '{}',
        note text CONSTRAINT date_poll_respondent_note_given CHECK (note <> ''),
        answered_at timestamptz(3),
        answer_recorded_by uuid CONSTRAINT date_poll_respondent_recorder_fk REFERENCES account,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT date_poll_respondent_person_or_guest CHECK (num_nonnulls(person_id, guest_name) = 1),
        CONSTRAINT date_poll_respondent_email_of_guest CHECK (guest_email IS NULL OR guest_name IS NOT NULL),
        CONSTRAINT date_poll_respondent_answered CHECK ((answers <> '{}') <= (answered_at IS NOT NULL)),
        CONSTRAINT date_poll_respondent_once UNIQUE (date_poll_id, person_id)
      );
      CREATE UNIQUE INDEX date_poll_respondent_guest_once ON date_poll_respondent (date_poll_id, lower(guest_email));
      CREATE INDEX date_poll_respondent_by_person ON date_poll_respondent (person_id);
      CREATE INDEX date_poll_respondent_by_recorder ON date_poll_respondent (answer_recorded_by);
    `);
    await runner.query(`
      CREATE FUNCTION date_poll_has_its_options() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE poll uuid;
      BEGIN
        IF TG_TABLE_NAME = 'date_poll' THEN poll := NEW.id; ELSE poll := coalesce(NEW.date_poll_id, OLD.date_poll_id); END IF;
        IF EXISTS (SELECT FROM date_poll WHERE id = poll)
          AND (SELECT count(*) FROM date_poll_option WHERE date_poll_id = poll) NOT BETWEEN 3 AND 10 THEN
          RAISE EXCEPTION 'a date poll has three to ten options'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'date_poll_three_to_ten_options';
        END IF;
        RETURN NULL;
      END $$;
      -- At the end of the transaction: the poll is made before its options.
      CREATE CONSTRAINT TRIGGER date_poll_three_to_ten_options AFTER INSERT ON date_poll DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION date_poll_has_its_options();
      CREATE CONSTRAINT TRIGGER date_poll_option_three_to_ten AFTER INSERT OR DELETE ON date_poll_option DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION date_poll_has_its_options();
      CREATE TRIGGER date_poll_option_never_changes BEFORE UPDATE ON date_poll_option
        FOR EACH ROW EXECUTE FUNCTION refuse_change('date_poll_option_never_changes');
      CREATE TRIGGER date_poll_end_is_final BEFORE UPDATE OF state, chosen_option_id, meeting_id ON date_poll
        FOR EACH ROW WHEN (OLD.state <> 'open') EXECUTE FUNCTION refuse_change('date_poll_end_is_final');

      -- Whoever answers keeps the poll as it is until that is written, so that no answer comes in behind a choice.
      CREATE FUNCTION date_poll_answers_fit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM FROM date_poll WHERE id = NEW.date_poll_id AND state = 'open' FOR SHARE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'the date poll is over'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'date_poll_answers_while_open';
        END IF;
        IF EXISTS (SELECT FROM jsonb_each_text(NEW.answers) AS v
            WHERE v.value NOT IN ('yes', 'if_need_be', 'no')
              OR NOT EXISTS (SELECT FROM date_poll_option WHERE date_poll_id = NEW.date_poll_id AND id::text = v.key)) THEN
          RAISE EXCEPTION 'an answer fits no option of the date poll'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'date_poll_answers_fit';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER date_poll_respondent_fits BEFORE INSERT OR UPDATE OF date_poll_id, answers, note, answered_at
        ON date_poll_respondent FOR EACH ROW EXECUTE FUNCTION date_poll_answers_fit();
    `);
    await runner.query(`
      ALTER TABLE signed_link
        ADD COLUMN date_poll_respondent_id uuid CONSTRAINT signed_link_respondent_fk REFERENCES date_poll_respondent ON DELETE CASCADE,
        DROP CONSTRAINT signed_link_purpose,
        ADD CONSTRAINT signed_link_purpose CHECK (purpose IN ('password', 'objection', 'answer', 'tasks', 'date_poll')),
        DROP CONSTRAINT signed_link_subject,
        ADD CONSTRAINT signed_link_subject CHECK ((account_id IS NOT NULL) = (purpose = 'password')
          AND (participation_id IS NOT NULL) = (purpose IN ('objection', 'answer'))
          AND (date_poll_respondent_id IS NOT NULL) = (purpose = 'date_poll'));
      CREATE INDEX signed_link_by_respondent ON signed_link (date_poll_respondent_id) WHERE date_poll_respondent_id IS NOT NULL;
      ALTER TABLE mail
        ADD COLUMN date_poll_id uuid CONSTRAINT mail_date_poll_fk REFERENCES date_poll ON DELETE CASCADE,
        DROP CONSTRAINT mail_kind_known,
        ADD CONSTRAINT mail_kind_known CHECK (kind IN (${mailKinds}, ${pollKinds}));
      CREATE INDEX mail_date_poll ON mail (date_poll_id, to_address) WHERE date_poll_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail WHERE kind IN (${pollKinds});
      ALTER TABLE mail
        DROP COLUMN date_poll_id,
        DROP CONSTRAINT mail_kind_known,
        ADD CONSTRAINT mail_kind_known CHECK (kind IN (${mailKinds}));
      DELETE FROM signed_link WHERE purpose = 'date_poll';
      ALTER TABLE signed_link
        DROP CONSTRAINT signed_link_purpose,
        ADD CONSTRAINT signed_link_purpose CHECK (purpose IN ('password', 'objection', 'answer', 'tasks')),
        DROP CONSTRAINT signed_link_subject,
        DROP COLUMN date_poll_respondent_id,
        ADD CONSTRAINT signed_link_subject CHECK ((account_id IS NOT NULL) = (purpose = 'password')
          AND (participation_id IS NOT NULL) = (purpose IN ('objection', 'answer')));
      ALTER TABLE date_poll DROP CONSTRAINT date_poll_chosen_fk;
      DROP TABLE date_poll_respondent, date_poll_option, date_poll;
      DROP FUNCTION date_poll_answers_fit;
      DROP FUNCTION date_poll_has_its_options;
    `);
  }
}
