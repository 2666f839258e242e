import { EnrollmentError, type EnrolledMethod, type EnrollmentResult } from '../../contract/index.js';
import type { Connection, Requests } from './connection.js';
import type { Settings } from './options.js';
import type { HeldPassword } from './password.js';
import { methodsOf, readPasskeys, readPerson } from './person.js';

/** What every part of the adapter works with. */
export interface Context {
  readonly settings: Settings;
  readonly connection: Connection;
  readonly password: HeldPassword;
}

/** Everything on the account, read afresh: what better-auth answers to a change is a copy from before it. */
export async function readMethods({ settings }: Context, requests: Requests): Promise<readonly EnrolledMethod[]> {
  const person = await readPerson(requests);
  return methodsOf(settings, person, await readPasskeys(settings, requests));
}

/** What came of setting up the method with this id. */
export async function resultFor(context: Context, requests: Requests, id: string): Promise<EnrollmentResult> {
  const method = (await readMethods(context, requests)).find(candidate => candidate.id === id);
  if (!method) throw new EnrollmentError('unknown');
  return { method, becameDefault: false };
}
