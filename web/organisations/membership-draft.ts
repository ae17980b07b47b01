import type { Schema } from '../api/client.js';
import type { Picked } from '../design/Picker.js';
import type { Membership } from './queries.js';

/** What is known of a membership beside its state and days, as its form has it. */
export type MembershipDraft = {
  coordinator: Picked | null;
  patron: Picked | null;
  reasons: string;
};

const picked = (named: { id: string; name: string } | null | undefined) =>
  named ? { id: named.id, label: named.name } : null;

export function draftOf({ coordinator, patron, reasons }: Membership): MembershipDraft {
  return { coordinator: picked(coordinator), patron: picked(patron), reasons: reasons ?? '' };
}

/** What of a draft was changed, as the API takes it. */
export function contentOf({
  coordinator,
  patron,
  reasons,
}: Partial<MembershipDraft>): Schema<'PatchMembershipRequest'> {
  return {
    ...(coordinator !== undefined && { coordinatorPersonId: coordinator?.id ?? null }),
    ...(patron !== undefined && { patronPersonId: patron?.id ?? null }),
    ...(reasons !== undefined && { reasons: reasons.trim() || null }),
  };
}
