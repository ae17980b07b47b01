import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { eachOnce, tagKey } from '../common/tag-key.js';
import { lockRecords } from '../database/editable-record.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../persons/person.entity.js';

const bearers = [
  { entity: Organisation, table: 'organisation' },
  { entity: Person, table: 'person' },
] as const;

/** The tags, where one is called otherwise, or is no more. */
export function withTag(tags: readonly string[], old: string, name: string | null): string[] {
  const renamed = tags.map((tag) => (tagKey(tag) === tagKey(old) ? name : tag));
  return eachOnce(renamed.filter((tag) => tag !== null));
}

/**
 * Calls a tag otherwise on every record that bears it, or takes it from all of them: each gets a version of its own and an
 * event in its history, so that nobody who is changing one meanwhile writes the old tag back without noticing.
 */
export async function replaceTag<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  old: string,
  name: string | null,
): Promise<void> {
  for (const { entity, table } of bearers) {
    // In the order of their ids, so that two who rename at once do not wait for each other.
    const records = await lockRecords<Organisation | Person>(
      em,
      entity,
      `SELECT id FROM ${table} WHERE tag_keys(tags) @> ARRAY[tag_key($1)] ORDER BY id FOR UPDATE`,
      [old],
    );
    const changing = records
      .map((current) => ({ current, fields: { tags: withTag(current.tags, old, name) } }))
      .filter(({ current, fields }) => current.tags.join('\n') !== fields.tags.join('\n'));
    await writes.updateAll<T, Organisation | Person>(em, change, entity, changing);
  }
}
