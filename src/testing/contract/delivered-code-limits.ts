import type { MethodKind } from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { deliver, deliveryJourney, wrongCode } from './delivery.js';
import { destinationOf, malformedDestinations } from './destinations.js';
import { enroll } from './enrollment.js';
import { type AdapterContractOptions, failure, refusal } from './scene.js';
import type { Stage } from './use-scene.js';
import { noLock, noRefused } from './why-not.js';

/** What is refused: destinations that cannot be, are on the account, or are against policy; and many wrong codes. */
export function describeDeliveredCodeLimits(stage: Stage, options: AdapterContractOptions, kind: MethodKind): void {
  const { wrongCodesUntilLock = 20, resendAllowedAfter = 40_000 } = options;
  const to = destinationOf(options, kind, 0);
  const closed = ['locked', 'rate-limited'];

  for (const malformed of malformedDestinations(kind)) {
    it(`sends nothing to what is none: ${malformed}`, async () => {
      const { scene } = stage;

      expect(await failure(deliver(scene, { kind, to: malformed }))).toMatchObject({
        code: 'invalid-input',
        data: { reason: 'malformed' },
      });

      await deliver(scene, { kind, to });
      expect(await scene.inbox.count(to)).toBe(1);
    });
  }

  it('sends nothing to what is too long, empty, or left out where the offer gives none', async () => {
    const { scene } = stage;
    const tooLong = kind === 'email' ? `${'a'.repeat(300)}@home.example` : `+${'3'.repeat(300)}`;

    for (const given of ['', tooLong]) expect(await refusal(deliver(scene, { kind, to: given }))).toBe('invalid-input');

    const offer = await scene.offer(kind);
    if (!offer?.phone?.given) expect(await refusal(scene.deliveredCode.begin({ kind }, scene.call()))).toBe('invalid-input');
  });

  it('sends nothing to where policy does not want it, and says why', async ({ skip }) => {
    const { scene } = stage;
    const { account } = await scene.adapter.loadSecurityInfo(scene.call());
    const refused = options.refusedDestinations?.(account).filter(destination => destination.kind === kind) ?? [];
    if (refused.length === 0) return skip(noRefused);

    for (const { to: unwanted, reason } of refused) {
      expect(await failure(deliver(scene, { kind, to: unwanted }))).toMatchObject({ code: 'invalid-input', data: { reason } });
      expect(await scene.inbox.count(unwanted)).toBe(0);
    }
  });

  it('sends nothing to a destination that is on the account', async () => {
    const { scene } = stage;
    await enroll(scene, deliveryJourney(options, kind));
    await scene.world.passTime?.(resendAllowedAfter);

    const allowed = options.limits?.[kind] === 1 ? ['already-enrolled', 'limit-reached'] : ['already-enrolled'];
    expect(allowed).toContain(await refusal(deliver(scene, { kind, to })));

    expect(await scene.inbox.count(to)).toBe(1);
  });

  it('takes no code for a while after many wrong ones, and sends none', async ({ skip }) => {
    if (wrongCodesUntilLock === Infinity) return skip(noLock);
    const { scene } = stage;
    const { enrollmentId } = await deliver(scene, { kind, to });
    const confirm = (code: string) => refusal(scene.deliveredCode.confirm({ enrollmentId, code }, scene.call()));
    const wrong = await wrongCode(scene, to);
    const codes: string[] = [];
    while (codes.length < wrongCodesUntilLock && !codes.includes('locked')) codes.push(await confirm(wrong));

    expect(closed).toContain(codes.at(-1));
    expect(closed).toContain(await confirm(await scene.inbox.code(to)));
    expect(closed).toContain(await refusal(scene.deliveredCode.resend({ enrollmentId }, scene.call())));
    expect(await scene.inbox.count(to)).toBe(1);
  });
}
