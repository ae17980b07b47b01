import { useMemo } from 'react';
import { useAlliance } from '../api/alliance.js';
import { type Days, daysIn } from '../design/days.js';
import { useLanguage } from '../texts/texts.js';

/** Days and times as those who meet read them: in the meeting's zone, which is mostly the alliance's. */
export function useMeetingDays({ timeZone }: { timeZone: string }): Days & { isElsewhere: boolean } {
  const language = useLanguage();
  const ours = useAlliance()?.timeZone;
  return useMemo(
    () => ({ ...daysIn(language, timeZone), isElsewhere: ours !== undefined && ours !== timeZone }),
    [language, timeZone, ours],
  );
}
