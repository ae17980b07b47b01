import { replaceEqualDeep } from '@tanstack/react-query';

interface Versioned {
  id: string;
  version: number;
}
const isVersioned = (value: unknown): value is Versioned =>
  typeof value === 'object' && value !== null && 'id' in value && 'version' in value;

/** What is kept of a record: an answer that was asked for before a change, and comes after it, does not take it back. */
export const newest = (before: unknown, now: unknown): unknown =>
  isVersioned(before) && isVersioned(now) && before.id === now.id && now.version < before.version
    ? before
    : replaceEqualDeep(before, now);
