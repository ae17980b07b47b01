/** The steps from the top of a data file to a value in it: names of fields, and places in lists, from 0. */
export type Path = readonly (string | number)[];

/** Takes note of a mistake at that place. */
export type Report = (at: Path, mistake: string) => void;

/** What a value of the data files has to be. The check is all there is to write: the type follows from it (`Of`). */
export type Shape<T> = (value: unknown, at: Path, report: Report) => value is T;
export type Of<S> = S extends (value: unknown, at: Path, report: Report) => value is infer T ? T : never;

/** A field that may be left out. */
interface Optional<T> {
  readonly optional: Shape<T>;
}

type Fields = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;
type FieldOf<F> = F extends Optional<infer T> ? T : Of<F>;
type RecordOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends Optional<unknown> ? never : K]: FieldOf<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: FieldOf<F[K]>;
};

/** A value without parts. `expected` says what is possible. */
export function plain<T>(expected: string, accepts: (value: unknown) => boolean): Shape<T> {
  return (value, at, report): value is T => {
    const isFine = accepts(value);
    if (!isFine) report(at, `${expected} is expected, not ${shown(value)}`);
    return isFine;
  };
}

/** Text of one or several lines and paragraphs (`unwrap`). */
export const text = plain<string>(
  'text (in quotes where it looks like a number)',
  (value) => typeof value === 'string' && value.trim() !== '',
);

/** Text that is stored as it stands. */
export const line = plain<string>(
  'text in one line (in quotes where it looks like a number)',
  (value) => typeof value === 'string' && value.trim() !== '' && !value.includes('\n'),
);

export const flag = plain<boolean>('true or false', (value) => typeof value === 'boolean');

/** Text of a form, which `expected` describes. */
export function formed(form: RegExp, expected: string): Shape<string> {
  return plain(expected, (value) => typeof value === 'string' && form.test(value));
}

export function whole(min: number, max: number): Shape<number> {
  return plain(
    `a whole number from ${min} to ${max}`,
    (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  );
}

export function oneOf<const T extends string>(values: readonly T[]): Shape<T> {
  return plain(`one of ${values.join(', ')}`, (value) => values.some((one) => one === value));
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** Named fields, and no others. */
export function record<const F extends Fields>(fields: F): Shape<RecordOf<F>> {
  const names = Object.keys(fields);
  const known = new Set(names);
  return (value, at, report): value is RecordOf<F> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(at, `fields are expected (${names.join(', ')}), not ${shown(value)}`);
      return false;
    }
    let isFine = true;
    for (const name of Object.keys(value).filter((name) => !known.has(name))) {
      report([...at, name], `there is no field "${name}" here; possible are ${names.join(', ')}`);
      isFine = false;
    }
    const content: Readonly<Record<string, unknown>> = { ...value };
    for (const [name, field] of Object.entries(fields)) {
      const isGiven = Object.hasOwn(content, name);
      if (!isGiven && 'optional' in field) continue;
      const shape = 'optional' in field ? field.optional : field;
      if (!isGiven) report(at, `the field "${name}" is missing`);
      if (!isGiven || !shape(content[name], [...at, name], report)) isFine = false;
    }
    return isFine;
  };
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, at, report): value is readonly T[] => {
    if (!Array.isArray(value)) {
      report(at, `a list is expected (each entry with a hyphen), not ${shown(value)}`);
      return false;
    }
    return value.map((entry, index) => shape(entry, [...at, index], report)).every(Boolean);
  };
}

export function atLeastOne<T>(shape: Shape<T>): Shape<readonly [T, ...T[]]> {
  const entries = list(shape);
  return (value, at, report): value is readonly [T, ...T[]] => {
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (isEmpty) report(at, 'at least one entry is expected');
    return entries(value, at, report) && !isEmpty;
  };
}

/** One or the other. What is neither is held against the one to which it comes closer. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return (value, at, report): value is A | B => {
    const [closest = []] = [first, second]
      .map((shape) => {
        const mistakes: Parameters<Report>[] = [];
        shape(value, at, (...mistake) => mistakes.push(mistake));
        return mistakes;
      })
      .sort((a, b) => a.length - b.length);
    for (const mistake of closest) report(...mistake);
    return closest.length === 0;
  };
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields';
  return JSON.stringify(value).slice(0, 40);
}
