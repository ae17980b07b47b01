import type { ImportKind } from './import.entity.js';
import { organisationRows } from './organisation-kind.js';
import { personRows } from './person-kind.js';
import type { RowKind } from './row-kind.js';
import { seatRows } from './seat-kind.js';

export const kinds: Readonly<Record<ImportKind, RowKind>> = {
  organisations: organisationRows,
  persons: personRows,
  seats: seatRows,
};
