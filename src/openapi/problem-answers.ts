import { allProblems, Problem, problemDocument } from '../common/problem.js';

/** Answers that follow from a route's kind, each with every code of its status. */
const shared = {
  Merged: ['merged'],
  BadParameters: ['parameters_invalid', 'request_malformed'],
  BadRequest: ['body_unreadable', 'parameters_invalid', 'request_malformed'],
  NotSignedIn: ['not_signed_in'],
  NotAllowed: ['not_allowed'],
  FieldsNotAllowed: ['not_allowed', 'fields_not_allowed'],
  NotFound: ['not_found'],
  Conflict: ['conflict', 'busy'],
  VersionStale: ['version_stale'],
  BodyTooLarge: ['body_too_large'],
  BodyNotJson: ['body_not_json'],
  ContentInvalid: ['content_invalid'],
  ContentInvalidOrKeyReused: ['content_invalid', 'idempotency_key_reused'],
  PreconditionRequired: ['precondition_required'],
  TooManyRequests: ['too_many_requests'],
  RequestIncomplete: ['request_incomplete'],
  HeadersTooLarge: ['headers_too_large'],
  Unavailable: ['unavailable'],
} as const satisfies Record<string, readonly string[]>;

export type SharedAnswer = keyof typeof shared;

/** @throws where no such problem is declared */
function definitionOf(code: string): Problem['definition'] {
  const definition = allProblems().find((problem) => problem.code === code);
  if (!definition) throw new Error(`openapi.json: problem ${code} is not declared`);
  return definition;
}

function exampleOf(code: string): object {
  const definition = definitionOf(code);
  const problem = new Problem(definition, definition.example?.params, definition.example);
  return problemDocument(problem, 'en', {
    instance: '/api/v1/example',
    requestId: '019a2b3c-0000-7000-8000-000000000000',
  });
}

/** `{name}` stands for a value of the case. */
function described(code: string): string {
  const { title, detail } = definitionOf(code).texts.en;
  return `\`${code}\`: ${title}. ${detail}`;
}

function answerOf(codes: readonly string[]): object {
  const [only, ...others] = codes.map(described);
  return {
    description: others.length === 0 ? only : [only, ...others].map((line) => `- ${line}`).join('\n'),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries<object>(
          codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
        ),
      },
    },
  };
}

/**
 * The answers of one route that are problems, by status.
 * @param kind what follows from the kind of the route, at most one of each status
 * @param own codes that this route has beside those
 */
export function problemAnswers(
  kind: readonly SharedAnswer[],
  own: readonly string[],
): Record<string, object> {
  const names = new Map(kind.map((name) => [definitionOf(shared[name][0]).status, name]));
  const statuses = new Set([...names.keys(), ...own.map((code) => definitionOf(code).status)]);
  const answers = [...statuses].map((status) => {
    const name = names.get(status);
    const standard: readonly string[] = name ? shared[name] : [];
    const further = own.filter((code) => definitionOf(code).status === status && !standard.includes(code));
    const isShared = name !== undefined && further.length === 0;
    return [
      status,
      isShared ? { $ref: `#/components/responses/${name}` } : answerOf([...standard, ...further]),
    ];
  });
  return Object.fromEntries(answers) as Record<string, object>;
}

const leadsOn = {
  headers: {
    Location: {
      description: 'The same address, with the id of the record that is there.',
      schema: { type: 'string' },
    },
  },
};

/** The shared answers, and an example of each code that stands in any answer. */
export function problemComponents(own: Iterable<string>): { responses: object; examples: object } {
  const codes = new Set([...Object.values(shared).flat(), ...own]);
  return {
    responses: Object.fromEntries(
      Object.entries(shared).map(([name, of]) => [
        name,
        { ...answerOf(of), ...(name === 'Merged' && leadsOn) },
      ]),
    ),
    examples: Object.fromEntries(
      [...codes].map((code) => [
        code,
        { summary: definitionOf(code).texts.en.title, value: exampleOf(code) },
      ]),
    ),
  };
}
