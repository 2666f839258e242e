import { fromPromise } from 'xstate';
import { createPasskey, type CeremonyOutcome } from '../../browser/create-passkey.js';
import { defaultCeremonyTimeout, parseCreationOptions, type CreationOptions } from '../../browser/parse-creation-options.js';
import { findPasskeyObstacle, lacksPasskeyKeeper } from '../../browser/passkey-support.js';
import { signalUnknownCredential } from '../../browser/signal-credentials.js';
import { EnrollmentError } from '../../contract/enrollment-error.js';
import type { CreatedCredential, CredentialCreationOptions, PasskeyEnrollment, PasskeyKind } from '../../contract/passkey.js';
import { readEnrollmentResult } from '../../contract/read-enrollment-result.js';
import { readPasskeyChallenge } from '../../contract/read-passkey-challenge.js';
import type { PasskeyMessages } from '../../locales/passkey-messages.js';
import { lookForEnrolled } from '../look-for-enrolled.js';
import type { EnrollmentMethod, MethodRun, MethodSetting } from '../method.js';
import { createVault } from '../vault.js';
import { passkeyMachine } from './passkey-machine.js';
import { passkeyView } from './passkey-view.js';
import { passkeySheet } from './passkey.styles.js';
import { createDeveloperNotes } from './tell-developer.js';

/** A passkey, or a security key: one ceremony, and two presets that differ in where the browser is asked to look. */
export const passkey: EnrollmentMethod<PasskeyMessages> = {
  kinds: ['passkey', 'security-key'],
  elements: {},
  styles: [passkeySheet],
  loadTexts: async language => (await language.later()).methods.passkey(),
  begin(setting) {
    const { passkey: backend } = setting.adapter;
    if (!backend) throw new EnrollmentError('unsupported');
    return beginPasskey(backend, setting);
  },
};

/** Where the browser is to look, if the server does not say. https://www.w3.org/TR/webauthn-3/#enum-hints */
const hintsOf: Readonly<Record<PasskeyKind, readonly string[]>> = {
  passkey: ['client-device', 'hybrid'],
  'security-key': ['security-key'],
};

/** What the vault of a journey holds. */
interface PasskeySecrets {
  options: CreationOptions;
  ceremony: Ceremony;
  credential: CreatedCredential;
}

/** The browser has been asked. */
interface Ceremony {
  readonly outcome: Promise<CeremonyOutcome>;
  readonly leave: () => void;
}

function beginPasskey(backend: PasskeyEnrollment, setting: MethodSetting): MethodRun<PasskeyMessages> {
  const { calls, offer, hasOthers } = setting;
  const kind: PasskeyKind = offer.kind === 'security-key' ? 'security-key' : 'passkey';
  const secrets = createVault<PasskeySecrets>();
  const tellDeveloper = createDeveloperNotes();
  let pendingId: string | null = null;
  let rpId = location.hostname;

  /** Before the press, so that the person learns before it that nothing can come of it. */
  const parse = (options: CredentialCreationOptions): CreationOptions => {
    if ((options.timeout ?? Infinity) < defaultCeremonyTimeout) tellDeveloper('hasty', rpId);
    try {
      return parseCreationOptions(options, hintsOf[kind]);
    } catch (cause) {
      tellDeveloper('malformed', rpId);
      throw new EnrollmentError('invalid-response', {}, { cause });
    }
  };

  return {
    machine: passkeyMachine.provide({
      actors: {
        prepareOptions: fromPromise(async ({ signal }) => {
          const lacking = kind === 'passkey' && lacksPasskeyKeeper();
          const { enrollmentId, expiresIn, options } = await calls.make(
            call => backend.begin({ kind }, call),
            readPasskeyChallenge,
            signal,
          );
          pendingId = enrollmentId;
          rpId = options.rp.id ?? location.hostname;
          const parsed = parse(options);
          const lacksKeeper = await lacking;
          signal.throwIfAborted();
          secrets.put('options', parsed);
          return { enrollmentId, expiresIn, lacksKeeper };
        }),
        awaitCredential: fromPromise(async ({ signal }) => {
          const ceremony = secrets.take('ceremony');
          if (!ceremony) throw new EnrollmentError('unknown');
          signal.addEventListener('abort', ceremony.leave);
          const outcome = await ceremony.outcome;
          signal.throwIfAborted();
          if (outcome.type === 'created') {
            secrets.put('credential', outcome.credential);
            return 'created';
          }
          const { failure } = outcome;
          if (failure === 'malformed' || failure === 'not-allowed-here') tellDeveloper(failure, rpId);
          return failure;
        }),
        confirmCredential: fromPromise(async ({ input: { enrollmentId }, signal }) => {
          const credential = secrets.get('credential');
          if (!credential) throw new EnrollmentError('enrollment-expired');
          const result = await calls.make(call => backend.confirm({ enrollmentId, credential }, call), readEnrollmentResult, signal);
          pendingId = null;
          secrets.clear();
          return result;
        }),
        findEnrolled: lookForEnrolled(setting, kind),
      },
      actions: {
        forgetCredential: () => {
          const credential = secrets.take('credential');
          if (credential) void signalUnknownCredential({ rpId, credentialId: credential.id });
        },
      },
    }),
    input: { obstacle: findPasskeyObstacle() },
    steps: ({ kinds: { [kind]: words } }) => [words.steps.explain, words.steps.create],
    view: view => passkeyView(view, { kind, hasOthers, askBrowser: () => askBrowser(secrets) }),
    release(abandon) {
      const id = pendingId;
      pendingId = null;
      secrets.take('ceremony')?.leave();
      secrets.clear();
      if (abandon && id !== null) calls.tell(call => backend.cancel(id, call));
    },
  };
}

/** Within the press. What to ask is taken away by that, so that it is asked once however often is pressed. */
function askBrowser(secrets: ReturnType<typeof createVault<PasskeySecrets>>): boolean {
  const options = secrets.take('options');
  if (!options) return false;
  const leaving = new AbortController();
  secrets.put('ceremony', { outcome: createPasskey(options, leaving.signal), leave: () => leaving.abort() });
  return true;
}
