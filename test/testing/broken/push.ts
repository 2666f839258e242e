import { another, answersFrom, asks, broken, fresh, never, refusedAs, streams, toldAs, type BrokenAdapter } from './broken.js';

/** Apps that get notifications, each broken in one way. */
export const brokenPush: readonly BrokenAdapter[] = [
  {
    how: 'an activation that goes on has another name',
    change: answersFrom('authenticatorPush.begin', (begun, _, nth) => (nth === 0 ? begun : { ...begun, enrollmentId: `another-${nth}` })),
  },
  { how: 'no new activation code is made', change: asks('authenticatorPush.begin', (_, call) => [{ renew: false }, call]) },
  {
    how: 'it is not said that an activation is waited for',
    change: streams('authenticatorPush.watchActivation', toldAs('waiting', 'opening')),
  },
  {
    how: 'an app that is activated is waited for at first',
    change: broken(
      'authenticatorPush.watchActivation',
      real =>
        async function* (...given) {
          yield { type: 'waiting' };
          for await (const status of real(...given)) if (status.type !== 'waiting') yield status;
        },
    ),
  },
  {
    how: 'an activation is watched although that was aborted',
    change: asks('authenticatorPush.watchActivation', (id, call) => [id, fresh(call)]),
  },
  {
    how: 'the end of an activation is not told',
    change: broken(
      'authenticatorPush.watchActivation',
      real =>
        async function* (...given) {
          for await (const status of real(...given)) {
            if (status.type === 'expired') await never();
            yield status;
          }
        },
    ),
  },
  {
    how: 'a test is sent to nobody',
    change: broken(
      'authenticatorPush.sendTest',
      refusedAs('delivery-failed', () => ({ testId: 'none', number: '12', expiresIn: 1 })),
    ),
  },
  { how: 'it is not said that a test is waited for', change: streams('authenticatorPush.watchTest', toldAs('waiting', 'opening')) },
  { how: 'a number has one character', change: answersFrom('authenticatorPush.sendTest', test => ({ ...test, number: '7' })) },
  { how: 'a test is sent anew for one intent', change: asks('authenticatorPush.sendTest', (id, call) => [id, another(call)]) },
  {
    how: 'tests may follow each other at once',
    change: broken(
      'authenticatorPush.sendTest',
      refusedAs('rate-limited', () => ({ testId: 'none', number: '12', expiresIn: 1 })),
    ),
  },
  { how: 'an approval is told as its opposite', change: streams('authenticatorPush.watchTest', toldAs('approved', 'denied')) },
  { how: 'a denial is told as an end', change: streams('authenticatorPush.watchTest', toldAs('denied', 'expired')) },
  { how: 'a newer test is told as an end', change: streams('authenticatorPush.watchTest', toldAs('superseded', 'expired')) },
  { how: 'a test never runs out', options: { testLifetime: 1e12 } },
  {
    how: 'a test that was not approved is refused in another word',
    change: broken('authenticatorPush.confirm', refusedAs('not-allowed', 'unknown')),
  },
  {
    how: 'a test of what was cancelled is refused in another word',
    change: broken('authenticatorPush.sendTest', refusedAs('enrollment-expired', 'unknown')),
  },
  {
    how: 'the app of an older code counts for a newer one',
    change: streams('authenticatorPush.watchActivation', toldAs('waiting', 'activated')),
  },
];
