import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { MethodKind } from 'enrollkit/contract';
import type { Queries } from '../database/database.js';
import { methods, pushDevices, recoveryCodes, type Method, type User } from '../database/schema.js';
import { channelsOf, isDelivered } from '../delivered-code/channels.js';
import type { Host } from '../host.js';
import { isPasskeyKind } from '../passkey/passkey-kind.js';
import { optionsOf } from '../security-info/default-sign-in.js';
import { purposesOf } from '../security-info/describe-method.js';
import { troubleOf } from '../security-info/trouble.js';

/** How a person can prove who they are: from the safest to the least safe, and last what only helps out. */
const types = ['passkey', 'notification', 'code', 'message', 'call', 'recovery-code', 'password'] as const;

export type WayType = (typeof types)[number];

/** One way to prove it, by one method or by any of several. */
export interface Way {
  readonly id: string;
  readonly type: WayType;
  readonly methods: readonly Method[];
}

/** What a page is told of a way. */
export interface DescribedWay {
  readonly id: string;
  readonly type: WayType;
  readonly kinds: readonly MethodKind[];
  /** Where there is only one method: how the person calls it, and what tells it from others. */
  readonly name?: string;
  readonly detail?: string;
}

/** How each use of a method is proved. */
const typeOfUse: Readonly<Partial<Record<string, WayType>>> = {
  'app-notification': 'notification',
  'app-code': 'code',
  'text-message': 'message',
  'phone-call': 'call',
};

/** The ways to sign in that this person has set up and that work, the one they chose first. Email and questions are none. */
export async function waysOf(queries: Queries, host: Host, user: User): Promise<Way[]> {
  const present = await queries.select().from(methods).where(eq(methods.userId, user.id)).orderBy(asc(methods.addedAt), asc(methods.id));
  const usable = present.filter(method => isForSigningIn(host, user, method));
  const phones = await queries
    .select({ id: pushDevices.methodId })
    .from(pushDevices)
    .where(and(eq(pushDevices.userId, user.id), isNotNull(pushDevices.methodId)));
  const codesLeft = await queries
    .select({ id: recoveryCodes.methodId })
    .from(recoveryCodes)
    .innerJoin(methods, eq(methods.id, recoveryCodes.methodId))
    .where(and(eq(methods.userId, user.id), isNull(recoveryCodes.usedAt)));

  const works: Readonly<Partial<Record<WayType, (method: Method) => boolean>>> = {
    notification: ({ id }) => phones.some(phone => phone.id === id),
    code: ({ totpSecret }) => totpSecret !== null,
    message: ({ kind, destination }) => destination !== null && isDelivered(kind) && channelsOf(host, kind).length > 0,
    call: ({ destination }) => destination !== null,
  };
  const chosen = usable.flatMap(method =>
    optionsOf(method).flatMap(({ id, use }): Way[] => {
      const type = typeOfUse[use];
      return type && works[type]?.(method) ? [{ id, type, methods: [method] }] : [];
    }),
  );
  const apps = chosen.filter(({ type }) => type === 'code');
  const ways: Way[] = [
    ...chosen.filter(({ type }) => type !== 'code'),
    ...together(
      'code',
      apps.flatMap(app => app.methods),
    ),
    ...together(
      'passkey',
      usable.filter(({ kind }) => isPasskeyKind(kind)),
    ),
    ...together(
      'recovery-code',
      usable.filter(({ id }) => codesLeft.some(code => code.id === id)),
    ),
  ];
  const isDefault = ({ id, type }: Way): boolean =>
    id === user.defaultOption || (type === 'code' && apps.some(app => app.id === user.defaultOption));
  return ways.sort((one, other) => Number(isDefault(other)) - Number(isDefault(one)) || rank(one) - rank(other));
}

/** Whether a password is not enough. Recovery codes alone ask for nothing: they help out where something else is missing. */
export function needsMoreThanPassword(ways: readonly Way[]): boolean {
  return ways.some(({ type }) => type !== 'recovery-code');
}

/** To prove it again, the password will do as well. */
export const passwordWay: Way = { id: 'password', type: 'password', methods: [] };

export function describeWay({ id, type, methods: [first, ...others] }: Way): DescribedWay {
  const only = others.length === 0 ? first : undefined;
  return {
    id,
    type,
    kinds: [...new Set([first, ...others].flatMap(method => method?.kind ?? []))],
    ...(only?.name && { name: only.name }),
    ...(only?.detail && { detail: only.detail }),
  };
}

function isForSigningIn(host: Host, { policy }: User, method: Method): boolean {
  return purposesOf(policy, method.kind).includes('sign-in') && troubleOf(method, policy, host.clock.now()) === undefined;
}

function together(type: WayType, by: readonly Method[]): Way[] {
  return by.length > 0 ? [{ id: type, type, methods: by }] : [];
}

function rank({ type }: Way): number {
  return types.indexOf(type);
}
