import { another, answersFrom, asks, broken, inTurn, type BrokenAdapter } from './broken.js';

/** Recovery codes, each broken in one way. */
export const brokenRecoveryCodes: readonly BrokenAdapter[] = [
  {
    how: 'a recovery code comes twice',
    change: answersFrom('recoveryCodes.begin', begun => ({ ...begun, codes: [...begun.codes, begun.codes[0]] })),
  },
  { how: 'other recovery codes come after a reload', change: asks('recoveryCodes.begin', (_, call) => [{ renew: true }, another(call)]) },
  { how: 'no new recovery codes are made', change: asks('recoveryCodes.begin', (_, call) => [{ renew: false }, call]) },
  {
    how: 'recovery codes are listed',
    change: adapter => {
      const codes: string[] = [];
      return inTurn(
        answersFrom('recoveryCodes.begin', begun => {
          codes.push(...begun.codes);
          return begun;
        }),
        answersFrom('recoveryCodes.confirm', result => ({ ...result, notifiedVia: codes[0] })),
      )(adapter);
    },
  },
  {
    how: 'it is not said that recovery codes take the place of others',
    change: answersFrom('recoveryCodes.begin', ({ replaces: _, ...begun }) => begun),
  },
  {
    how: 'recovery codes are removed as soon as others are shown',
    change: broken('recoveryCodes.begin', (real, adapter) => async (request, call) => {
      const { methods } = await adapter.loadSecurityInfo(another(call));
      const begun = await real(request, call);
      for (const { id } of methods.filter(({ kind }) => kind === 'recovery-codes')) await adapter.removeMethod(id, another(call));
      return begun;
    }),
  },
];
