import type { SeatRole } from '../../src/access/actor.js';
import type { Clock } from '../../src/common/clock.js';
import { newId } from '../../src/common/ids.js';
import type { Database } from '../../src/database/database.js';
import { type Fields, type Table, usualColumns } from './usual-columns.js';

export type MembershipState = 'prospective' | 'active' | 'suspended' | 'ended';
export type MinutesState = 'draft' | 'in_review' | 'approved' | 'published';

/** A group's slug, or its id. */
export type Group =
  'plenary' | 'career-orientation' | 'stem-education' | 'international-talent' | 'it-talent' | (string & {});

/**
 * Makes rows straight in the database, without history: each test says what it is about, the rest is usual
 * (usual-columns.ts). Every method gives the id.
 */
export class Rows {
  private readonly counts = new Map<Table, number>();
  private readonly groups = new Map<string, { id: string; kind: string }>();

  constructor(
    readonly database: Database,
    protected readonly clock: Clock,
  ) {}

  /** A row of any table. */
  async insert(table: Table, fields: Fields): Promise<string> {
    return (await this.insertAll(table, [fields]))[0]!;
  }

  /** Many rows in one statement, which takes hardly longer than one row. */
  async insertAll(table: Table, rows: readonly Fields[]): Promise<string[]> {
    const whole = rows.map((fields): Fields & { id: string } => {
      const n = (this.counts.get(table) ?? 0) + 1;
      this.counts.set(table, n);
      return { id: newId(), ...usualColumns[table]({ n, now: this.clock.now(), fields }), ...fields };
    });
    const names = [...new Set(whole.flatMap((row) => Object.keys(row)))];
    const values: unknown[] = [];
    const tuples = whole.map((row) => {
      const tuple = names.map((name) => (row[name] === undefined ? 'DEFAULT' : `$${values.push(row[name])}`));
      return `(${tuple.join(', ')})`;
    });
    const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES ${tuples.join(', ')}`;
    await this.database.transaction((em) => em.query(text, values));
    return whole.map(({ id }) => id);
  }

  /** What a statement finds. */
  rows<Row extends object = Record<string, any>>(text: string, ...values: unknown[]): Promise<Row[]> {
    return this.database.dataSource.query(text, values);
  }

  async groupId(group: Group): Promise<string> {
    return (await this.group(group)).id;
  }

  /** Asked once: a group keeps its id and kind. */
  private async group(slugOrId: Group): Promise<{ id: string; kind: string }> {
    const known = this.groups.get(slugOrId);
    if (known) return known;
    const [found] = await this.rows<{ id: string; kind: string }>(
      `SELECT id, kind FROM steering_group WHERE slug = $1 OR id::text = $1`,
      slugOrId,
    );
    if (!found) throw new Error(`no group ${slugOrId}`);
    this.groups.set(slugOrId, found);
    return found;
  }

  /** The German template of a letter, changed once, with texts that fit every letter about a meeting; gives its address. */
  async mailTemplate(
    code: string,
    texts = { subject: 'Neu: {Tag}', text: '{Zeit und Ort}\n\n{Link zur Antwort}' },
  ) {
    await this.rows(
      `INSERT INTO mail_template (id, code, language, subject, text, version, created_at, updated_at)
       VALUES ($1, $2, 'de', $3, $4, 1, $5, $5) ON CONFLICT ON CONSTRAINT mail_template_once
       DO UPDATE SET subject = EXCLUDED.subject, text = EXCLUDED.text, version = 1`,
      newId(),
      code,
      texts.subject,
      texts.text,
      this.clock.now(),
    );
    return `/mail-templates/${code}/de`;
  }

  /** The id of a tag, whoever bears it. */
  async tagId(name: string): Promise<string> {
    const [row] = await this.rows<{ id: string }>(`SELECT md5('tag:' || tag_key($1))::uuid AS id`, name);
    return row?.id ?? '';
  }

  /** Two organisations of one name. @returns the pair's id, and both of theirs */
  async pairOfDuplicates(fields: Fields = {}): Promise<[pair: string, first: string, second: string]> {
    const [first, second] = (await this.insertAll('organisation', [
      { name: `Doppelt ${newId()}`, ...fields },
      { name: 'ersetzt', ...fields },
    ])) as [string, string];
    await this.rows(
      `UPDATE organisation SET name = (SELECT name FROM organisation WHERE id = $1) WHERE id = $2`,
      first,
      second,
    );
    const [{ id }] = (await this.rows(
      `SELECT md5('organisations' || $1 || $2)::uuid AS id`,
      first,
      second,
    )) as [{ id: string }];
    return [id, first, second];
  }

  /** Of a mail of its own, whose id it has. */
  async bounce(fields: Fields = {}): Promise<string> {
    const id = await this.insert('mail', { state: 'bounced', reason: '5.1.1', sent_at: this.clock.now() });
    const row = { mail_id: id, address: `${id}@weg.example`, bounced_at: this.clock.now(), ...fields };
    await this.rows(
      `INSERT INTO bounced_address (address, mail_id, status, reason, bounced_at)
       VALUES ($1, $2, '5.1.1', 'address_unknown', $3) RETURNING address`,
      row.address,
      row.mail_id,
      row.bounced_at,
    );
    return id;
  }

  /** Of the kind that every change leaves; it speaks of no change, so that nothing comes of it. */
  async job(fields: Fields = {}): Promise<string> {
    const row = { name: 'change', data: { events: [] }, ...fields };
    const [{ id }] = (await this.rows(
      `INSERT INTO pgboss.job (${Object.keys(row).join(', ')})
       VALUES (${Object.keys(row)
         .map((_, i) => `$${i + 1}`)
         .join(', ')}) RETURNING id`,
      ...Object.values(row),
    )) as [{ id: string }];
    return id;
  }

  /** Behind those that there are. */
  async sector(fields: Fields = {}): Promise<string> {
    const [last] = await this.rows<{ position: number }>('SELECT max(position) AS position FROM sector');
    return this.insert('sector', { position: last!.position + 1, ...fields });
  }

  /** With a membership in this state unless null. */
  async organisation(fields: Fields = {}, membership: MembershipState | null = 'active'): Promise<string> {
    const id = await this.insert('organisation', fields);
    if (membership) await this.membership(id, membership);
    return id;
  }

  membership(organisationId: string, state: MembershipState, fields: Fields = {}): Promise<string> {
    // Ended is what an active one becomes by its day.
    const ended = { state: 'active', ended_on: '2021-01-01' };
    const its = state === 'ended' ? ended : { state };
    return this.insert('membership', { organisation_id: organisationId, ...its, ...fields });
  }

  person(fields: Fields = {}): Promise<string> {
    return this.insert('person', fields);
  }

  affiliation(personId: string, organisationId: string, fields: Fields = {}): Promise<string> {
    return this.insert('affiliation', { person_id: personId, organisation_id: organisationId, ...fields });
  }

  /** Confirmed and with a vote (guests: without), unless the fields say otherwise. */
  async seat(
    group: Group,
    personId: string,
    organisationId: string,
    role: SeatRole,
    fields: Fields = {},
  ): Promise<string> {
    return this.insert('seat', {
      steering_group_id: await this.groupId(group),
      person_id: personId,
      on_behalf_of_organisation_id: organisationId,
      role,
      ...fields,
    });
  }

  /** Scheduled, unless the fields say otherwise; the times suit the state. */
  async meeting(group: Group, fields: Fields = {}): Promise<string> {
    const { id, kind } = await this.group(group);
    return this.insert('meeting', { steering_group_id: id, group_kind: kind, ...fields });
  }

  /** Of a person or a guest: the fields say whose. */
  participation(meetingId: string, fields: Fields): Promise<string> {
    return this.insert('participation', { meeting_id: meetingId, ...fields });
  }

  agendaItem(meetingId: string, position: number, fields: Fields = {}): Promise<string> {
    return this.insert('agenda_item', { meeting_id: meetingId, position, ...fields });
  }

  async topic(group: Group, fields: Fields = {}): Promise<string> {
    return this.insert('topic', { steering_group_id: await this.groupId(group), ...fields });
  }

  /** Of the group whose agenda it is. */
  async decision(agendaItemId: string, fields: Fields = {}): Promise<string> {
    return this.insert('decision', { ...(await this.bornUnder(agendaItemId)), ...fields });
  }

  /** Due on no day; the fields say who is responsible. */
  async actionItem(group: Group, fields: Fields): Promise<string> {
    return this.insert('action_item', { steering_group_id: await this.groupId(group), ...fields });
  }

  /** Of the group whose agenda it is, which the task comes from; due in May. */
  async actionItemUnder(agendaItemId: string, fields: Fields): Promise<string> {
    return this.insert('action_item', {
      ...(await this.bornUnder(agendaItemId)),
      due_date: '2026-05-01',
      ...fields,
    });
  }

  private async bornUnder(agendaItemId: string): Promise<Fields> {
    const [born] = await this.rows<{ agenda_item_id: string; steering_group_id: string }>(
      `SELECT ai.id AS agenda_item_id, m.steering_group_id FROM agenda_item ai JOIN meeting m ON m.id = ai.meeting_id
       WHERE ai.id = $1`,
      agendaItemId,
    );
    if (!born) throw new Error(`no agenda item ${agendaItemId}`);
    return born;
  }

  /** Frozen where they are approved, as if nothing had been said. */
  async minutes(meetingId: string, state: MinutesState = 'draft', fields: Fields = {}): Promise<string> {
    const frozen = state === 'approved' || state === 'published';
    const first = { state: frozen ? 'in_review' : state };
    const id = await this.insert('minutes', { meeting_id: meetingId, ...first, ...fields });
    if (frozen) await this.approve(id, state);
    return id;
  }

  /** Takes minutes on to this state by freezing this text. */
  async approve(
    minutesId: string,
    state: 'approved' | 'published',
    { content = '{}', at = this.clock.now() } = {},
  ): Promise<void> {
    await this.insert('minutes_version', { minutes_id: minutesId, content, created_at: at });
    await this.rows(
      `UPDATE minutes SET state = $2, current_version = 1, approved_at = $3,
         published_at = CASE WHEN $2 = 'published' THEN $3::timestamptz END WHERE id = $1`,
      minutesId,
      state,
      at,
    );
  }
}
