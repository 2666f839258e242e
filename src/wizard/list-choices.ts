import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { MethodKind, MethodOffer, SecurityInfo } from '../contract/security-info.js';
import { capabilities, type MethodLoaders } from '../methods/method-table.js';

/** One card of the choice. */
export interface Choice {
  readonly kind: MethodKind;
  readonly offer: MethodOffer;
  readonly available: boolean;
}

/**
 * What a person can choose from, recommended methods first. The two kinds of authenticator app are one choice: notifications where
 * they can be had, since from there the way to codes is open; where neither can, the one that the person can do something about.
 */
export function listChoices(info: SecurityInfo, adapter: EnrollmentAdapter, loaders: MethodLoaders): readonly Choice[] {
  const choices = info.offers
    .filter(({ kind }) => {
      const capability = capabilities[kind as MethodKind];
      return Object.hasOwn(loaders, kind) && (capability === undefined || adapter[capability] !== undefined);
    })
    .map(offer => ({ kind: offer.kind as MethodKind, offer, available: offer.availability.type === 'available' }));

  const push = choices.find(({ kind }) => kind === 'authenticator-push');
  const codes = choices.find(({ kind }) => kind === 'authenticator-code');
  const covered = push && codes && (hopeOf(push) < hopeOf(codes) ? push : codes);
  return choices.filter(choice => choice !== covered).sort((one, other) => rankOf(one) - rankOf(other));
}

const rankOf = ({ available, offer }: Choice): number => (available ? 0 : 2) - (offer.recommended ? 1 : 0);

const hopeOf = ({ available, offer }: Choice): number => (available ? 2 : offer.availability.type === 'not-allowed' ? 0 : 1);
