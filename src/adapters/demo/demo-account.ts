import {
  EnrollmentError,
  type DefaultOption,
  type DefaultOptionId,
  type EnrolledMethod,
  type EnrollmentResult,
  type MethodId,
  type MethodOffer,
  type RemovalResult,
  type SecurityInfo,
} from '../../contract/index.js';
import type { DemoSettings } from './demo-options.js';

/** Which kinds are counted together, and up to how many. */
const groups: readonly { readonly kinds: readonly string[]; readonly limit: (settings: DemoSettings) => number }[] = [
  { kinds: ['authenticator-push', 'authenticator-code', 'hardware-token'], limit: ({ authenticatorLimit }) => authenticatorLimit },
  { kinds: ['passkey', 'security-key'], limit: ({ passkeyLimit }) => passkeyLimit },
  { kinds: ['text-message', 'whatsapp', 'phone-call', 'alternate-phone'], limit: ({ phoneLimit }) => phoneLimit },
  { kinds: ['office-phone'], limit: () => 1 },
  { kinds: ['email'], limit: () => 1 },
  { kinds: ['security-questions'], limit: () => 1 },
  { kinds: ['app-password'], limit: ({ appPasswordLimit }) => appPasswordLimit },
];

const uses: Readonly<Record<string, readonly string[]>> = {
  'authenticator-push': ['app-notification', 'app-code'],
  'authenticator-code': ['app-code'],
  'hardware-token': ['app-code'],
  'text-message': ['text-message', 'phone-call'],
  'phone-call': ['phone-call'],
  'alternate-phone': ['phone-call'],
  'office-phone': ['phone-call'],
};

/** What is on the person's account, and what policy makes of it. */
export class DemoAccount {
  #methods: readonly EnrolledMethod[];
  #default: DefaultOptionId | null;
  #wasChosen = false;
  #count = 0;
  readonly #settings: DemoSettings;

  constructor(settings: DemoSettings) {
    this.#settings = settings;
    this.#methods = settings.methods;
    this.#default = this.#nextDefault();
  }

  get info(): SecurityInfo {
    return {
      account: this.#settings.account,
      methods: this.#methods,
      offers: this.#settings.offers.map(offer => this.#judge(offer)),
      defaultSignIn: { current: this.#default, options: this.#methods.flatMap(optionsOf), changeable: true },
    };
  }

  /** Refuses what policy forbids, and one too many. */
  requireOffered(kind: MethodOffer['kind']): void {
    const availability = this.info.offers.find(offer => offer.kind === kind)?.availability;
    if (availability?.type === 'limit-reached') throw new EnrollmentError('limit-reached', { limit: availability.limit });
    if (availability?.type !== 'available') throw new EnrollmentError('not-allowed');
  }

  /** Adds a method; `more`: what is known of it. */
  add(kind: MethodOffer['kind'], more: Pick<Partial<EnrolledMethod>, 'name' | 'detail'> = {}): EnrollmentResult {
    this.requireOffered(kind);
    const { usableFor = [] } = this.#settings.offers.find(offer => offer.kind === kind) ?? {};
    this.#count += 1;
    const addedAt = new Date(this.#settings.clock.now()).toISOString();
    const method: EnrolledMethod = { id: `demo-${this.#count}`, kind, name: null, ...more, usableFor, addedAt };
    const becameDefault = this.#outranksDefault(method);
    this.#methods = [...this.#methods, method];
    if (becameDefault) this.#default = optionsOf(method)[0]?.id ?? null;
    return { method, becameDefault };
  }

  /** Adds a method in the place of those of its kind. */
  replace(kind: MethodOffer['kind'], more?: Pick<Partial<EnrolledMethod>, 'name' | 'detail'>): EnrollmentResult {
    const old = this.methodsOf(kind);
    const result = this.add(kind, more);
    this.#methods = this.#methods.filter(method => !old.includes(method));
    return result;
  }

  /** What is set up of some kinds. */
  methodsOf(...kinds: readonly string[]): readonly EnrolledMethod[] {
    return this.#methods.filter(({ kind }) => kinds.includes(kind));
  }

  remove(id: MethodId): RemovalResult {
    const rest = this.#methods.filter(method => method.id !== id);
    if (rest.length === this.#methods.length) return { type: 'removed' };
    if (rest.length === 0 && !this.#settings.mayRemoveLast) return { type: 'refused', reason: 'last-method' };
    this.#methods = rest;
    if (rest.flatMap(optionsOf).some(option => option.id === this.#default)) return { type: 'removed' };
    this.#wasChosen = false;
    this.#default = this.#nextDefault();
    return { type: 'removed', ...(this.#default !== null && { newDefault: this.#default }) };
  }

  rename(id: MethodId, name: string): void {
    if (!this.#methods.some(method => method.id === id)) throw new EnrollmentError('invalid-input');
    this.requireName(name, id);
    this.#methods = this.#methods.map(method => (method.id === id ? { ...method, name } : method));
  }

  /** Refuses what is no name, and one that another method carries than that with the `id`. */
  requireName(name: string, id?: MethodId): void {
    if (name === '' || name.length > 64 || name !== name.trim()) throw new EnrollmentError('invalid-input');
    const isTaken = this.#methods.some(method => method.id !== id && method.name?.toLowerCase() === name.toLowerCase());
    if (isTaken) throw new EnrollmentError('duplicate-name');
  }

  setDefault(id: DefaultOptionId): SecurityInfo {
    if (!this.#methods.flatMap(optionsOf).some(option => option.id === id)) throw new EnrollmentError('not-allowed');
    this.#default = id;
    this.#wasChosen = true;
    return this.info;
  }

  #judge(offer: MethodOffer): MethodOffer {
    const group = groups.find(({ kinds }) => kinds.includes(offer.kind));
    const limit = group?.limit(this.#settings) ?? Infinity;
    const count = this.#methods.filter(({ kind }) => group?.kinds.includes(kind)).length;
    const isFull = offer.availability.type === 'available' && count >= limit;
    return isFull ? { ...offer, availability: { type: 'limit-reached', limit } } : offer;
  }

  /** Notifications go before codes, unless the person chose otherwise. */
  #outranksDefault({ kind }: EnrolledMethod): boolean {
    if (this.#default === null) return uses[kind] !== undefined;
    return kind === 'authenticator-push' && !this.#wasChosen && !this.#default.endsWith(':app-notification');
  }

  #nextDefault(): DefaultOptionId | null {
    const options = this.#methods.flatMap(optionsOf);
    return (options.find(({ use }) => use === 'app-notification') ?? options[0])?.id ?? null;
  }
}

function optionsOf({ id, kind }: EnrolledMethod): DefaultOption[] {
  return (uses[kind] ?? []).map(use => ({ id: `${id}:${use}`, methodId: id, use }));
}
