import { fromPromise } from 'xstate';
import { readSecurityInfo } from '../contract/read-security-info.js';
import type { EnrollmentResult, MethodKind } from '../contract/security-info.js';
import { findEnrolled } from './find-enrolled.js';
import type { MethodSetting } from './method.js';

/** After a call whose outcome is not known: what was enrolled of a kind since the journey began, if anything. */
export const lookForEnrolled = ({ adapter, calls, info }: MethodSetting, kind: MethodKind) =>
  fromPromise<EnrollmentResult | null>(async ({ signal }) =>
    findEnrolled(kind, info, await calls.make(call => adapter.loadSecurityInfo(call), readSecurityInfo, signal)),
  );
