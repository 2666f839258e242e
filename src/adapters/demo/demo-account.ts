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

/** Whose number or address can be changed in place. */
const changeable: readonly string[] = ['text-message', 'whatsapp', 'email', 'phone-call', 'alternate-phone', 'office-phone'];

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
    const { account, readOnly, computesDefault, offers } = this.#settings;
    const successor = this.#successor;
    return {
      account,
      methods: this.#methods.map(method => this.#describe(method)),
      offers: offers.map(offer => this.#judge(offer)),
      defaultSignIn: {
        current: this.#default,
        options: this.#methods.flatMap(optionsOf),
        changeable: !computesDefault,
        ...(successor !== undefined && { successor }),
      },
      ...(readOnly && { readOnly }),
    };
  }

  /** Refuses what policy forbids, and one too many, unless it takes the place of another. */
  requireOffered(kind: MethodOffer['kind'], replaces?: MethodId): void {
    if (this.#settings.readOnly) throw new EnrollmentError('not-allowed');
    const availability = this.info.offers.find(offer => offer.kind === kind)?.availability;
    if (replaces !== undefined) this.#requireChangeable(replaces, kind);
    if (availability?.type === 'limit-reached' && replaces !== undefined) return;
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
    return { method: this.#describe(method), becameDefault };
  }

  /** Gives a method another number or address. */
  correct(id: MethodId, kind: MethodOffer['kind'], detail: string): EnrollmentResult {
    const method = { ...this.#requireChangeable(id, kind), detail };
    this.#methods = this.#methods.map(old => (old.id === id ? method : old));
    return { method: this.#describe(method), becameDefault: false };
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
    if (this.#settings.readOnly) throw new EnrollmentError('not-allowed');
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
    if (this.#settings.readOnly) throw new EnrollmentError('not-allowed');
    const method = this.#methods.find(candidate => candidate.id === id);
    if (!method) throw new EnrollmentError('invalid-input');
    if (method.renamable === false) throw new EnrollmentError('unsupported');
    this.requireName(name, id);
    this.#methods = this.#methods.map(old => (old === method ? { ...old, name } : old));
  }

  /** Refuses what is no name, and one that another method carries than that with the `id`. */
  requireName(name: string, id?: MethodId): void {
    if (name === '' || name.length > 64 || name !== name.trim()) throw new EnrollmentError('invalid-input');
    const isTaken = this.#methods.some(method => method.id !== id && method.name?.toLowerCase() === name.toLowerCase());
    if (isTaken) throw new EnrollmentError('duplicate-name');
  }

  setDefault(id: DefaultOptionId): SecurityInfo {
    const { readOnly, computesDefault } = this.#settings;
    const isOption = this.#methods.flatMap(optionsOf).some(option => option.id === id);
    if (readOnly || computesDefault || !isOption) throw new EnrollmentError('not-allowed');
    this.#default = id;
    this.#wasChosen = true;
    return this.info;
  }

  #describe(method: EnrolledMethod): EnrolledMethod {
    const isLast = this.#methods.length === 1 && !this.#settings.mayRemoveLast;
    return { ...method, ...(changeable.includes(method.kind) && { changeable: true }), ...(isLast && { keptBecause: 'last-method' }) };
  }

  #requireChangeable(id: MethodId, kind: MethodOffer['kind']): EnrolledMethod {
    const method = this.#methods.find(candidate => candidate.id === id);
    if (method?.kind !== kind || !changeable.includes(kind)) throw new EnrollmentError('not-allowed');
    return method;
  }

  #judge(offer: MethodOffer): MethodOffer {
    const group = groups.find(({ kinds }) => kinds.includes(offer.kind));
    const limit = group?.limit(this.#settings) ?? Infinity;
    const count = this.#methods.filter(({ kind }) => group?.kinds.includes(kind)).length;
    const isFull = offer.availability.type === 'available' && count >= limit;
    return isFull ? { ...offer, availability: { type: 'limit-reached', limit } } : offer;
  }

  /** What would be the default without the method that is. */
  get #successor(): DefaultOptionId | undefined {
    if (this.#default === null) return undefined;
    const others = this.#methods.filter(method => !optionsOf(method).some(({ id }) => id === this.#default));
    return this.#nextDefault(others) ?? undefined;
  }

  /** Notifications go before codes, unless the person chose otherwise. */
  #outranksDefault({ kind }: EnrolledMethod): boolean {
    if (this.#default === null) return uses[kind] !== undefined;
    return kind === 'authenticator-push' && !this.#wasChosen && !this.#default.endsWith(':app-notification');
  }

  #nextDefault(methods = this.#methods): DefaultOptionId | null {
    const options = methods.flatMap(optionsOf);
    return (options.find(({ use }) => use === 'app-notification') ?? options[0])?.id ?? null;
  }
}

function optionsOf({ id, kind }: EnrolledMethod): DefaultOption[] {
  return (uses[kind] ?? []).map(use => ({ id: `${id}:${use}`, methodId: id, use }));
}
