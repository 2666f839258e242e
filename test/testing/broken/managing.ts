import { EnrollmentError } from '../../../src/contract/index.js';
import { answersFrom, broken, inTurn, refusedAs, type Anything, type BrokenAdapter } from './broken.js';

/** Methods that are set up, each broken in one way. */
export const brokenManaging: readonly BrokenAdapter[] = [
  { how: 'names are not kept', change: broken('renameMethod', () => async () => undefined) },
  {
    how: 'names may be shared, empty and endless',
    change: broken(
      'renameMethod',
      real =>
        (...given) =>
          real(...given).catch(() => undefined),
    ),
  },
  {
    how: 'what is said to take no name is named',
    change: inTurn(answersFrom('loadSecurityInfo', withoutNames), answersFrom('setDefault', withoutNames)),
  },
  {
    how: 'it is not told beforehand what takes no name',
    claims: { renames: ['passkey', 'security-key'] },
    change: broken('renameMethod', (real, adapter) => async (request, call) => {
      const { methods, readOnly } = await adapter.loadSecurityInfo(call);
      const isKey = methods.some(({ id, kind }) => id === request.id && ['passkey', 'security-key'].includes(kind));
      if (!isKey && !readOnly) throw new EnrollmentError('unsupported');
      await real(request, call);
    }),
  },
  {
    how: 'what is removed twice is refused',
    change: broken('removeMethod', real => {
      const gone = new Set();
      return async (id, call) => {
        if (gone.has(id)) throw new EnrollmentError('not-allowed');
        gone.add(id);
        return real(id, call);
      };
    }),
  },
  { how: 'it is not told which is the default now', change: answersFrom('removeMethod', ({ newDefault: _, ...result }) => result) },
  { how: 'a default is not kept', change: broken('setDefault', (_, adapter) => async (_option, call) => adapter.loadSecurityInfo(call)) },
  { how: 'a default is answered with half of what there is', change: answersFrom('setDefault', info => ({ ...info, methods: [] })) },
  {
    how: 'another default follows than was said',
    change: answersFrom('loadSecurityInfo', info => ({
      ...info,
      ...(info.defaultSignIn?.successor && { defaultSignIn: { ...info.defaultSignIn, successor: 'another' } }),
    })),
  },
  {
    how: 'what is reported is removed',
    change: broken('reportUnexpected', (_, adapter) => async (id, call) => void (await adapter.removeMethod(id, call))),
  },
  {
    how: 'a session is not extended',
    change: broken('extendSession', (_, adapter) => async call => {
      const { sessionExpiresIn = 0 } = await adapter.loadSecurityInfo(call);
      return { sessionExpiresIn };
    }),
  },
  { how: 'the end of a session is told in another word', change: broken('loadSecurityInfo', refusedAs('session-expired', 'unknown')) },
  {
    how: 'it is not told beforehand what has to stay',
    change: answersFrom('loadSecurityInfo', info => ({
      ...info,
      methods: info.methods.map(({ keptBecause: _, ...method }: Anything) => method),
    })),
  },
  {
    how: 'what may not be changed is refused in another word',
    change: broken('authenticatorCode.begin', refusedAs('not-allowed', 'unknown')),
  },
  {
    how: 'what was asked is asked again',
    change: adapter => {
      let asked: unknown;
      return answersFrom('loadSecurityInfo', info => {
        asked ??= info.prompt;
        return asked ? { ...info, prompt: asked } : info;
      })(adapter);
    },
  },
  {
    how: 'everything can be put off',
    change: broken(
      'postponePrompt',
      real =>
        (...given) =>
          real(...given).catch(() => ({})),
    ),
  },
  { how: 'a review is asked for again', change: broken('confirmReview', (_, adapter) => call => adapter.loadSecurityInfo(call)) },
];

function withoutNames(info: Anything): Anything {
  return { ...info, methods: info.methods.map((method: Anything) => ({ ...method, renamable: false })) };
}
