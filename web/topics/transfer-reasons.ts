import { isCode } from '../api/problem.js';

/** What stands in the way of a transfer, and the record where it is mended. */
export interface TransferReason {
  code: string;
  recordType: string;
  recordId: string;
}

/** The reasons of a refused transfer; none where it was refused for something else. */
export function transferReasons(error: unknown): readonly TransferReason[] {
  if (!isCode(error, 'topic_in_use')) return [];
  const { reasons } = error.body;
  return Array.isArray(reasons) ? (reasons as TransferReason[]) : [];
}

/** Where a reason is mended; an agenda item has no page of its own. */
export function pathOf({ recordType, recordId }: TransferReason): string | null {
  if (recordType === 'meeting') return `/meetings/${recordId}`;
  return recordType === 'minutes' ? `/minutes/${recordId}` : null;
}
