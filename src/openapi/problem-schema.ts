import { allFieldErrors, allProblems } from '../common/problem.js';

const text = (description: string, example: string) => ({ type: 'string', description, examples: [example] });

/** What every error code of a field says, in English; `{name}` stands for a value of the case. */
function fieldErrorCodes(): string {
  const codes = [...allFieldErrors()].sort(([a], [b]) => a.localeCompare(b));
  return codes.map(([code, { en }]) => `- \`${code}\`: ${en}`).join('\n');
}

/** The schemas that problems bring along, with their examples. */
function membersOfOneProblem(): Record<string, object> {
  const schemas = allProblems().flatMap(({ example }) =>
    Object.entries(example?.schemas ?? {}).map(([name, schema]): [string, object] => [
      name,
      { ...schema, examples: [example?.members?.[name]] },
    ]),
  );
  // By name: which room was loaded first is no part of the contract.
  return Object.fromEntries(schemas.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The schema of an error's answer; made once every feature has declared its field errors. */
export function problemSchema(): object {
  return {
    type: 'object',
    description: 'RFC 9457 problem details. Texts follow Accept-Language (de, en); code is stable.',
    required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'requestId'],
    properties: {
      type: text('The kind of problem, as a URN.', 'urn:alliance-crm:problem:version_stale'),
      title: text('What kind of problem this is.', 'Inzwischen geändert'),
      status: { type: 'integer', description: 'The HTTP status.', examples: [412] },
      detail: text(
        'What was wrong here, and what is possible instead.',
        'Der Datensatz wurde inzwischen geändert.',
      ),
      instance: text('The address that was asked for, without parameters.', '/api/v1/organisations'),
      code: text('Stable code for programs; each answer lists those that it can have.', 'version_stale'),
      requestId: text(
        'To be quoted in questions; stands in the log too.',
        '019a2b3c-0000-7000-8000-000000000000',
      ),
      state: text('The state that the record is in (life cycle problems).', 'held'),
      open: {
        type: 'array',
        items: { type: 'string' },
        description: 'The steps that are open from here (life cycle problems).',
      },
      ...membersOfOneProblem(),
      reasons: {
        type: 'array',
        description: 'What stands in the way, each with the record that it concerns.',
        items: {
          type: 'object',
          required: ['code'],
          properties: {
            code: text('Stable code of the reason.', 'attendance_incomplete'),
            recordType: text('The kind of record.', 'participation'),
            recordId: { type: 'string', format: 'uuid', description: 'The record.' },
            personId: {
              type: 'string',
              format: 'uuid',
              description: 'Whose it is, where several leave at once.',
            },
            title: text('What the record is called, where several leave at once.', 'Räume anfragen'),
          },
        },
      },
      current: {
        $ref: '#/components/schemas/AgendaItemResponse',
        description:
          'The record as it is now and as you may read it, to merge with (version_stale on an agenda item); its tag stands in ETag.',
      },
      errors: {
        type: 'array',
        description: 'Each wrong place: a JSON pointer into the body, or a parameter.',
        items: {
          type: 'object',
          required: ['code', 'detail'],
          properties: {
            pointer: text('RFC 6901 pointer into the body.', '/plannedEnd'),
            parameter: text('Name of the parameter.', 'limit'),
            code: text(`Stable code of the error:\n\n${fieldErrorCodes()}`, 'before_start'),
            detail: text('The error in words.', 'Das Ende liegt vor dem Beginn.'),
          },
        },
      },
    },
  };
}
