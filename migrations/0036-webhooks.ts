import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happened, for programs elsewhere. A trigger notes every change in its own transaction; whoever reads gives positions to
 * what is committed by then (src/webhooks/change-events.ts), so that a reader that goes on from a position misses nothing (0045).
 */
export class Webhooks1796100000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE change_event (
        id uuid CONSTRAINT change_event_pk PRIMARY KEY,
        -- In the order of one record's changes: each is written under the lock on the record.
        written bigint GENERATED ALWAYS AS IDENTITY,
        -- Null until it is given one, after the change is committed.
        position integer CONSTRAINT change_event_position_once UNIQUE,
        kind text NOT NULL,
        change text NOT NULL,
        record_id uuid NOT NULL,
        -- A meeting changed by who takes part; not everybody who reads the meeting reads that.
        is_participation boolean NOT NULL,
        at timestamptz(3) NOT NULL
      );
      CREATE INDEX change_event_without_position ON change_event (written) WHERE position IS NULL;
      CREATE INDEX change_event_by_moment ON change_event (at, position);

      CREATE FUNCTION note_change_events() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO change_event (id, kind, change, record_id, is_participation, at)
        SELECT noted.id, noted.kind, noted.change, noted.record_id, noted.is_participation, noted.at
        FROM (
          SELECT n.id, n.at, n.record_type = 'participation' AS is_participation,
            CASE WHEN n.record_type IN ('participation', 'agenda_item') THEN 'meeting' ELSE n.record_type END AS kind,
            CASE
              WHEN n.record_type IN ('participation', 'agenda_item') THEN 'changed'
              WHEN n.action = 'created' THEN 'created'
              WHEN n.action IN ('removed', 'deleted', 'merged_into') THEN 'removed'
              ELSE 'changed'
            END AS change,
            CASE n.record_type
              WHEN 'participation' THEN coalesce((SELECT pa.meeting_id FROM participation pa WHERE pa.id = n.record_id), was.meeting_id)
              WHEN 'agenda_item' THEN coalesce((SELECT ai.meeting_id FROM agenda_item ai WHERE ai.id = n.record_id), was.meeting_id)
              ELSE n.record_id
            END AS record_id
          FROM new_event n
          LEFT JOIN LATERAL (SELECT (v.before #>> '{}')::uuid AS meeting_id FROM audit_value v
            WHERE v.audit_event_id = n.id AND v.field = 'meetingId' AND v.before <> 'null') was ON true
          WHERE n.record_type IN ('organisation', 'membership', 'person', 'affiliation', 'steering_group', 'seat',
            'meeting', 'participation', 'agenda_item', 'minutes', 'decision', 'action_item')
        ) noted
        WHERE noted.record_id IS NOT NULL
        ORDER BY noted.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER changes_are_events AFTER INSERT ON audit_event
        REFERENCING NEW TABLE AS new_event FOR EACH STATEMENT EXECUTE FUNCTION note_change_events();

      CREATE TABLE webhook (
        id uuid CONSTRAINT webhook_pk PRIMARY KEY,
        api_key_id uuid NOT NULL CONSTRAINT webhook_api_key_fk REFERENCES api_key,
        url text NOT NULL,
        events text[] NOT NULL,
        -- Encrypted: signing needs them.
        secret bytea NOT NULL,
        previous_secret bytea,
        previous_secret_until timestamptz(3),
        -- Everything up to here is delivered, or was not for this one.
        position integer NOT NULL,
        disabled_at timestamptz(3),
        disabled_reason text CONSTRAINT webhook_disabled_reason CHECK (disabled_reason IN
          ('by_hand', 'failing', 'gone', 'key_revoked', 'key_expired', 'key_without_events', 'secret_unreadable')),
        failing_since timestamptz(3),
        tries integer NOT NULL DEFAULT 0,
        next_try_at timestamptz(3),
        -- Who delivers, and until when nobody else does.
        claim uuid,
        claimed_until timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT webhook_disabled_why CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL)),
        CONSTRAINT webhook_previous_until CHECK ((previous_secret IS NULL) = (previous_secret_until IS NULL))
      );
      CREATE INDEX webhook_by_api_key ON webhook (api_key_id);
      CREATE INDEX webhook_by_creation ON webhook (created_at, id);

      -- What became of each event; what the other side said is not kept.
      CREATE TABLE webhook_delivery (
        id uuid CONSTRAINT webhook_delivery_pk PRIMARY KEY,
        webhook_id uuid NOT NULL CONSTRAINT webhook_delivery_webhook_fk REFERENCES webhook ON DELETE CASCADE,
        event_id uuid NOT NULL CONSTRAINT webhook_delivery_event_fk REFERENCES change_event,
        code integer,
        reason text,
        tries integer NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT webhook_delivery_once UNIQUE (webhook_id, event_id)
      );
      CREATE INDEX webhook_delivery_by_webhook ON webhook_delivery (webhook_id, at, id);
      CREATE INDEX webhook_delivery_by_age ON webhook_delivery (at);
      CREATE INDEX webhook_delivery_by_event ON webhook_delivery (event_id);
    `);
    await runner.query(`SELECT pgboss.create_queue('webhook', '${JSON.stringify(queue)}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM pgboss.job WHERE name = 'webhook'`);
    await runner.query(`SELECT pgboss.delete_queue('webhook')`);
    await runner.query(`
      DROP TABLE webhook_delivery, webhook;
      DROP TRIGGER changes_are_events ON audit_event;
      DROP FUNCTION note_change_events;
      DROP TABLE change_event;
    `);
  }
}

/** A job only says that there is something to deliver; when an endpoint is tried again stands with the endpoint. */
const queue = {
  policy: 'standard',
  retryLimit: 11,
  retryDelay: 15,
  retryBackoff: true,
  expireInSeconds: 300,
  retentionMinutes: 525_600,
};
