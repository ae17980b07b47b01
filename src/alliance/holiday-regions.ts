import { holidayRegionWords } from '../words/free-day-words.js';

/** Whose public holidays an alliance may follow (ISO 3166-2). */
export type HolidayRegion = keyof typeof holidayRegionWords;
export const holidayRegions = Object.keys(holidayRegionWords) as HolidayRegion[];
