import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was mailed to whom, why, and with which result (0042). */
export class Mail1796100000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail (
        id uuid CONSTRAINT mail_pk PRIMARY KEY,
        -- What it tells to whom, in one word: the same is never told twice.
        once text NOT NULL CONSTRAINT mail_once UNIQUE,
        kind text NOT NULL CONSTRAINT mail_kind_known CHECK (kind IN
          ('invitation', 'meeting_moved', 'meeting_cancelled', 'invitation_withdrawn')),
        person_id uuid CONSTRAINT mail_person_fk REFERENCES person (id),
        meeting_id uuid CONSTRAINT mail_meeting_fk REFERENCES meeting (id) ON DELETE CASCADE,
        -- Which participation it tells of (it may be gone), and what it told the calendar: sequence, time and place.
        participation_id uuid,
        told jsonb,
        to_name text NOT NULL CONSTRAINT mail_to_name_given CHECK (to_name <> ''),
        to_address text NOT NULL CONSTRAINT mail_to_address_given CHECK (to_address LIKE '_%@_%'),
        sender_name text NOT NULL CONSTRAINT mail_sender_name_given CHECK (sender_name <> ''),
        language text NOT NULL CONSTRAINT mail_language_known CHECK (language IN ('de', 'en')),
        subject text NOT NULL CONSTRAINT mail_subject_given CHECK (subject <> ''),
        text text,
        html text,
        calendar text,
        calendar_method text CONSTRAINT mail_calendar_method_known CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
        message_id text NOT NULL CONSTRAINT mail_message_id_once UNIQUE,
        in_reply_to text,
        -- waiting: to be sent; kept: nothing is sent from here; unclear: whether the server took it, nobody knows.
        state text NOT NULL CONSTRAINT mail_state_known CHECK (state IN ('waiting', 'sent', 'kept', 'failed', 'unclear')),
        reason text,
        tries integer NOT NULL CONSTRAINT mail_tries_counted CHECK (tries >= 0),
        -- The try under way, and when its whole text was given to the server.
        claim uuid,
        handed_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        sent_at timestamptz(3),
        texts_deleted_at timestamptz(3),
        CONSTRAINT mail_sent_has_moment CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
        CONSTRAINT mail_failure_has_reason CHECK ((state = 'failed') <= (reason IS NOT NULL)),
        CONSTRAINT mail_has_texts_or_had CHECK (
          CASE WHEN texts_deleted_at IS NULL THEN text IS NOT NULL AND html IS NOT NULL
            ELSE text IS NULL AND html IS NULL AND calendar IS NULL END),
        CONSTRAINT mail_tells_of_participation CHECK ((participation_id IS NULL) = (told IS NULL)),
        CONSTRAINT mail_waits_with_texts CHECK (state <> 'waiting' OR texts_deleted_at IS NULL)
      )`);
    await runner.query(`CREATE INDEX mail_person ON mail (person_id)`);
    await runner.query(`CREATE INDEX mail_meeting ON mail (meeting_id, to_address)`);
    await runner.query(
      `CREATE INDEX mail_participation ON mail (participation_id) WHERE participation_id IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX mail_by_creation ON mail (created_at, id)`);
    await runner.query(`CREATE INDEX mail_with_texts ON mail (created_at) WHERE texts_deleted_at IS NULL`);
    // Who was invited before there were mails was told by hand: the next change of the meeting is no invitation.
    await runner.query(`
      INSERT INTO mail (id, once, kind, person_id, meeting_id, participation_id, told, to_name, to_address, sender_name,
        language, subject, message_id, state, tries, created_at, texts_deleted_at)
      SELECT gen_random_uuid(), concat_ws(' ', 'REQUEST', pa.id, by_hand.address, m.ics_sequence), 'invitation', pa.person_id, m.id, pa.id,
        jsonb_build_object('plannedStart', iso(m.planned_start), 'plannedEnd', iso(m.planned_end), 'timeZone', m.time_zone,
          'location', m.location, 'sequence', m.ics_sequence, 'method', 'REQUEST'),
        coalesce(pa.guest_name, display_name(p)), by_hand.address, alliance.name, coalesce(p.language, 'de'), m.title,
        '<' || gen_random_uuid() || '@alliance.invalid>', 'kept', 0, pa.invited_at, now()
      FROM participation pa JOIN meeting m ON m.id = pa.meeting_id LEFT JOIN person p ON p.id = pa.person_id CROSS JOIN alliance,
        LATERAL (SELECT coalesce(pa.guest_email, (SELECT af.email FROM affiliation af WHERE af.person_id = pa.person_id
            AND af.email IS NOT NULL AND (af.end_date IS NULL OR af.end_date > current_date)
          ORDER BY af.is_primary_contact DESC, af.start_date, af.id LIMIT 1), p.email) AS address) by_hand
      WHERE m.state = 'invited' AND m.planned_end > now() AND pa.invited_at IS NOT NULL AND by_hand.address IS NOT NULL`);
    await runner.query(`SELECT pgboss.create_queue('mail', '${JSON.stringify(queue)}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail`);
    await runner.query(`DELETE FROM pgboss.job WHERE name = 'mail'`);
    await runner.query(`SELECT pgboss.delete_queue('mail')`);
  }
}

/** Pauses of 15 seconds and more, each about twice the one before: about a day and a half in all, as mail servers do. */
const queue = {
  policy: 'standard',
  retryLimit: 13,
  retryDelay: 15,
  retryBackoff: true,
  expireInSeconds: 180,
  retentionMinutes: 525_600,
};
