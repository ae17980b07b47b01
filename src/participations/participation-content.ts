import type { FieldError } from '../common/problem.js';
import type { AddParticipationsRequest, PatchParticipationRequest } from './dto/participation.request.js';
import {
  exactlyOne,
  forGuestsOnly,
  forOnePersonOnly,
  noSeatsInPlenary,
  plenaryOnly,
} from './participations.errors.js';

const present = <T extends object>(content: T, fields: readonly (keyof T & string)[]) =>
  fields.filter((field) => content[field] !== undefined);

/** What is wrong with who is to be added to a meeting of a group of this kind. */
export function additionErrors(
  content: AddParticipationsRequest,
  groupKind: 'steering' | 'plenary',
): FieldError[] {
  const given = present(content, ['personId', 'guestName', 'from']);
  if (given.length === 0) return [exactlyOne('/personId')];
  if (given.length > 1) return given.map((field) => exactlyOne(`/${field}`));
  if (content.from === undefined) {
    const hasEmail = content.guestEmail !== undefined && content.guestEmail !== null;
    return hasEmail && content.guestName === undefined ? [forGuestsOnly('/guestEmail')] : [];
  }
  const single = present(content, ['guestEmail', 'meetingRole', 'substituteForPersonId']);
  return [
    ...single.map((field) => forOnePersonOnly(`/${field}`)),
    ...(content.from === 'seats' && groupKind === 'plenary' ? [noSeatsInPlenary('/from')] : []),
    ...(content.from === 'primary_contacts' && groupKind === 'steering' ? [plenaryOnly('/from')] : []),
  ];
}

/** What is wrong with a guest's fields: persons have none. */
export function guestFieldErrors(
  content: PatchParticipationRequest,
  { personId }: { personId: string | null },
): FieldError[] {
  if (personId === null) return [];
  return present(content, ['guestName', 'guestEmail']).map((field) => forGuestsOnly(`/${field}`));
}
