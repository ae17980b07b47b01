/** What PostgreSQL says of an error, whether it comes from the pool or wrapped by TypeORM. */
interface ServerError {
  readonly code: string;
  readonly constraint?: string;
}

/** The five-character SQLSTATE of an error that PostgreSQL reported, else null. */
export function sqlState(error: unknown): string | null {
  return serverError(error)?.code ?? null;
}

/** The name of the constraint that a change would have broken, else null. */
export function brokenConstraint(error: unknown): string | null {
  return serverError(error)?.constraint ?? null;
}

function serverError(error: unknown): ServerError | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('driverError' in error) return serverError(error.driverError);
  const code = 'code' in error ? error.code : null;
  // System errors have codes too, some of five letters (EPIPE); in those of SQL there is always a digit.
  return typeof code === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? (error as ServerError) : null;
}
