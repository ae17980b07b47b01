import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that came back, addresses from which they do, and the mailbox in which that is read (0050). */
export class BouncesAndMailbox1796100000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail
        DROP CONSTRAINT mail_state_known,
        -- bounced: the server took it, and it came back.
        ADD CONSTRAINT mail_state_known CHECK (state IN ('waiting', 'sent', 'kept', 'failed', 'unclear', 'bounced')),
        DROP CONSTRAINT mail_sent_has_moment,
        ADD CONSTRAINT mail_sent_has_moment CHECK ((state IN ('sent', 'bounced')) = (sent_at IS NOT NULL)),
        DROP CONSTRAINT mail_failure_has_reason,
        ADD CONSTRAINT mail_failure_has_reason CHECK ((state IN ('failed', 'bounced')) <= (reason IS NOT NULL))`);
    await runner.query(`
      CREATE TABLE bounced_address (
        -- In small letters, as it is compared; in the collation of what makes them small, so that the index serves.
        address text COLLATE "und-x-icu" CONSTRAINT bounced_address_pk PRIMARY KEY
          CONSTRAINT bounced_address_small CHECK (address = lower(address COLLATE "und-x-icu") AND address LIKE '_%@_%'),
        -- Which mail came back first, or was refused.
        mail_id uuid NOT NULL CONSTRAINT bounced_address_mail_once UNIQUE
          CONSTRAINT bounced_address_mail_fk REFERENCES mail (id) ON DELETE CASCADE,
        -- What the server said (RFC 3463), and what that means.
        status text NOT NULL CONSTRAINT bounced_address_status_enhanced CHECK (status ~ '^5\\.[0-9]{1,3}\\.[0-9]{1,3}$'),
        reason text NOT NULL CONSTRAINT bounced_address_reason_known CHECK (reason IN
          ('address_unknown', 'domain_unknown', 'mailbox_disabled')),
        bounced_at timestamptz(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX bounced_address_by_moment ON bounced_address (bounced_at, mail_id)`);
    await runner.query(`
      CREATE TABLE mailbox (
        -- Which it is, without its password.
        name text CONSTRAINT mailbox_pk PRIMARY KEY,
        -- Up to which message it is done; UIDs mean nothing once their validity is another one.
        uid_validity bigint,
        last_uid bigint NOT NULL,
        -- The message under way, and how often it was begun.
        trying_uid bigint,
        tries integer NOT NULL CONSTRAINT mailbox_tries_counted CHECK (tries >= 0),
        -- Those that were done and are still to be shown as read.
        unmarked bigint[] NOT NULL,
        claim uuid,
        claimed_until timestamptz(3),
        -- When it was read to its end last; since when, and why, that has failed.
        read_at timestamptz(3),
        failing_since timestamptz(3),
        reason text,
        CONSTRAINT mailbox_failure_has_reason CHECK ((failing_since IS NULL) = (reason IS NULL)),
        CONSTRAINT mailbox_claim_ends CHECK ((claim IS NULL) = (claimed_until IS NULL))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mailbox`);
    await runner.query(`DROP TABLE bounced_address`);
    await runner.query(`
      UPDATE mail SET state = 'sent' WHERE state = 'bounced';
      ALTER TABLE mail
        DROP CONSTRAINT mail_state_known,
        ADD CONSTRAINT mail_state_known CHECK (state IN ('waiting', 'sent', 'kept', 'failed', 'unclear')),
        DROP CONSTRAINT mail_sent_has_moment,
        ADD CONSTRAINT mail_sent_has_moment CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
        DROP CONSTRAINT mail_failure_has_reason,
        ADD CONSTRAINT mail_failure_has_reason CHECK ((state = 'failed') <= (reason IS NOT NULL))`);
  }
}
