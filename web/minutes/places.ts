import type { LinkProps } from '@tanstack/react-router';

/* Addresses that these pages lead to. Those of other features are names of the API, which stay. */

export type MinutesTab = 'review' | 'approval' | 'versions';

/** What stands in the address of minutes. */
export interface MinutesSearch {
  /** The text, where absent. */
  tab?: MinutesTab;
  /** The meeting that is to get what is carried over. */
  target?: string;
  /** Two versions that are compared. */
  version?: number;
  against?: number;
  /** An objection that is looked at. */
  objection?: string;
}

export const minutesAt = (minutesId: string, search: MinutesSearch = {}): LinkProps => ({
  to: '/minutes/$minutesId',
  params: { minutesId },
  search,
});

const elsewhere = (to: string, search: Record<string, string> = {}) => ({ to, search }) as LinkProps;

export const meetingAt = (id: string) => elsewhere(`/meetings/${id}`);
/** Where the meeting is held: an item of it, or who is there. */
export const holdAt = (id: string, search: { item?: string; part?: 'attendance' } = {}) =>
  elsewhere(`/meetings/${id}/hold`, search);
export const taskAt = (id: string) => elsewhere(`/action-items/${id}`);
export const personAt = (id: string) => elsewhere(`/persons/${id}`);
