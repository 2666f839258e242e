import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { array, boolean, nullable, number, object, oneOf, optional, orElse, read, rows, string, text, union, where, type Shape } from '../../src/contract/shape.js'; // prettier-ignore
import { hostileValues, throwing } from '../../src/testing/hostile-values.js';

interface Row {
  readonly id: string;
  readonly note?: string;
}
type Status = { readonly type: 'waiting' } | { readonly type: 'locked'; readonly tries: number };

const row = object<Row>({ id: string({ min: 1, max: 8 }), note: optional(string()) });
const status = union<Status>({ waiting: {}, locked: { tries: number({ min: 0, max: 9 }) } });
const everything = object<{ rows: Row[]; status: Status; flag: boolean | null; name: string }>({
  rows: rows(row, { max: 3 }),
  status,
  flag: nullable(boolean),
  name: text({ max: 8 }),
});

function refusal<T>(shape: Shape<T>, value: unknown): EnrollmentError {
  try {
    read(shape, value);
  } catch (error) {
    if (error instanceof EnrollmentError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('object', () => {
  it('copies what it knows and ignores the rest', () => {
    const given = { id: 'a', note: 'b', extra: 'c' };

    const result = read(row, given);

    expect(result).toEqual({ id: 'a', note: 'b' });
    expect(result).not.toBe(given);
  });

  it('leaves out what is optional and missing, undefined or null', () => {
    for (const given of [{ id: 'a' }, { id: 'a', note: undefined }, { id: 'a', note: null }])
      expect(Object.keys(read(row, given))).toEqual(['id']);
  });

  it('looks at own properties only', () => {
    expect(refusal(row, Object.create({ id: 'a' })).code).toBe('invalid-response');
    expect(refusal(row, JSON.parse('{"__proto__":{"id":"a"}}')).code).toBe('invalid-response');
    expect(({} as { id?: string }).id).toBeUndefined();
  });

  it('looks at each property once, so that it cannot change after it was checked', () => {
    let looks = 0;
    const result = read(row, {
      get id() {
        looks += 1;
        return looks === 1 ? 'a' : 'too long by far';
      },
    });

    expect(result.id).toBe('a');
    expect(looks).toBe(1);
  });
});

describe('read', () => {
  it('tells where it stopped and never what was there', () => {
    const error = refusal(object<{ list: Row[] }>({ list: array(row, { max: 5 }) }), { list: [{ id: 'a' }, { id: 'canary-secret' }] });

    expect(error.code).toBe('invalid-response');
    expect((error.cause as Error).message).toContain('list.1.id');
    expect(`${error.message} ${String(error.cause)} ${(error.cause as Error).stack}`).not.toContain('canary');
  });

  it('says nothing of what a hostile getter throws', () => {
    const error = refusal(row, throwing());

    expect(String(error.cause)).not.toContain('canary');
  });

  it.each(Object.entries(hostileValues))('refuses %s, or reads something sane', (_, make) => {
    for (const shape of [row, status, everything, array(row, { max: 3 }), text({ max: 5 }), string(), number(), boolean]) {
      expect(throwsAnythingElse(() => read<unknown>(shape, make()))).toBe(false);
    }
  });

  it('throws nothing but EnrollmentError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }), value => !throwsAnythingElse(() => read(everything, value))), // prettier-ignore
      { numRuns: 1000 },
    );
  });

  it('throws nothing but EnrollmentError for what is nearly right', () => {
    const nearly = fc.record(
      { rows: fc.array(fc.oneof(fc.record({ id: fc.oneof(fc.string(), fc.anything()) }), fc.anything())), status: fc.oneof(fc.record({ type: fc.constantFrom('waiting', 'locked', 'x'), tries: fc.anything() }), fc.anything()), flag: fc.anything(), name: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()) }, // prettier-ignore
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(nearly, value => !throwsAnythingElse(() => read(everything, value))),
      { numRuns: 1000 },
    );
  });
});

describe('string', () => {
  it('refuses what is too long or too short, and cuts nothing', () => {
    expect(read(string({ max: 3 }), 'abc')).toBe('abc');
    expect(refusal(string({ max: 3 }), 'abcd').code).toBe('invalid-response');
    expect(refusal(string({ min: 1 }), '').code).toBe('invalid-response');
    expect(refusal(string(), 'x'.repeat(4097)).code).toBe('invalid-response');
  });
});

