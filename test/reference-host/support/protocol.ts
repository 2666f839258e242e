import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import openapi from '../../../src/adapters/http/openapi.json' with { type: 'json' };

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(openapi, 'openapi.json');

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name?: string; readonly in?: string; readonly required?: boolean }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}
interface Found {
  readonly operation: Operation;
  readonly pointer: string;
  readonly query: URLSearchParams;
}

/** A request and its answer, as they went over the line. */
export interface Exchange {
  readonly method: string;
  /** After the base, with the query. */
  readonly path: string;
  readonly requestBody?: unknown;
  readonly response: Response;
  readonly responseBody: unknown;
}

/** Which operations have been seen with which status, for the test that all of them are. */
export const seen = new Set<string>();

/** Fails unless the protocol's description knows this answer. */
export function expectDescribedAnswer({ method, path, response, responseBody }: Exchange): void {
  const { operation, pointer } = findOperation(method, path);
  const status = String(response.status);
  seen.add(`${operation.operationId} ${status}`);
  if (status === '204') {
    expect(operation.responses, `${operation.operationId} ${status}`).toHaveProperty('204');
    expect(responseBody).toBeUndefined();
    return;
  }
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const isSuccess = response.ok;
  const schema = isSuccess
    ? `${pointer}/responses/${status}/content/${escape(type)}/schema`
    : `#/components/responses/Problem/content/${escape(type)}/schema`;
  expectValid(schema, responseBody, `the answer to ${operation.operationId}`);
}

/** Fails unless the protocol's description allows this request. */
export function expectDescribedRequest({ method, path, requestBody }: Pick<Exchange, 'method' | 'path' | 'requestBody'>): void {
  const { operation, pointer, query } = findOperation(method, path);
  expectDescribedQuery(query, operation, pointer);
  if (!operation.requestBody) expect(requestBody, operation.operationId).toBeUndefined();
  else expectValid(`${pointer}/requestBody/content/application~1json/schema`, requestBody, `the request ${operation.operationId}`);
}

/** Fails unless a value is of a named schema of the protocol. */
export function expectSchema(name: keyof typeof openapi.components.schemas, value: unknown): void {
  expectValid(`#/components/schemas/${name}`, value, name);
}

export const operations: readonly string[] = Object.values(openapi.paths).flatMap(path =>
  Object.values(path as Record<string, Operation>).map(({ operationId }) => operationId),
);

function findOperation(method: string, target: string): Found {
  const [path = '', query] = target.split('?');
  for (const [template, item] of Object.entries(openapi.paths)) {
    const operation = (item as Record<string, Operation>)[method.toLowerCase()];
    const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`);
    const pointer = `#/paths/${escape(template)}/${method.toLowerCase()}`;
    if (operation && pattern.test(path)) return { operation, pointer, query: new URLSearchParams(query) };
  }
  throw new Error(`The protocol has no ${method} ${path}`);
}

function expectDescribedQuery(query: URLSearchParams, { operationId, parameters = [] }: Operation, pointer: string): void {
  const described = parameters.map(({ name }, index) => ({ name, index })).filter((_, index) => parameters[index]?.in === 'query');
  expect([...query.keys()], operationId).toEqual(described.map(({ name }) => name));
  for (const { name = '', index } of described) {
    expectValid(`${pointer}/parameters/${index}/schema`, query.get(name), `${name} of ${operationId}`);
  }
}

function expectValid(pointer: string, value: unknown, what: string): void {
  const validate = ajv.getSchema(`openapi.json${pointer}`);
  if (!validate) throw new Error(`The protocol does not describe ${what} (${pointer})`);
  const isValid = validate(value);
  expect(isValid, `${what}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`).toBe(true);
}

function escape(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
