import { placeCall } from './placed-call.js';
import type { AdapterContractOptions, Scene } from './scene.js';

/** Whether the person may add a method of this kind. What the server wants before it is set up first: an app, then a phone. */
export async function mayAdd(scene: Scene, options: AdapterContractOptions, kind: string): Promise<boolean> {
  const { adapter, world } = scene;
  const needsAnother = async () => (await scene.offer(kind))?.availability.type === 'needs-another-method-first';

  if (adapter.authenticatorCode && world.app && (await needsAnother())) await scene.enrollApp();
  if (adapter.phoneCall && world.line && (await needsAnother())) await enrollPhone(scene, options);
  return scene.isAvailable(kind);
}

async function enrollPhone(scene: Scene, options: AdapterContractOptions): Promise<void> {
  const placed = await placeCall(scene, options, 'phone-call', scene.call(), 9);
  await scene.line.answer();
  await scene.line.press('#');
  await scene.phoneCall.confirm(placed, scene.call());
  await scene.world.passTime?.(options.resendAllowedAfter ?? 40_000);
  await scene.countCalls();
}
