import type { Schema } from '../api/client.js';
import type { AgendaItem } from './meetings.query.js';

/** An agenda item as its form has it. */
export type ItemDraft = {
  title: string;
  kind: AgendaItem['kind'];
  durationMinutes: string;
  presenterPersonId: string;
  isPublic: boolean;
};

export const emptyItem: ItemDraft = {
  title: '',
  kind: 'discussion',
  durationMinutes: '',
  presenterPersonId: '',
  isPublic: false,
};

export function itemDraftOf(item: AgendaItem): ItemDraft {
  const { title, kind, durationMinutes, presenterPersonId, isPublic } = item;
  return {
    title,
    kind,
    durationMinutes: durationMinutes === null ? '' : String(durationMinutes),
    presenterPersonId: presenterPersonId ?? '',
    isPublic,
  };
}

/** What the API takes of these fields. */
export function itemBodyOf(draft: Partial<ItemDraft>): Schema<'PatchAgendaItemRequest'> {
  const { durationMinutes, presenterPersonId, ...same } = draft;
  return {
    ...same,
    ...(durationMinutes !== undefined && {
      durationMinutes: durationMinutes === '' ? null : Number(durationMinutes),
    }),
    ...(presenterPersonId !== undefined && { presenterPersonId: presenterPersonId || null }),
  };
}
