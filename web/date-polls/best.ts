import type { Schema } from '../api/client.js';

export type Option = Schema<'DatePollResponse'>['options'][number];

/** The dates that suit most people, of these the ones that suit them best; none while nobody can come. */
export function bestOf(options: readonly Option[]): ReadonlySet<string> {
  const score = ({ yes, ifNeedBe }: Option) => (yes + ifNeedBe) * 100_000 + yes;
  const most = Math.max(0, ...options.map(score));
  return new Set(options.filter((option) => most > 0 && score(option) === most).map(({ id }) => id));
}
