import type { Word } from '../words/word.js';

export type Language = keyof Word;

interface Texts {
  /** The same for every occurrence of the code. */
  title: string;
  /** What was wrong here and what is possible instead; `{name}` is filled in from the parameters. */
  detail: string;
}

interface ProblemDefinition {
  readonly code: string;
  readonly status: number;
  readonly texts: Readonly<Record<Language, Texts>>;
  readonly example?: ProblemExample;
}

/** What texts are filled in with; a word is said in the reader's language. */
type Parameters = Readonly<Record<string, string | number | Word>>;

/** What an occurrence holds beside its texts, for the contract. */
interface ProblemExample {
  params?: Parameters;
  errors?: readonly FieldError[];
  members?: Readonly<Record<string, unknown>>;
  /** Schemas of members that no other problem has; the example's values are theirs too. */
  schemas?: Readonly<Record<string, object>>;
}

/** One wrong place: an RFC 6901 pointer into the body or a parameter's name, a stable code, what its text needs. */
export interface FieldError {
  readonly pointer: string;
  /** Set where the place is a parameter of the address; the pointer is not shown then. */
  readonly parameter?: string;
  readonly code: string;
  readonly params: Parameters;
}

interface ProblemOptions {
  errors?: readonly FieldError[];
  headers?: Readonly<Record<string, string>>;
  /** Further members of the problem document (RFC 9457, 3.2), for example the steps that are open. */
  members?: Readonly<Record<string, unknown>>;
}

/** An error that a reader of the API is told about; everything else is a fault of ours (500). */
export class Problem extends Error {
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    readonly definition: ProblemDefinition,
    readonly params: Parameters = {},
    options: ProblemOptions = {},
  ) {
    super(definition.code);
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
    this.members = options.members ?? {};
  }
}

const definitions = new Map<string, ProblemDefinition>();
const fieldTexts = new Map<string, Readonly<Record<Language, string>>>();

/**
 * Declares a problem under a stable code and returns the function that makes one. The HTTP status is part
 * of the declaration (docs/decisions/0003).
 * @param texts with an example where they have `{name}`, or the problem has members or errors
 */
export function defineProblem(
  status: number,
  code: string,
  { example, ...texts }: Record<Language, [title: string, detail: string]> & { example?: ProblemExample },
): (params?: Parameters, options?: ProblemOptions) => Problem {
  const definition: ProblemDefinition = {
    code,
    status,
    texts: {
      de: { title: texts.de[0], detail: texts.de[1] },
      en: { title: texts.en[0], detail: texts.en[1] },
    },
    example,
  };
  if (definitions.has(code)) throw new Error(`problem ${code} is declared twice`);
  definitions.set(code, definition);
  return (params, options) => new Problem(definition, params, options);
}

/** Declares a field error under a stable code and returns the function that makes one. */
export function defineFieldError(
  code: string,
  texts: Record<Language, string>,
): (pointer: string, params?: Parameters) => FieldError {
  if (fieldTexts.has(code)) throw new Error(`field error ${code} is declared twice`);
  fieldTexts.set(code, texts);
  return (pointer, params = {}) => ({ pointer, code, params });
}

/** The member `reasons` of an example: what stands in the way, and which record that is. */
export function reasonExample(code: string, recordType: string): ProblemExample {
  const recordId = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
  return { members: { reasons: [{ code, recordType, recordId }] } };
}

/** Every declared problem, for the documentation and for tests. */
export function allProblems(): readonly ProblemDefinition[] {
  return [...definitions.values()];
}

/** Every declared field error code with its texts. */
export function allFieldErrors(): ReadonlyMap<string, Readonly<Record<Language, string>>> {
  return fieldTexts;
}

function fill(text: string, params: Parameters, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** What a field error says in the reader's language. */
export function fieldErrorText(code: string, params: Parameters, language: Language): string {
  return fill(fieldTexts.get(code)?.[language] ?? code, params, language);
}

/** The problem document (RFC 9457) in the reader's language. */
export function problemDocument(
  problem: Problem,
  language: Language,
  request: { instance: string; requestId: string },
): Record<string, unknown> {
  const { code, status, texts } = problem.definition;
  return {
    type: `urn:alliance-crm:problem:${code}`,
    title: texts[language].title,
    status,
    detail: fill(texts[language].detail, problem.params, language),
    instance: request.instance,
    code,
    requestId: request.requestId,
    ...problem.members,
    ...(problem.errors.length > 0 && {
      errors: problem.errors.map(({ pointer, parameter, code: fieldCode, params }) => ({
        ...(parameter === undefined ? { pointer } : { parameter }),
        code: fieldCode,
        detail: fieldErrorText(fieldCode, params, language),
      })),
    }),
  };
}
