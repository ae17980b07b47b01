import { createContext, type ReactNode, type SyntheticEvent, use, useEffect, useId, useRef } from 'react';
import { ApiError, type FieldProblem } from '../api/problem.js';
import { useTexts } from '../texts/texts.js';
import { Alert } from './Alert.js';
import { formTexts } from './form.texts.js';
import { JumpLink } from './JumpLink.js';
import { useProblemText } from './Problem.js';

interface Faults {
  /** What is wrong with the field of this name. */
  of(name: string): string | null;
  idOf(name: string): string;
}

const FormFaults = createContext<Faults>({ of: () => null, idOf: (name) => name });
export const useFaults = () => use(FormFaults);

/** The field that a pointer speaks of: `/plannedEnd` and `/agenda/0/title` are `plannedEnd` and `agenda/0/title`. */
const nameOf = ({ pointer }: FieldProblem) => pointer.replace(/^\//, '');

/**
 * A form. What the API has against a field stands at this field, and all of it in a summary above that gets focus.
 * @param error of the last sending
 */
export function Form({
  error,
  onSubmit,
  label,
  children,
}: {
  error: unknown;
  onSubmit: () => void;
  label: string;
  children: ReactNode;
}) {
  const texts = useTexts(formTexts);
  const textOf = useProblemText();
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error !== null && error !== undefined) summary.current?.focus();
  }, [error]);
  const errors = error instanceof ApiError ? error.errors : [];
  const idOf = (name: string) => `${id}-${name}`;
  const faults: Faults = {
    of: (name) => errors.find((each) => nameOf(each) === name)?.detail ?? null,
    idOf,
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    // Each field that is asked says what is wrong with it.
    if (form.current?.checkValidity() !== false) return onSubmit();
    form.current.querySelector<HTMLElement>(':invalid:not(fieldset)')?.focus();
  };
  return (
    <form noValidate ref={form} aria-label={label} className="form" onSubmit={submit}>
      {error !== null && error !== undefined && (
        <Alert
          mood="danger"
          title={errors.length > 0 ? texts.faults(errors.length) : textOf(error).title}
          ref={summary}
        >
          {errors.length > 0 ? (
            <ul>
              {errors.map((fault) => (
                <li key={`${fault.pointer} ${fault.detail}`}>
                  <JumpLink className="kern-link" to={idOf(nameOf(fault))}>
                    {fault.detail}
                  </JumpLink>
                </li>
              ))}
            </ul>
          ) : (
            textOf(error).detail
          )}
        </Alert>
      )}
      <FormFaults value={faults}>{children}</FormFaults>
    </form>
  );
}
