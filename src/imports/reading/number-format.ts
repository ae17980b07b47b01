/* How numbers are shown (ECMA-376 part 1, 18.8.30 and 18.8.31), as far as it says what they are. */

/** A day, a moment, a time of day, a length of time, digits with zeros in front, or any other number. */
export type NumberFormat = 'day' | 'moment' | 'time' | 'duration' | 'number' | { digits: number };

/** Those that have a number instead of a code; in 27 to 36 and 50 to 58 East Asian Excel has days. */
export function builtIn(id: number): NumberFormat {
  if (id === 22) return 'moment';
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 54)) return 'day';
  if (id === 36 || id === 57 || id === 58) return 'day';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return 'time';
  return id === 46 ? 'duration' : 'number';
}

/** What a code of one's own means: dd\.mm\.yyyy, [h]:mm, 00000 (a postal code), #,##0.00 "€". */
export function formatOf(code: string): NumberFormat {
  const bare = code
    .slice(0, 300)
    // What stands there as it is: "…", a character behind \, the width of one behind _, one that fills behind *.
    .replace(/"[^"]*"|\\.|_.|\*./gs, '')
    .replace(/;[^]*/, '');
  if (/general|standard|@/i.test(bare)) return 'number';
  if (/\[(h+|m+|s+)\]/i.test(bare)) return 'duration';
  // Colours, conditions, currencies and languages.
  const shown = bare.replace(/\[[^\]]*\]/g, '').toLowerCase();
  if (/^0{2,20}$/.test(shown)) return { digits: shown.length };
  const hasTime = /[hs]/.test(shown);
  if (/[yd]/.test(shown)) return hasTime ? 'moment' : 'day';
  if (hasTime) return 'time';
  return shown.includes('m') ? 'day' : 'number';
}
