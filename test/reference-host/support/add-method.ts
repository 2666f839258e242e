import type { MethodKind } from 'enrollkit/contract';
import { methods, type Method } from '../../../examples/reference-host/server/database/schema.js';
import type { Person, TestHost } from './test-host.js';

let added = 0;

/** Puts a method on an account, as if it had been set up. Answers with its id. */
export async function addMethod(host: TestHost, { id: userId }: Person, kind: MethodKind, details: Partial<Method> = {}): Promise<string> {
  added += 1;
  const id = `method-${String(added)}`;
  await host.database.queries.insert(methods).values({ id, userId, kind, addedAt: new Date(host.clock.now() + added), ...details });
  return id;
}
