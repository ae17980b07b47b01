/** How long something has been there, in the unit in which people would say it. */
export interface Age {
  unit: 'day' | 'week' | 'month' | 'year';
  count: number;
}

/** @param days since then; a day ahead counts as today */
export function ageOf(days: number): Age {
  const past = Math.max(0, days);
  if (past < 14) return { unit: 'day', count: past };
  if (past < 61) return { unit: 'week', count: Math.floor(past / 7) };
  if (past < 730) return { unit: 'month', count: Math.floor(past / 30.44) };
  return { unit: 'year', count: Math.floor(past / 365.25) };
}
