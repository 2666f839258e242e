import type { DefaultOptionId, EnrolledMethod, RemovalRefusal, SecurityInfo } from '../contract/security-info.js';
import type { Problem } from '../methods/problem.js';

/** What a person can change in a dialog. */
export type Change = 'removal' | 'default' | 'name' | 'sign-out' | 'report';

/** What came of a change, which is told above the list. */
export type Notice =
  | {
      readonly type: 'removed';
      readonly method: EnrolledMethod;
      readonly newDefault?: DefaultOptionId | undefined;
      readonly notifiedVia?: string | undefined;
    }
  | { readonly type: 'default-changed'; readonly option: DefaultOptionId; readonly notifiedVia?: string | undefined }
  | { readonly type: 'renamed'; readonly method: EnrolledMethod; readonly name: string }
  /** `ended`: how many sessions, where the server counts. */
  | { readonly type: 'signed-out'; readonly ended?: number | undefined }
  | { readonly type: 'reported'; readonly method: EnrolledMethod }
  /** It was not there any more, such as after it was removed in another tab. */
  | { readonly type: 'gone'; readonly method: EnrolledMethod };

/** What a backend answered to a change. `info`: all that there is after it, where it says so at once. */
export type ChangeAnswer =
  | { readonly type: 'made'; readonly notice: Notice; readonly info?: SecurityInfo }
  | { readonly type: 'refused'; readonly reason: RemovalRefusal };

/** How a dialog ended. */
export type ChangeOutcome =
  /** `info`: what there is now; `null` where that could not be read. */
  | { readonly type: 'made'; readonly notice: Notice; readonly info: SecurityInfo | null }
  /** Nothing was changed. */
  | { readonly type: 'left' }
  /** It was left while the server was asked: whether something was changed is not known. */
  | { readonly type: 'interrupted' }
  /** The person gave up after it had failed. */
  | { readonly type: 'failed'; readonly problem: Problem }
  /** Towards another change, as a way on from a refusal. */
  | { readonly type: 'onward'; readonly to: 'replacement' | 'default' | 'report' };
