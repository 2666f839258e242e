import type { CallRequest, MethodKind } from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { destinationOf, malformedDestinations } from './destinations.js';
import { enroll } from './enrollment.js';
import { callJourney, callRequest, placeCall } from './placed-call.js';
import { type AdapterContractOptions, failure, refusal } from './scene.js';
import type { Stage } from './use-scene.js';
import { noRefused, ownNumberOnly } from './why-not.js';

/** What is not called: numbers that cannot be, are on the account, or are against policy. */
export function describePhoneCallLimits(stage: Stage, options: AdapterContractOptions, kind: MethodKind): void {
  const { resendAllowedAfter = 40_000 } = options;
  const call = (request: Partial<CallRequest>) => stage.scene.phoneCall.begin({ kind, ...request }, stage.scene.call());
  /** Whether the person may give a number of their own. */
  const takesNumbers = async () => 'number' in (await callRequest(stage.scene, options, kind));

  it('calls nothing that is none', async ({ skip }) => {
    if (!(await takesNumbers())) return skip(ownNumberOnly);

    for (const number of malformedDestinations(kind)) {
      expect(await failure(call({ number })), number).toMatchObject({ code: 'invalid-input', data: { reason: 'malformed' } });
    }
    expect(await stage.scene.callCount()).toBe(0);
  });

  it('calls nothing that is too long, empty, or left out where the offer gives none', async () => {
    for (const number of ['', `+${'3'.repeat(300)}`]) expect(await refusal(call({ number }))).toBe('invalid-input');

    const offer = await stage.scene.offer(kind);
    if (!offer?.phone?.given) expect(await refusal(call({}))).toBe('invalid-input');
    expect(await stage.scene.callCount()).toBe(0);
  });

  it('dials an extension of digits at an office, and nowhere else', async () => {
    const request = await callRequest(stage.scene, options, kind);

    expect(await refusal(call({ ...request, extension: 'x12' }))).toBe('invalid-input');
    if (kind === 'office-phone') await call({ ...request, extension: '0042' });
    else expect(await refusal(call({ ...request, extension: '0042' }))).toBe('invalid-input');

    expect(await stage.scene.callCount()).toBe(kind === 'office-phone' ? 1 : 0);
  });

  it('calls no number but the one that a directory gives, where that is the only one', async ({ skip }) => {
    if (await takesNumbers()) return skip('The person may give a number.');

    expect(['not-allowed', 'invalid-input']).toContain(await refusal(call({ number: destinationOf(options, kind, 0) })));

    expect(await stage.scene.callCount()).toBe(0);
  });

  it('calls nothing that policy does not want, and says why', async ({ skip }) => {
    const { account } = await stage.scene.adapter.loadSecurityInfo(stage.scene.call());
    const refused = options.refusedDestinations?.(account).filter(destination => destination.kind === kind) ?? [];
    if (refused.length === 0) return skip(noRefused);

    for (const { to: number, reason } of refused) {
      expect(await failure(call({ number }))).toMatchObject({ code: 'invalid-input', data: { reason } });
    }
    expect(await stage.scene.callCount()).toBe(0);
  });

  it('calls no number that is on the account', async () => {
    const { scene } = stage;
    await enroll(scene, callJourney(options, kind));
    await scene.world.passTime?.(resendAllowedAfter);

    const allowed = options.limits?.[kind] === 1 ? ['already-enrolled', 'limit-reached'] : ['already-enrolled'];
    expect(allowed).toContain(await refusal(placeCall(scene, options, kind)));

    expect(await scene.callCount()).toBe(1);
  });

  it('calls nothing when it was aborted before, and nothing that policy does not offer', async () => {
    const { scene } = stage;
    expect(await refusal(placeCall(scene, options, kind, scene.call(undefined, AbortSignal.abort())))).toBe('aborted');

    const unknown = call({ kind: 'hardware-token', number: destinationOf(options, kind, 0) });

    expect(['not-allowed', 'invalid-input', 'unsupported']).toContain(await refusal(unknown));
    expect(await scene.callCount()).toBe(0);
  });
}
