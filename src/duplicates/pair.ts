/** Two records that look like one. */
export interface Pair {
  id: string;
  type: 'organisation' | 'person';
  first: string;
  second: string;
}
