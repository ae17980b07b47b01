import type { Type } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Permission } from '../access/policy.js';
import type { ListStatement } from '../database/statements.js';
import type { Days } from './counted-meetings.js';
import type { WholeReport } from './grouped-report.js';

/** A report as it is stated, once: its routes, what they say of themselves, its JSON and its files are made from this. */
export interface Report {
  /** Of its routes and files. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /**
   * What it counts, one of which the actor must be allowed to read: a sum over what one may not read would be wrong, or
   * tell of it. The first is the one for API keys.
   */
  readonly counts: readonly [Permission, ...Permission[]];
  readonly filters: Type<object>;
  /** Where its rows come page by page: its filters with the parameters of a page. */
  readonly pages?: Type<object>;
  readonly response: Type<object>;
  /** @param filters as `filters` or `pages` has them: a method, so that each report may name its own */
  statement(actor: Actor, filters: object, days: Days): ListStatement | WholeReport;
}
