import { another, answersFrom, asks, broken, inTurn, refusedAs, type BrokenAdapter } from './broken.js';

/** App passwords, each broken in one way. */
export const brokenAppPassword: readonly BrokenAdapter[] = [
  { how: 'an app password is made anew for one intent', change: asks('appPassword.begin', (request, call) => [request, another(call)]) },
  {
    how: 'an app password has no name',
    change: answersFrom('appPassword.confirm', result => ({ ...result, method: { ...result.method, name: null } })),
  },
  {
    how: 'an app password is told again',
    change: adapter => {
      let password = '';
      return inTurn(
        answersFrom('appPassword.begin', begun => {
          password = begun.password;
          return begun;
        }),
        answersFrom('appPassword.confirm', result => ({ ...result, notifiedVia: password })),
      )(adapter);
    },
  },
  { how: 'an app password needs no name', change: broken('appPassword.begin', refusedAs('invalid-input', 'unknown')) },
  {
    how: 'two app passwords share a name',
    change: inTurn(
      broken('appPassword.begin', refusedAs('duplicate-name', 'unknown')),
      broken('appPassword.confirm', refusedAs('duplicate-name', 'unknown')),
    ),
  },
];
