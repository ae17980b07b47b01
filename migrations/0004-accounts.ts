import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions, API keys, links, throttling, idempotency keys and the audit trail. */
export class Accounts1795300000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid CONSTRAINT account_pk PRIMARY KEY,
        email text NOT NULL CONSTRAINT account_email_lower CHECK (email = lower(email)),
        password_hash text,
        person_id uuid CONSTRAINT account_person_fk REFERENCES person CONSTRAINT account_one_per_person UNIQUE,
        role text CONSTRAINT account_role CHECK (role IN ('alliance_lead', 'coordinator', 'observer')),
        locale text NOT NULL DEFAULT 'de' CONSTRAINT account_locale CHECK (locale IN ('de', 'en')),
        disabled_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT account_email_once UNIQUE (email)
      );

      -- One row is one sign-in (a refresh token family); tokens are stored as SHA-256.
      CREATE TABLE session (
        id uuid CONSTRAINT session_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT session_account_fk REFERENCES account ON DELETE CASCADE,
        token_hash bytea NOT NULL,
        previous_token_hash bytea,
        rotated_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        created_at timestamptz(3) NOT NULL
      );
      CREATE INDEX session_by_account ON session (account_id);

      CREATE TABLE signed_link (
        id uuid CONSTRAINT signed_link_pk PRIMARY KEY,
        purpose text NOT NULL CONSTRAINT signed_link_purpose CHECK (purpose IN ('password')),
        account_id uuid NOT NULL CONSTRAINT signed_link_account_fk REFERENCES account ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT signed_link_token_once UNIQUE,
        expires_at timestamptz(3) NOT NULL,
        used_at timestamptz(3),
        revoked_at timestamptz(3),
        created_at timestamptz(3) NOT NULL
      );
      CREATE INDEX signed_link_by_account ON signed_link (account_id);

      -- Counted per account, per address and per account on an address that signed in before; keys are hashes.
      CREATE TABLE sign_in_throttle (
        key bytea CONSTRAINT sign_in_throttle_pk PRIMARY KEY,
        failures integer NOT NULL,
        last_failure_at timestamptz(3) NOT NULL
      );
      CREATE TABLE known_address (
        key bytea CONSTRAINT known_address_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT known_address_account_fk REFERENCES account ON DELETE CASCADE,
        last_used_at timestamptz(3) NOT NULL
      );
      CREATE INDEX known_address_by_account ON known_address (account_id);

      CREATE TABLE idempotency_key (
        actor text NOT NULL,
        route text NOT NULL,
        key text NOT NULL,
        body_hash bytea NOT NULL,
        answer text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT idempotency_key_pk PRIMARY KEY (actor, route, key)
      );
      CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);

      CREATE TABLE audit_event (
        id uuid CONSTRAINT audit_event_pk PRIMARY KEY,
        at timestamptz(3) NOT NULL,
        actor_kind text NOT NULL CONSTRAINT audit_event_actor_kind
          CHECK (actor_kind IN ('account', 'api_key', 'operator', 'anonymous')),
        actor_id uuid,
        action text NOT NULL,
        record_type text NOT NULL,
        record_id uuid NOT NULL,
        fields text[] NOT NULL DEFAULT '{}',
        request_id uuid
      );
      CREATE INDEX audit_event_by_record ON audit_event (record_id, id);
      CREATE TRIGGER audit_event_never_changes BEFORE UPDATE OR DELETE ON audit_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change('audit_event_never_changes');

      -- Before and after, apart from the event, so that erasing a person can clear them.
      CREATE TABLE audit_value (
        audit_event_id uuid NOT NULL CONSTRAINT audit_value_event_fk REFERENCES audit_event,
        field text NOT NULL,
        before jsonb,
        after jsonb,
        CONSTRAINT audit_value_pk PRIMARY KEY (audit_event_id, field)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_value, audit_event, idempotency_key, known_address, sign_in_throttle, signed_link, session, account;
    `);
  }
}
