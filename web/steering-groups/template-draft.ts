import type { Schema } from '../api/client.js';
import type { Group } from './queries.js';

type Entry = Schema<'AgendaTemplateEntry'>;

/** An item of the template as the form has it; by its key it is known while it moves. */
export interface TemplateItem {
  key: string;
  title: string;
  kind: Entry['kind'];
  durationMinutes: string;
  approvesLastMinutes: boolean;
}

export type TemplateDraft = { agendaTemplate: TemplateItem[] };

/** As many items as the API takes. */
export const MOST_ITEMS = 30;

/** With what agendas begin where a group has no template of its own, as the software has it. */
const builtIn: readonly Entry[] = [
  {
    title: 'Genehmigung des letzten Protokolls',
    kind: 'decision',
    durationMinutes: 5,
    approvesLastMinutes: true,
  },
];

export const templateDraftOf = ({ agendaTemplate }: Pick<Group, 'agendaTemplate'>): TemplateDraft => ({
  agendaTemplate: (agendaTemplate ?? builtIn).map((entry, place) => ({
    key: String(place),
    title: entry.title,
    kind: entry.kind,
    durationMinutes: typeof entry.durationMinutes === 'number' ? String(entry.durationMinutes) : '',
    approvesLastMinutes: entry.approvesLastMinutes ?? false,
  })),
});

/** What the API takes of the form. */
export const templateOf = (items: readonly TemplateItem[]): Entry[] =>
  items.map(({ title, kind, durationMinutes, approvesLastMinutes }) => ({
    title: title.trim(),
    kind,
    durationMinutes: durationMinutes === '' ? null : Number(durationMinutes),
    approvesLastMinutes,
  }));

/** With another content of one item. The last minutes are approved under one at the most: the one that says so last. */
export const withItem = (items: readonly TemplateItem[], changed: TemplateItem): TemplateItem[] =>
  items.map((item) => {
    if (item.key === changed.key) return changed;
    return changed.approvesLastMinutes ? { ...item, approvesLastMinutes: false } : item;
  });

/** With the item at one place and the next one the other way round. */
export const swapped = (items: readonly TemplateItem[], place: number): TemplateItem[] => [
  ...items.slice(0, place),
  ...items.slice(place, place + 2).reverse(),
  ...items.slice(place + 2),
];
