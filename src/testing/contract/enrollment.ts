import { type Call, type EnrollmentResult, type MethodKind, readEnrollmentResult } from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { setUpBefore } from './add-methods.js';
import { type AdapterContractOptions, outcome, promptly, refusal, type Scene } from './scene.js';
import type { Stage } from './use-scene.js';
import { noClock, noLimit, noProof } from './why-not.js';

/** How a method of one kind is set up. */
export interface Journey<Begun extends { readonly enrollmentId: string }> {
  readonly kind: MethodKind;
  /** Begins with something that is not on the account: the `nth` of its kind. */
  begin(scene: Scene, call: Call, nth: number): Promise<Begun>;
  /** What the person does until only the confirmation is left. Answers with that: every call of it asks for the same. */
  prepare(scene: Scene, begun: Begun): Promise<(call: Call, enrollmentId?: string) => Promise<EnrollmentResult>>;
  cancel(scene: Scene, enrollmentId: string, call: Call): Promise<void>;
  /** Whether what is pending may never run out. It then says nothing of `expiresIn`. */
  readonly mayLast?: boolean;
}

/** Sets up one method, from beginning to end. */
export async function enroll<Begun extends { readonly enrollmentId: string }>(scene: Scene, journey: Journey<Begun>, nth = 0) {
  const begun = await journey.begin(scene, scene.call(), nth);
  const confirm = await journey.prepare(scene, begun);
  const result = readEnrollmentResult(await confirm(scene.call()));
  return { ...begun, result };
}

/** What holds for every enrollment, whatever its kind. */
export function describeEnrollment<Begun extends { readonly enrollmentId: string }>(
  stage: Stage,
  options: AdapterContractOptions,
  journey: Journey<Begun>,
): void {
  const { kind } = journey;
  const { enrollmentIsOverAfter = 3_600_000, resendAllowedAfter = 40_000 } = options;
  const limit = options.limits?.[kind];
  const asksForProof = options.asksForProof?.[kind] ?? ['begin', 'resend', 'confirm'];

  const ready = async () => {
    const { scene } = stage;
    const begun = await journey.begin(scene, scene.call(), 0);
    const lasts = journey.mayLast === true && (begun as { readonly expiresIn?: unknown }).expiresIn === undefined;
    return { scene, enrollmentId: begun.enrollmentId, lasts, confirm: await journey.prepare(scene, begun) };
  };

  it('lists a method only after it was confirmed', async () => {
    const { scene, confirm } = await ready();
    expect(await scene.idsOf(kind)).toEqual([]);

    const { method } = readEnrollmentResult(await confirm(scene.call()));

    expect(method.kind).toBe(kind);
    expect(await scene.idsOf(kind)).toEqual([method.id]);
  });

  it('answers a confirmation that is repeated as it did the first, and adds nothing', async () => {
    const { scene, confirm } = await ready();
    const call = scene.call();

    const first = await confirm(call);
    const again = await confirm(call);

    expect(again).toEqual(first);
    expect(await scene.idsOf(kind)).toHaveLength(1);
  });

  it('adds nothing when it is confirmed once more by another intent', async () => {
    const { scene, confirm } = await ready();
    const first = await confirm(scene.call());

    const again = await outcome(confirm(scene.call()));

    if (typeof again !== 'string') expect(again).toEqual(first);
    expect(await scene.idsOf(kind)).toEqual([first.method.id]);
  });

  it('forgets what was cancelled', async () => {
    const { scene, enrollmentId, confirm } = await ready();

    await journey.cancel(scene, enrollmentId, scene.call());

    expect(await refusal(confirm(scene.call()))).toBe('enrollment-expired');
    expect(await scene.idsOf(kind)).toEqual([]);
  });

  it('cancels twice, or what it never knew, without a word', async () => {
    const { scene, enrollmentId } = await ready();

    await journey.cancel(scene, enrollmentId, scene.call());
    await journey.cancel(scene, enrollmentId, scene.call());
    await journey.cancel(scene, 'never-known', scene.call());
  });

  it('leaves alone what is confirmed when that is cancelled', async () => {
    const { scene, enrollmentId, confirm } = await ready();
    await confirm(scene.call());

    await journey.cancel(scene, enrollmentId, scene.call());

    expect(await scene.idsOf(kind)).toHaveLength(1);
  });

  it('knows no enrollment that it did not begin', async () => {
    const { scene, confirm } = await ready();

    expect(await refusal(confirm(scene.call(), 'never-known'))).toBe('enrollment-expired');
  });

  it('neither begins nor confirms when it was aborted before', async () => {
    const { scene } = stage;
    const aborted = () => scene.call(undefined, AbortSignal.abort());
    expect(await promptly(refusal(journey.begin(scene, aborted(), 0)))).toBe('aborted');
    const { confirm } = await ready();

    expect(await promptly(refusal(confirm(aborted())))).toBe('aborted');

    expect(await scene.idsOf(kind)).toEqual([]);
    await confirm(scene.call());
  });

  it('forgets what nobody finished', async ({ skip }) => {
    const { world } = stage.scene;
    if (!world.passTime) return skip(noClock);
    const { scene, confirm, lasts } = await ready();
    if (lasts) return skip('What is pending never runs out here.');

    await world.passTime(enrollmentIsOverAfter);

    expect(['enrollment-expired', 'code-expired']).toContain(await refusal(confirm(scene.call())));
    expect(await scene.idsOf(kind)).toEqual([]);
  });

  it('begins nothing before a proof of who the person is, and goes on by the same call after it', async ({ skip }) => {
    const { scene } = stage;
    const { identity } = scene.world;
    if (!identity || !asksForProof.includes('begin')) return skip(noProof);
    await setUpBefore(scene, options, kind);
    const before = await scene.idsOf(kind);
    await identity.forget();
    const call = scene.call();

    expect(await refusal(journey.begin(scene, call, 0))).toBe('step-up-required');

    await identity.prove();
    const confirm = await journey.prepare(scene, await journey.begin(scene, call, 0));
    await confirm(scene.call());
    expect(await scene.idsOf(kind)).toHaveLength(before.length + 1);
  });

  it('confirms nothing before a proof of who the person is, and goes on by the same call after it', async ({ skip }) => {
    const { scene } = stage;
    const { identity } = scene.world;
    if (!identity || !asksForProof.includes('confirm')) return skip(noProof);
    await setUpBefore(scene, options, kind);
    const { confirm } = await ready();
    const before = await scene.idsOf(kind);
    await identity.forget();
    const call = scene.call();

    expect(await refusal(confirm(call))).toBe('step-up-required');
    expect(await scene.idsOf(kind)).toEqual(before);

    await identity.prove();
    await confirm(call);
    expect(await scene.idsOf(kind)).toHaveLength(before.length + 1);
  });

  it('refuses one more than the limit, and says so in its offers', async ({ skip }) => {
    if (limit === undefined) return skip(noLimit);
    const { scene } = stage;
    for (let nth = 0; nth < limit; nth++) {
      await enroll(scene, journey, nth);
      await scene.world.passTime?.(resendAllowedAfter);
    }

    expect(await refusal(journey.begin(scene, scene.call(), limit))).toBe('limit-reached');

    const availability = (await scene.offer(kind))?.availability;
    const told = availability?.type === 'limit-reached' ? availability.limit : 0;
    // More than that where other kinds share the limit, and one of them was set up before.
    expect(told).toBeGreaterThanOrEqual(limit);
    expect(await scene.idsOf(kind)).toHaveLength(limit);
  });
}
