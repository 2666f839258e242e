import type { Call, EnrollmentResult } from 'enrollkit/contract';

declare module 'enrollkit/contract' {
  /** The kind of the method, so that it is spelled right wherever it is named. */
  interface MethodKinds {
    'national-eid': true;
  }

  interface EnrollmentAdapter {
    readonly nationalEid?: NationalEid;
  }
}

/** What the host's backend offers for it: the person is sent to the state's own page, and proves there who they are. */
export interface NationalEid {
  /** Begins, and says where to send the person. The page there sends them back to this one. */
  begin(call: Call): Promise<{ readonly url: string }>;

  /**
   * What became of it. Asked once the person is back, and answered from what the state's page told the server: nothing that stands in the
   * address of a page is proof of anything.
   *
   * @throws {EnrollmentError} `not-allowed` where they did not prove who they are, and as `begin`.
   */
  complete(call: Call): Promise<EnrollmentResult>;

  /** Forgets what was begun. */
  cancel(call: Call): Promise<void>;
}
