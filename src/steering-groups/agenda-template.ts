import { repeated } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import type { AgendaTemplateEntry } from './dto/agenda-template.request.js';
import type { AgendaTemplateItem } from './steering-group.entity.js';

/**
 * A template whole, as it is stored; null and undefined stay what they are. Fields stand in the order in which
 * PostgreSQL gives them back, so that the audit trail sees no change where there is none.
 */
export function wholeTemplate(
  entries: AgendaTemplateEntry[] | null | undefined,
): AgendaTemplateItem[] | null | undefined {
  if (!entries) return entries;
  return entries.map(({ title, kind, durationMinutes = null, approvesLastMinutes = false }) => ({
    kind,
    title,
    durationMinutes,
    approvesLastMinutes,
  }));
}

/** What is wrong with a template: an agenda has each of its items once, and approves the last minutes once. */
export function templateErrors(items: readonly AgendaTemplateItem[] | null | undefined): FieldError[] {
  if (!items) return [];
  return items.flatMap((item, index) => {
    const earlier = items.slice(0, index);
    return [
      ...(earlier.some(({ title, kind }) => title === item.title && kind === item.kind)
        ? [repeated(`/agendaTemplate/${index}`)]
        : []),
      ...(item.approvesLastMinutes && earlier.some(({ approvesLastMinutes }) => approvesLastMinutes)
        ? [repeated(`/agendaTemplate/${index}/approvesLastMinutes`)]
        : []),
    ];
  });
}
