import { required } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import type {
  AddParticipationsRequest,
  PatchParticipationRequest,
  Source,
} from './dto/participation.request.js';
import {
  exactlyOne,
  forGuestsOnly,
  forOnePersonOnly,
  forSegmentsOnly,
  noSeatsInPlenary,
  plenaryOnly,
} from './participations.errors.js';

/** What is wrong with who is meant, in a meeting of a group of this kind. */
export function sourceErrors(
  { from, segment }: { from: Source; segment?: string },
  groupKind: 'steering' | 'plenary',
): FieldError[] {
  return [
    ...(from === 'seats' && groupKind === 'plenary' ? [noSeatsInPlenary('/from')] : []),
    ...(['primary_contacts', 'members'].includes(from) && groupKind === 'steering'
      ? [plenaryOnly('/from')]
      : []),
    ...(from === 'segment' && segment === undefined ? [required('/segment')] : []),
    ...(from !== 'segment' && segment !== undefined ? [forSegmentsOnly('/segment')] : []),
  ];
}

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
    return [
      ...(hasEmail && content.guestName === undefined ? [forGuestsOnly('/guestEmail')] : []),
      ...(content.segment === undefined ? [] : [forSegmentsOnly('/segment')]),
    ];
  }
  const single = present(content, ['guestEmail', 'meetingRole', 'substituteForPersonId']);
  return [
    ...single.map((field) => forOnePersonOnly(`/${field}`)),
    ...sourceErrors({ from: content.from, segment: content.segment }, groupKind),
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
