import { v7 } from 'uuid';

/** A new record's id: UUID version 7 (RFC 9562), which sorts by the moment it was made. */
export function newId(): string {
  return v7();
}

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text has the form of a UUID, of any version. */
export function isId(value: unknown): boolean {
  return typeof value === 'string' && form.test(value);
}

/** A UUID out of its 32 hexadecimal digits. */
export function withDashes(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
