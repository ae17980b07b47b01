/** What every editable record shows of itself (RecordResponse): entries of a JSON object for its alias. */
export function recordFields(alias: string): string {
  return `'id', ${alias}.id, 'version', ${alias}.version, 'createdAt', iso(${alias}.created_at),
    'updatedAt', iso(${alias}.updated_at)`;
}
