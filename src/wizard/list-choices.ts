import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { MethodKind, MethodOffer, SecurityInfo } from '../contract/security-info.js';
import type { LoadMethod } from '../methods/method-table.js';

/** Every method that can be opened, by its kind. */
export type MethodLoaders = Readonly<Partial<Record<MethodKind, LoadMethod>>>;

/** One card of the choice. */
export interface Choice {
  readonly kind: MethodKind;
  readonly offer: MethodOffer;
  readonly available: boolean;
}

/** What a backend must have for a built-in kind; a host's own kind looks after itself. */
const capabilities: Readonly<Record<string, keyof EnrollmentAdapter>> = {
  'authenticator-push': 'authenticatorPush',
  'authenticator-code': 'authenticatorCode',
};

/**
 * What a person can choose from, recommended methods first. The two kinds of authenticator app are one choice: notifications where
 * they can be had, since from there the way to codes is open; where neither can, the one that the person can do something about.
 */
export function listChoices(info: SecurityInfo, adapter: EnrollmentAdapter, loaders: MethodLoaders): readonly Choice[] {
  const choices = info.offers
    .filter(({ kind }) => {
      const capability = capabilities[kind];
      return kind in loaders && (capability === undefined || adapter[capability] !== undefined);
    })
    .map(offer => ({ kind: offer.kind as MethodKind, offer, available: offer.availability.type === 'available' }));

  const push = choices.find(({ kind }) => kind === 'authenticator-push');
  const codes = choices.find(({ kind }) => kind === 'authenticator-code');
  const covered = push && codes && (hopeOf(push) < hopeOf(codes) ? push : codes);
  return choices
    .filter(choice => choice !== covered)
    .sort(
      (one, other) =>
        Number(other.available) - Number(one.available) ||
        Number(other.offer.recommended ?? false) - Number(one.offer.recommended ?? false),
    );
}

const hopeOf = ({ available, offer }: Choice): number => (available ? 2 : offer.availability.type === 'not-allowed' ? 0 : 1);
