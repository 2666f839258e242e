import { isWayOf } from '../page/is-way-of.js';
import type { EnrolledMethod, MethodKind, MethodOffer, Purpose, SecurityInfo } from '../contract/security-info.js';
import { rankOf } from '../page/order-methods.js';

/** What is wanted for one purpose, and how much of it is there. */
export interface Need {
  readonly purpose: Purpose;
  readonly wanted: number;
  readonly have: readonly EnrolledMethod[];
  readonly missing: number;
}

/** What is left to do. */
export interface Plan {
  readonly needs: readonly Need[];
  /** What the methods that are left to set up have to be for. */
  readonly purposes: readonly Purpose[];
  /** The kinds that bring a person nearer, the one to begin with first. */
  readonly kinds: readonly MethodKind[];
  /** How many methods have to be set up at least. */
  readonly remaining: number;
}

interface Planned {
  /** What can be added here and now. */
  readonly offers: readonly MethodOffer[];
  /** Kinds that this browser has no way to set up. */
  readonly unfit: readonly string[];
  /** Of the server's clock, in milliseconds. */
  readonly now: number;
}

/** The fewest methods that do for everything that is wanted, strongest first. The server alone decides when it is enough. */
export function planMethods({ methods, prompt }: SecurityInfo, { offers, unfit, now }: Planned): Plan {
  const needs = (prompt?.wanted ?? []).map(({ purpose, count }): Need => {
    const have = methods.filter(isWayOf(purpose, now));
    return { purpose, wanted: count, have, missing: Math.max(count - have.length, 0) };
  });
  const missing = needs.filter(need => need.missing > 0);
  // Something is asked although nothing seems to be missing: the server does not count all that we do.
  const open = missing.length > 0 ? missing : needs;
  const purposes = open.map(({ purpose }) => purpose);
  const helps = (offer: MethodOffer): number => offer.usableFor.filter(purpose => purposes.includes(purpose)).length;
  const isThere = ({ kind }: MethodOffer): number => (methods.some(method => method.kind === kind) ? 1 : 0);
  const strength = ({ phishingResistant, recommended }: MethodOffer): number => (phishingResistant ? 0 : recommended ? 1 : 2);

  const helpful = offers.filter(offer => helps(offer) > 0 || purposes.length === 0);
  const fit = helpful.filter(({ kind }) => !unfit.includes(kind));
  const ordered = [...(fit.length > 0 ? fit : helpful)].sort(
    (one, other) =>
      helps(other) - helps(one) || isThere(one) - isThere(other) || strength(one) - strength(other) || rankOf(one) - rankOf(other),
  );
  return { needs, purposes, kinds: ordered.map(({ kind }) => kind as MethodKind), remaining: Math.max(fewest(missing, ordered), 1) };
}

/** How few methods do, where one may serve several purposes. */
function fewest(missing: readonly Need[], offers: readonly MethodOffer[]): number {
  const left = new Map(missing.map(need => [need.purpose, need.missing]));
  let count = 0;
  for (;;) {
    const isOpen = (purpose: Purpose): boolean => (left.get(purpose) ?? 0) > 0;
    const open = [...left.keys()].filter(isOpen);
    if (open.length === 0) return count;
    // Where nothing that can be added is for a purpose, it takes a method all the same.
    const covered = offers
      .map(({ usableFor }) => usableFor.filter(isOpen))
      .reduce((best, some) => (some.length > best.length ? some : best), []);
    for (const purpose of covered.length > 0 ? covered : open.slice(0, 1)) left.set(purpose, (left.get(purpose) ?? 0) - 1);
    count += 1;
  }
}
