import type { MethodKind, RemovalRefusal, Unusable } from '../contract/security-info.js';

/** The list of methods on the account, and what can be changed there. */
export interface ManageMessages {
  /** What the whole is called, to those who hear where they are. */
  readonly label: string;
  readonly heading: string;
  readonly intro: (account: string) => string;
  readonly listLabel: string;
  readonly emptyHeading: string;
  readonly emptyBody: string;
  readonly unavailableHeading: string;
  readonly add: string;
  readonly stale: string;
  readonly offline: string;
  readonly readOnly: string;
  readonly passOnly: (until: string) => string;
  readonly row: RowMessages;
  readonly unusable: Readonly<Record<Unusable, string>>;
  readonly defaultMethod: DefaultMessages;
  readonly removal: RemovalMessages;
  readonly naming: { readonly heading: (name: string) => string; readonly save: string; readonly saving: string };
  readonly signOut: SignOutMessages;
  readonly report: ReportMessages;
  readonly session: SessionMessages;
  readonly done: DoneMessages;
}

/** One method. After what can be done with it, its name is said to those who do not see the row. */
export interface RowMessages {
  readonly isDefault: string;
  readonly added: (date: string) => string;
  readonly lastUsed: (date: string) => string;
  readonly validUntil: (moment: string) => string;
  readonly expired: (moment: string) => string;
  readonly resetOnly: string;
  readonly rename: string;
  readonly change: string;
  readonly renew: string;
  readonly remove: string;
}

export interface DefaultMessages {
  readonly label: string;
  readonly none: string;
  readonly change: string;
  /** Where policy computes it. */
  readonly computed: string;
  readonly heading: string;
  readonly intro: string;
  readonly save: string;
  readonly saving: string;
  /** `name`: of the method, with its detail. */
  readonly uses: Readonly<Record<'app-notification' | 'app-code' | 'text-message' | 'phone-call', (name: string) => string>>;
}

export interface RemovalMessages {
  readonly heading: (name: string) => string;
  readonly remains: (names: readonly string[], more: number) => string;
  readonly nothingRemains: string;
  readonly wasDefault: (successor: string | null) => string;
  readonly permanent: string;
  readonly confirm: string;
  readonly removing: string;
  readonly refusedHeading: (name: string) => string;
  readonly refused: Readonly<Record<RemovalRefusal, string>>;
  readonly replace: string;
  readonly changeDefault: string;
}

export interface SignOutMessages {
  readonly open: string;
  readonly heading: string;
  readonly body: string;
  readonly confirm: string;
  readonly ending: string;
}

export interface ReportMessages {
  readonly open: string;
  readonly heading: (name: string) => string;
  readonly body: string;
  readonly confirm: string;
  readonly sending: string;
}

export interface SessionMessages {
  readonly endsIn: (span: string) => string;
  readonly extend: string;
  readonly extending: string;
  readonly ended: string;
  readonly signIn: string;
}

/** What came of a change. */
export interface DoneMessages {
  readonly removed: (name: string) => string;
  readonly newDefault: (option: string) => string;
  /** What is left to do elsewhere after a kind was removed. */
  readonly afterRemoval: Readonly<Partial<Record<MethodKind, string>>>;
  readonly defaultChanged: (option: string) => string;
  readonly renamed: (name: string) => string;
  readonly signedOut: (ended: number | undefined) => string;
  readonly reported: (name: string) => string;
  readonly gone: (name: string) => string;
}
