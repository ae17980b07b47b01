import { formed, oneOf, whole } from './shape.js';

/** By what other records name this one. */
export const key = formed(/^[a-z][a-z0-9-]*$/, 'a key of lower-case letters a to z, digits and hyphens');

/** The groups that the migrations have made. */
export const groupSlugs = [
  'plenary',
  'career-orientation',
  'stem-education',
  'international-talent',
  'it-talent',
] as const;
export type GroupSlug = (typeof groupSlugs)[number];
export const groupSlug = oneOf(groupSlugs);

/** Months back from this month, negative ones ahead. */
export const months = whole(-24, 600);
/** Days after something. */
export const days = whole(0, 1000);
/** Monday is 1. */
export const weekday = whole(1, 7);
export const minutes = whole(1, 600);
/** Of an item on its agenda, of a decision under its item. */
export const position = whole(1, 50);
export const timeOfDay = formed(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:30');

/** The part of the address before `@alliance.example`; the code names the coordinator's. */
export const accountName = formed(/^[a-z]+(\.[a-z]+)*$/, 'the name of an account (accounts.yaml)');
