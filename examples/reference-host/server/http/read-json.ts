import type { Context } from 'hono';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import openapi from 'enrollkit/adapters/http/openapi.json' with { type: 'json' };
import { Problem, type ProblemData } from './problem.js';

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addSchema(openapi, 'openapi.json');

/** Compiles a schema of the protocol's own description, by name. */
export function protocolSchema<Body>(name: keyof typeof openapi.components.schemas): ValidateFunction<Body> {
  return ajv.compile<Body>({ $ref: `openapi.json#/components/schemas/${name}` });
}

type Schemas<Members extends PropertyKey> = Readonly<Record<Members & string, object>>;

/** The members of an object that may be left out. */
type Optional<Body> = { [Name in keyof Body]-?: object extends Pick<Body, Name> ? Name : never }[keyof Body];

/** Compiles the schema of an object, of which no member but the `optional` ones may be left out. */
export function objectSchema<Body>(
  needed: Schemas<Exclude<keyof Body, Optional<Body>>>,
  optional: Partial<Schemas<Optional<Body>>> = {},
): ValidateFunction<Body> {
  const properties = { ...needed, ...optional };
  return ajv.compile<Body>({ type: 'object', properties, required: Object.keys(needed), additionalProperties: false });
}

/** Reads a JSON body of the given shape, or refuses the request; `flaw`: with what reason, where a person may have typed it. */
export async function readJson<Body>(c: Context, isValid: (body: unknown) => body is Body, flaw: ProblemData = {}): Promise<Body> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) throw new Problem('invalid-input', {}, 415);
  const body = parse(await c.req.text());
  if (!isValid(body)) throw new Problem('invalid-input', flaw);
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => {
      // Postgres keeps no NUL in a text.
      if (typeof value === 'string' && value.includes('\0')) throw new Problem('invalid-input');
      return value;
    });
  } catch {
    throw new Problem('invalid-input');
  }
}