describe('text', () => {
  it('takes out what would turn the writing round or break the line', () => {
    expect(read(text({ max: 40 }), '\u202Eanna\u202C\u2066b\u2069')).toBe('annab');
    expect(read(text({ max: 40 }), ' a\r\n\tb\u0000c\u2028d\u0085 ')).toBe('a b c d');
  });

  it('leaves other languages and emoji as they are', () => {
    for (const name of ['أحمد\u200F', 'नमस्ते', '👩‍👩‍👧', 'می\u200Cخواهم']) expect(read(text({ max: 40 }), name)).toBe(name);
  });

  it('cuts what is too long, and not through the middle of a character', () => {
    expect(read(text({ max: 3 }), 'abcdef')).toBe('abc');
    expect(read(text({ max: 3 }), 'ab😀')).toBe('ab');
  });

  it('refuses what is too long where only the whole of it is of use', () => {
    expect(refusal(text({ max: 3, whole: true }), 'abcd').code).toBe('invalid-response');
  });

  it('counts its least length after the cleaning', () => {
    expect(refusal(text({ min: 1, max: 9 }), '\u202E \n').code).toBe('invalid-response');
  });

  it('ends up the same when read twice, within its length, and free of controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (given, max) => {
        const shown = read(text({ max }), given);
        expect(read(text({ max }), shown)).toBe(shown);
        expect(shown.length).toBeLessThanOrEqual(max);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
      }),
    );
  });
});

describe('number', () => {
  it('refuses what is out of bounds, no number or a text', () => {
    const digit = number({ min: 0, max: 9 });

    expect(read(digit, 9)).toBe(9);
    for (const value of [10, -1, Number.NaN, '5', 5n, Infinity]) expect(refusal(digit, value).code).toBe('invalid-response');
  });
});

describe('oneOf and where', () => {
  it('accept what is on the list, or meets the condition', () => {
    expect(read(oneOf('a', 'b'), 'b')).toBe('b');
    expect(refusal(oneOf('a', 'b'), 'toString').code).toBe('invalid-response');
    expect(read(where(number(), Number.isInteger), 3)).toBe(3);
    expect(refusal(where(number(), Number.isInteger), 3.5).code).toBe('invalid-response');
  });
});

describe('nullable', () => {
  it('makes null of what is missing', () => {
    expect(read(object<{ name: string | null }>({ name: nullable(string()) }), {})).toEqual({ name: null });
  });
});

describe('array', () => {
  it('looks at no more than its limit', () => {
    expect(read(array(number(), { max: 2 }), [1, 2, 'never looked at'])).toEqual([1, 2]);
  });

  it('refuses the whole list for one bad row', () => {
    expect(refusal(array(number(), { max: 9 }), [1, 'x']).code).toBe('invalid-response');
  });
});

describe('rows', () => {
  it('leaves out what is unreadable and tells the developer where, but not what', () => {
    const warnings: string[] = [];

    const result = read(rows(row, { max: 9 }), [{ id: 'a' }, { id: 'canary-secret' }, null, { id: 'b' }], sentence =>
      warnings.push(sentence),
    );

    expect(result.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(warnings).toEqual([expect.stringContaining('1.id'), expect.stringMatching(/: 2$/)]);
    expect(warnings.join()).not.toContain('canary');
  });
});

describe('orElse', () => {
  it('goes on at the right place after a fallback', () => {
    const shape = object<{ a: number; b: number }>({ a: orElse(number(), 0), b: number() });

    expect(read(shape, { a: 'x', b: 1 })).toEqual({ a: 0, b: 1 });
    expect((refusal(shape, { a: 'x', b: 'y' }).cause as Error).message).toMatch(/: b$/);
  });
});

describe('union', () => {
  it('reads the case that the type names', () => {
    expect(read(status, { type: 'locked', tries: 2, more: 1 })).toEqual({ type: 'locked', tries: 2 });
    expect(read(status, { type: 'waiting', tries: 2 })).toEqual({ type: 'waiting' });
  });

  it('refuses a type it does not know, and one that every object has', () => {
    for (const type of ['other', 'toString', '__proto__', undefined])
      expect(refusal(status, { type, tries: 2 }).code).toBe('invalid-response');
  });
});

function throwsAnythingElse(act: () => unknown): boolean {
  try {
    act();
  } catch (error) {
    return !(error instanceof EnrollmentError && error.code === 'invalid-response');
  }
  return false;
}
