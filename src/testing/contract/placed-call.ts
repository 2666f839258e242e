import { type Call, type CallRequest, type CallStatus, type MethodKind, type PlacedCall, readPlacedCall } from '../../contract/index.js';
import { expect } from '../suite/expect.js';
import { destinationOf } from './destinations.js';
import type { Journey } from './enrollment.js';
import { type AdapterContractOptions, outcome, promptly, type Scene } from './scene.js';

/** What the person asks for: the number that the offer gives where they may choose no other, else the `nth` of their own. */
export async function callRequest(scene: Scene, options: AdapterContractOptions, kind: MethodKind, nth = 0): Promise<CallRequest> {
  const given = (await scene.offer(kind))?.phone?.given;
  return given && !given.editable ? { kind } : { kind, number: destinationOf(options, kind, nth) };
}

/** Has the person called. */
export async function placeCall(
  scene: Scene,
  options: AdapterContractOptions,
  kind: MethodKind,
  call: Call = scene.call(),
  nth = 0,
): Promise<PlacedCall> {
  return readPlacedCall(await scene.phoneCall.begin(await callRequest(scene, options, kind, nth), call));
}

/** How a person is called, and presses the key. */
export function callJourney(options: AdapterContractOptions, kind: MethodKind): Journey<PlacedCall> {
  return {
    kind,
    begin: (scene, call, nth) => placeCall(scene, options, kind, call, nth),
    prepare: async (scene, { enrollmentId, callId }) => {
      await scene.line.answer();
      await scene.line.press('#');
      return (call, id = enrollmentId) => scene.phoneCall.confirm({ enrollmentId: id, callId }, call);
    },
    cancel: (scene, enrollmentId, call) => scene.phoneCall.cancel(enrollmentId, call),
  };
}

/** Fails unless a call is over, told as a status or as the end of the enrollment, and was not confirmed. */
export async function expectUnconfirmedEnd(watching: { last(): Promise<CallStatus | undefined> }): Promise<void> {
  const end = await promptly(outcome(watching.last()));
  const how = typeof end === 'string' ? end : end?.type;
  expect(['no-answer', 'declined', 'failed', 'superseded', 'enrollment-expired']).toContain(how);
}
