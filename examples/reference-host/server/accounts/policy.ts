import type { MethodKind, PromptUrgency, Purpose, WantedMethods } from 'enrollkit/contract';
import type { LimitGroup } from '../security-info/kinds.js';

/** What a person may set up. Kept with each account. */
export interface Policy {
  /** A kind that is not mentioned is not shown. */
  readonly methods: Readonly<Partial<Record<MethodKind, MethodRule>>>;
  /** How many fit of each group of kinds. Default `ordinaryLimits`. */
  readonly limits?: Readonly<Partial<Record<LimitGroup, number>>>;
  /** How many methods to sign in with have to stay. */
  readonly keepAtLeast: number;
  /** Kinds of which the last one has to stay. Default none. */
  readonly keeps?: readonly MethodKind[];
  /** Whether the default one has to stay until the person chose another. Default false. */
  readonly keepsDefault?: boolean;
  readonly defaultChangeable: boolean;
  /** Whether nothing can be changed. Default false. */
  readonly readOnly?: boolean;
  /** What is asked after signing in. Default nothing. */
  readonly prompt?: PromptRule;
  /** After how many days the person is asked whether all is still right. Default never. */
  readonly reviewEvery?: number;
}

/** How many methods there are to be, and by when. */
export interface PromptRule {
  readonly wanted: readonly WantedMethods[];
  readonly urgency: PromptUrgency;
  /** How often it may be put off. Default as often as the person likes. */
  readonly skips?: number;
}

export interface MethodRule {
  readonly allowed: boolean;
  readonly recommended?: boolean;
  /** Default what the kind is usually good for. */
  readonly usableFor?: readonly Purpose[];
  /** For security questions. Default 3, and 200 characters for one of the person's own. */
  readonly questions?: QuestionsRule;
  /** For the kinds that have a number. */
  readonly phone?: PhoneRule;
}

/** How many questions have to be answered, and how long one of the person's own may be; 0 where none is taken. */
export interface QuestionsRule {
  readonly count: number;
  readonly customLength: number;
}

/** Which numbers are taken. Countries are ISO 3166-1 alpha-2 codes. */
export interface PhoneRule {
  /** The one that is chosen at first. */
  readonly country?: string;
  /** Default all. */
  readonly countries?: readonly string[];
  /** What the directory knows, such as the number of the person's office. `number`: E.164. */
  readonly given?: { readonly number: string; readonly extension?: string; readonly editable: boolean };
}

export const ordinaryLimits: Readonly<Record<LimitGroup, number>> = {
  authenticators: 5,
  passkeys: 10,
  phones: 2,
  officePhones: 1,
  emails: 1,
  questions: 1,
  appPasswords: 40,
};

const allowed: MethodRule = { allowed: true };

export const ordinaryPolicy: Policy = {
  methods: {
    'authenticator-push': { allowed: true, recommended: true },
    'authenticator-code': allowed,
    'text-message': allowed,
    whatsapp: allowed,
    'phone-call': allowed,
    'alternate-phone': allowed,
    'office-phone': allowed,
    email: allowed,
    passkey: allowed,
    'security-key': allowed,
    'security-questions': allowed,
    'recovery-codes': allowed,
    'app-password': allowed,
  },
  keepAtLeast: 0,
  defaultChangeable: true,
};

export function limitOf({ limits }: Pick<Policy, 'limits'>, group: LimitGroup): number {
  return limits?.[group] ?? ordinaryLimits[group];
}
