import type { EnrollmentResult, MethodKind } from '../../contract/index.js';
import { codeJourney } from './code-journey.js';
import { deliveryJourney } from './delivery.js';
import { enroll, type Journey } from './enrollment.js';
import { mayAdd } from './may-add.js';
import { passkeyJourney } from './passkey-journey.js';
import type { AdapterContractOptions, Scene } from './scene.js';

/** Sets up so many methods, of one kind or of several, for what is said of methods whatever they are. */
export async function addMethods(
  scene: Scene,
  options: AdapterContractOptions,
  count: number,
  kinds: readonly MethodKind[] = options.kinds,
): Promise<EnrollmentResult[]> {
  const added = await addUpTo(scene, options, count, kinds);
  if (added.length < count) throw new Error(`There is no room for ${count} methods.`);
  return added;
}

/** The same, or as many as there is room for. */
export async function addUpTo(
  scene: Scene,
  options: AdapterContractOptions,
  count: number,
  kinds: readonly MethodKind[],
): Promise<EnrollmentResult[]> {
  const added: EnrollmentResult[] = [];
  for (const journey of journeys(scene, options).filter(({ kind }) => kinds.includes(kind))) {
    for (let nth = 0; added.length < count && (await mayAdd(scene, options, journey.kind)); nth++) {
      added.push((await enroll(scene, journey, nth)).result);
      await scene.world.passTime?.(options.resendAllowedAfter ?? 40_000);
    }
  }
  return added;
}

/** Sets up something else first, where a server asks for a proof only of whoever has something to lose. */
export async function setUpBefore(scene: Scene, { kinds, limits }: AdapterContractOptions, kind: MethodKind): Promise<void> {
  const app = 'authenticator-code';
  const leavesRoom = kind !== app || (limits?.[app] ?? Infinity) > 1;
  if (kinds.includes(app) && leavesRoom && (await scene.isAvailable(app))) await scene.enrollApp();
}

/** Those in which a person has the least to do. */
function journeys({ world }: Scene, options: AdapterContractOptions): Journey<{ readonly enrollmentId: string }>[] {
  return [
    ...(world.app ? [codeJourney] : []),
    ...(world.key ? [passkeyJourney('passkey'), passkeyJourney('security-key')] : []),
    ...(world.inbox ? [deliveryJourney(options, 'text-message'), deliveryJourney(options, 'email')] : []),
  ] as Journey<{ readonly enrollmentId: string }>[];
}
