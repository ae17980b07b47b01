import type { Schema } from '../api/client.js';
import { endAfter, lastDayOf } from '../design/terms.js';
import type { Group } from './queries.js';

/** A group as its form has it; its end is the last day that counts. */
export type GroupDraft = {
  nameDe: string;
  nameEn: string;
  mandate: string;
  rhythm: string;
  reviewDays: string;
  numberPrefix: string;
  senderName: string;
  replyTo: string;
  startDate: string;
  endDate: string;
};

export const groupFields: readonly (keyof GroupDraft)[] = [
  'nameDe',
  'nameEn',
  'mandate',
  'rhythm',
  'reviewDays',
  'numberPrefix',
  'senderName',
  'replyTo',
  'startDate',
  'endDate',
];

export const emptyGroup: GroupDraft = {
  nameDe: '',
  nameEn: '',
  mandate: '',
  rhythm: '',
  reviewDays: '0',
  numberPrefix: '',
  senderName: '',
  replyTo: '',
  startDate: '',
  endDate: '',
};

export const draftOf = (group: Group): GroupDraft => ({
  nameDe: group.name.de,
  nameEn: group.name.en,
  mandate: group.mandate ?? '',
  rhythm: group.rhythm ?? '',
  reviewDays: String(group.reviewDays ?? 0),
  numberPrefix: group.numberPrefix ?? '',
  senderName: group.senderName ?? '',
  replyTo: group.replyTo ?? '',
  startDate: group.startDate ?? '',
  endDate: lastDayOf(group.endDate),
});

/** What of a draft was changed, as the API takes it. */
export function contentOf(changes: Partial<GroupDraft>): Schema<'PatchSteeringGroupRequest'> {
  const {
    nameDe,
    nameEn,
    mandate,
    rhythm,
    reviewDays,
    numberPrefix,
    senderName,
    replyTo,
    startDate,
    endDate,
  } = changes;
  const name = {
    ...(nameDe !== undefined && { de: nameDe.trim() }),
    ...(nameEn !== undefined && { en: nameEn.trim() }),
  };
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    ...(Object.keys(name).length > 0 && { name }),
    ...(mandate !== undefined && { mandate: orNull(mandate) }),
    ...(rhythm !== undefined && { rhythm: orNull(rhythm) }),
    ...(reviewDays !== undefined && { reviewDays: Number(reviewDays) }),
    ...(numberPrefix !== undefined && { numberPrefix: numberPrefix.trim() }),
    ...(senderName !== undefined && { senderName: orNull(senderName) }),
    ...(replyTo !== undefined && { replyTo: orNull(replyTo) }),
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate: endAfter(endDate) }),
  };
}
