import { Problem } from '../common/problem.js';
import { sqlState } from '../database/sql-error.js';

/** Why a try failed, without anything personal: messages of others quote addresses, so they stay out. */
export interface WhyFailed {
  /** A code of ours, of the network (ECONNREFUSED), of SMTP (smtp_550) or of PostgreSQL (sql_40001). */
  readonly code: string;
}

export function whyFailed(error: unknown): WhyFailed {
  if (error instanceof Problem) return { code: error.definition.code };
  const state = sqlState(error);
  if (state !== null) return { code: `sql_${state}` };
  if (!(error instanceof Error)) return { code: typeof error };
  if ('code' in error && typeof error.code === 'string') return { code: error.code };
  return { code: error.name };
}
