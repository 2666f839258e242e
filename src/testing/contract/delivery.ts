import { type CodeDelivery, type DeliveryRequest, type MethodKind, readCodeDelivery } from '../../contract/index.js';
import { destinationOf } from './destinations.js';
import type { Journey } from './enrollment.js';
import type { AdapterContractOptions, Scene } from './scene.js';

/** How a person gets a code and types it. */
export function deliveryJourney(options: AdapterContractOptions, kind: MethodKind): Journey<CodeDelivery & { readonly to: string }> {
  return {
    kind,
    begin: async (scene, call, nth) => {
      const to = destinationOf(options, kind, nth);
      return { ...(await deliver(scene, { kind, to }, call)), to };
    },
    prepare: async (scene, { enrollmentId, to }) => {
      const code = await scene.inbox.code(to);
      return (call, id = enrollmentId) => scene.deliveredCode.confirm({ enrollmentId: id, code }, call);
    },
    mayLast: true,
    cancel: (scene, enrollmentId, call) => scene.deliveredCode.cancel(enrollmentId, call),
  };
}

/** Has a code sent. */
export async function deliver(scene: Scene, request: DeliveryRequest, call = scene.call()) {
  return readCodeDelivery(await scene.deliveredCode.begin(request, call));
}

/** A code that is not the one that was sent last. */
export async function wrongCode(scene: Scene, to: string): Promise<string> {
  return (await scene.inbox.code(to)).replace(/\d/g, digit => String((Number(digit) + 5) % 10));
}
