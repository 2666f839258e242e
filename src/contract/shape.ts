import { EnrollmentError } from './enrollment-error.js';

/**
 * Reads one thing that came from outside: returns a fresh copy of what the contract knows of it, or throws. Only own properties
 * are looked at, each once, and whatever the contract does not know is ignored.
 */
export type Shape<T> = (value: unknown, trail: Trail) => T;

interface Trail {
  /** Where the reading is, so that a refusal can tell where without telling what. */
  readonly path: (string | number)[];
  readonly warn: Warn | undefined;
}

/** Takes a sentence for the developer. It holds no value that came from outside. */
export type Warn = (sentence: string) => void;

const directions = /[\u202a-\u202e\u2066-\u2069]/g;
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;

type Unknown<T> = { readonly [Key in keyof T]: unknown };
type Fields<T> = { readonly [Key in keyof T]-?: Shape<object extends Pick<T, Key> ? T[Key] | undefined : T[Key]> };
type Cases<T extends { type: string }> = { readonly [Type in T['type']]: Fields<Omit<Extract<T, { type: Type }>, 'type'>> };

/** @throws {EnrollmentError} `invalid-response`, and nothing else whatever the value is or does. */
export function read<T>(shape: Shape<T>, value: unknown, warn?: Warn): T {
  const trail: Trail = { path: [], warn };
  try {
    return shape(value, trail);
  } catch {
    throw new EnrollmentError('invalid-response', {}, { cause: new TypeError(`Not as the contract says: ${place(trail)}`) });
  }
}

/** A string that means something: too long a one is refused, never cut. */
export function string({ min = 0, max = 4096 }: { min?: number; max?: number } = {}): Shape<string> {
  return value => fits(value as string, typeof value === 'string' && value.length >= min && value.length <= max);
}

/**
 * A string that is shown. What could break out of its place on the screen (control characters, overrides of the writing
 * direction, halves of characters) is taken out. Too long a one is cut, or refused where only the whole of it is of use.
 */
export function text({ min = 0, max, whole = false }: { min?: number; max: number; whole?: boolean }): Shape<string> {
  return value => {
    const given = fits(value as string, typeof value === 'string' && !(whole && value.length > max));
    const shown = given.slice(0, max).replace(directions, '').replace(unprintable, ' ').trim();
    return fits(shown, shown.length >= min);
  };
}

export function number({ min = -Infinity, max = Infinity }: { min?: number; max?: number } = {}): Shape<number> {
  return value => fits(value as number, typeof value === 'number' && value >= min && value <= max);
}

export const boolean: Shape<boolean> = value => fits(value as boolean, typeof value === 'boolean');

export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return value => fits(value as T, values.includes(value as T));
}

/** A shape with a condition of its own. */
export function where<T>(shape: Shape<T>, isFit: (value: T) => boolean): Shape<T> {
  return (value, trail) => {
    const result = shape(value, trail);
    return fits(result, isFit(result));
  };
}

/** `null` counts as left out: many servers say it so. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, trail) => (value === undefined || value === null ? undefined : shape(value, trail));
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, trail) => (value === undefined || value === null ? null : shape(value, trail));
}

/** What is unreadable becomes the fallback, and the developer is told where. */
export function orElse<T>(shape: Shape<T>, fallback: T): Shape<T> {
  return (value, trail) => {
    const depth = trail.path.length;
    try {
      return shape(value, trail);
    } catch {
      trail.warn?.(`The adapter returned something unreadable, which is left out: ${place(trail)}`);
      trail.path.length = depth;
      return fallback;
    }
  };
}

export function object<T extends object>(fields: Fields<T>): Shape<T> {
  return (value, trail) => {
    fits(value, typeof value === 'object' && value !== null);
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      trail.path.push(key);
      const field = fields[key](Object.hasOwn(value as Unknown<T>, key) ? (value as Unknown<T>)[key] : undefined, trail);
      if (field !== undefined) result[key] = field;
      trail.path.pop();
    }
    return result as T;
  };
}

/** A list, of which no more than `max` are looked at. */
export function array<T>(shape: Shape<T>, { max }: { max: number }): Shape<T[]> {
  return (value, trail) => {
    fits(value, Array.isArray(value));
    const given = value as unknown[];
    const length = Math.min(given.length, max);
    const result: T[] = [];
    for (let index = 0; index < length; index++) {
      trail.path.push(index);
      result.push(shape(given[index], trail));
      trail.path.pop();
    }
    return result;
  };
}

/** A list of which unreadable rows are left out. */
export function rows<T extends string | number | object>(shape: Shape<T>, limits: { max: number }): Shape<T[]> {
  const all = array(orElse<T | undefined>(shape, undefined), limits);
  return (value, trail) => all(value, trail).filter(row => row !== undefined);
}

/** One of several shapes, told apart by the member `type`. */
export function union<T extends { type: string }>(cases: Cases<T>): Shape<T> {
  const tagged = object<{ type: T['type'] }>({ type: oneOf(...(Object.keys(cases) as T['type'][])) });
  return (value, trail) => {
    const { type } = tagged(value, trail);
    return { type, ...object(cases[type])(value, trail) } as unknown as T;
  };
}

function fits<T>(value: T, doesFit: boolean): T {
  if (!doesFit) throw new TypeError();
  return value;
}

function place({ path }: Trail): string {
  return path.join('.') || 'all of it';
}
