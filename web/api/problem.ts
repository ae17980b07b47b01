/** What the API says of a faulty part of the content: RFC 6901 pointer, stable code, words for people. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

/** The parts of an RFC 9457 answer that screens use. */
interface ProblemBody {
  status: number;
  code: string;
  title: string;
  detail: string;
  /** Null where the answer is not the API's. */
  requestId: string | null;
  errors?: FieldProblem[];
}

/** A refusal of the API; `cause.code` and `status` say which. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly requestId: string | null;
  readonly errors: readonly FieldProblem[];
  /** Everything the answer said; some refusals have members of their own. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(body: ProblemBody & Record<string, unknown>) {
    super(body.detail);
    this.name = 'ApiError';
    this.status = body.status;
    this.code = body.code;
    this.title = body.title;
    this.requestId = body.requestId;
    this.errors = body.errors ?? [];
    this.body = body;
  }
}

/** No answer came: the network is gone, or the server. */
export class NoAnswerError extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'NoAnswerError';
  }
}

/** What a refused answer says; one that is not the API's (a proxy's page) is told apart by its status alone. */
export function problemOf(body: unknown, response: Response): ApiError {
  const said = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return new ApiError({
    ...said,
    status: response.status,
    code: typeof said.code === 'string' ? said.code : 'unknown',
    title: typeof said.title === 'string' ? said.title : response.statusText,
    detail: typeof said.detail === 'string' ? said.detail : `HTTP ${response.status}`,
    requestId: response.headers.get('x-request-id'),
    errors: Array.isArray(said.errors) ? (said.errors as FieldProblem[]) : [],
  });
}

export const isCode = (error: unknown, ...codes: string[]): error is ApiError =>
  error instanceof ApiError && codes.includes(error.code);
