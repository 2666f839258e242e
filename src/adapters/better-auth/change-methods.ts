import { EnrollmentError, type MethodId, type RemovalResult } from '../../contract/index.js';
import { unlessRefused, type Requests } from './connection.js';
import { readMethods, type Context } from './context.js';

const removed: RemovalResult = { type: 'removed' };

/** Takes a method off the account, each kind in its own way. */
export async function removeMethod(context: Context, requests: Requests, id: MethodId): Promise<RemovalResult> {
  const { settings, password } = context;
  const { savedCodesField } = settings;
  const method = (await readMethods(context, requests)).find(candidate => candidate.id === id);
  const forgetCodes = async () => {
    if (savedCodesField !== undefined) await requests.post('/update-user', { [savedCodesField]: null });
  };
  switch (method?.kind) {
    case undefined:
      break;
    case 'email':
      return { type: 'refused', reason: 'required-by-policy' };
    case 'text-message':
      await requests.post('/update-user', { phoneNumber: null });
      break;
    case 'authenticator-code':
      // The recovery codes go with it.
      await password.post(requests, '/two-factor/disable');
      await forgetCodes();
      break;
    case 'recovery-codes':
      // Codes that nobody has seen take the place of those that were saved.
      await password.post(requests, '/two-factor/generate-backup-codes');
      await forgetCodes();
      break;
    default:
      await unlessRefused(requests.post('/passkey/delete-passkey', { id }), 'PASSKEY_NOT_FOUND');
  }
  return removed;
}

/** Names a passkey: nothing else has a name. */
export async function renameMethod(context: Context, requests: Requests, id: MethodId, name: string): Promise<void> {
  if (name === '' || name.length > 64 || name !== name.trim()) throw new EnrollmentError('invalid-input');
  const methods = await readMethods(context, requests);
  const method = methods.find(candidate => candidate.id === id);
  if (!method) throw new EnrollmentError('invalid-input');
  if (method.renamable === false) throw new EnrollmentError('unsupported');
  const isTaken = methods.some(other => other.id !== id && other.name?.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new EnrollmentError('duplicate-name');
  await requests.post('/passkey/update-passkey', { id, name });
}
