import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { Fault } from './checks.js';
import { required, unknownField } from './field-errors.js';
import { FAULT } from './fields.js';
import type { FieldError } from './problem.js';
import { parametersInvalid, requireSound } from './problems.js';

type Class<T> = new () => T;

const segment = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100);

function flatten(errors: ValidationError[], path: string): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${path}/${segment(error.property)}`;
    const constraints = error.constraints ?? {};
    if ('whitelistValidation' in constraints) return [unknownField(pointer)];
    const message = constraints[FAULT];
    if (message !== undefined) {
      if (error.value === undefined) return [required(pointer)];
      const { code, params = {}, at = '' } = JSON.parse(message) as Fault;
      return [{ pointer: pointer + at, code, params }];
    }
    return flatten(error.children ?? [], pointer);
  });
}

/** What the class reads of these values, and everything that is wrong with them. */
export function checked<T extends object>(type: Class<T>, raw: object): { value: T; errors: FieldError[] } {
  const value = plainToInstance(type, raw, { exposeUnsetFields: false });
  const errors = validateSync(value, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
    stopAtFirstError: true,
    validationError: { target: false },
  });
  // Names that every object has are skipped on the way into the class, so nothing else would refuse them.
  const inherited = Object.keys(raw).filter((name) => name in Object.prototype);
  return { value, errors: [...inherited.map((name) => unknownField(`/${name}`)), ...flatten(errors, '')] };
}

/**
 * The content of a body by its class.
 * @param root where in the class the body stands, as a JSON pointer; pointers of errors begin there
 * @throws content_invalid naming every wrong place.
 */
export function readContent<T extends object>(type: Class<T>, raw: object, root = ''): T {
  const { value, errors } = checked(type, raw);
  requireSound(errors.map((error) => ({ ...error, pointer: error.pointer.slice(root.length) })));
  return value;
}

/** More than any list has; naming thousands of unknown ones would keep everybody waiting. */
const MAX_PARAMETERS = 100;

/** Addresses repeat: so many of each class are read once, and their parameters given again, which nobody may change. */
const MOST_KEPT = 200;
/** Characters; longer ones have a cursor or many ids, and hardly come twice. */
const LONGEST_KEPT = 500;
const kept = new Map<Class<object>, Map<string, object>>();

/** The parameters of an address by their class. @throws parameters_invalid naming every wrong one, up to a hundred */
export function readParameters<T extends object>(type: Class<T>, raw: object): Readonly<T> {
  const known = kept.get(type) ?? new Map<string, object>();
  kept.set(type, known);
  const address = JSON.stringify(raw);
  const before = known.get(address);
  if (before !== undefined) return before as T;
  const { value, errors } = checked(type, Object.fromEntries(Object.entries(raw).slice(0, MAX_PARAMETERS)));
  if (errors.length > 0) {
    const named = errors.map((error) => ({ ...error, parameter: error.pointer.split('/')[1] ?? '' }));
    throw parametersInvalid({}, { errors: named });
  }
  if (address.length <= LONGEST_KEPT) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(address, value);
  }
  Object.values(value).forEach(Object.freeze);
  return Object.freeze(value);
}
