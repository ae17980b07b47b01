import { Problem, problemDocument } from '../common/problem.js';
import { problemOf } from '../database/broken-constraints.js';

/** Something on the command line cannot be used; the message says what is possible. */
export class UsageError extends Error {}

interface ShownError {
  pointer?: string;
  detail: string;
}

/** What an operator is told of an error, in one line without stack or SQL. */
export function oneLine(error: unknown): string {
  const problem = error instanceof Problem ? error : problemOf(error);
  const text = problem ? ofProblem(problem) : error instanceof Error ? error.message : String(error);
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

function ofProblem(problem: Problem): string {
  const {
    title,
    detail,
    errors = [],
  } = problemDocument(problem, 'en', { instance: '', requestId: '' }) as {
    title: string;
    detail: string;
    errors?: ShownError[];
  };
  const places = errors.map((error) => `${error.pointer?.slice(1).split('/')[0] ?? ''}: ${error.detail}`);
  return `${title}: ${places.length > 0 ? places.join(' ') : detail}`;
}
