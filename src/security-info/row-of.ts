import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { EnrolledMethod, MethodKind, SecurityInfo } from '../contract/security-info.js';
import { formatDay, formatMoment } from '../locales/format-moment.js';
import type { ManageMessages } from '../locales/manage-messages.js';
import type { Messages } from '../locales/messages.js';
import { capabilities } from '../methods/method-table.js';
import { nameOfMethod } from '../methods/name-of-method.js';
import { nameOf } from '../methods/name-of.js';
import type { RowAction, RowModel } from './method-row.js';
import { rowIconOf } from './row-icon.js';

export interface RowSetting {
  readonly info: SecurityInfo;
  readonly adapter: EnrollmentAdapter;
  readonly messages: Messages;
  readonly texts: ManageMessages;
  /** Level of the row's heading. */
  readonly level: number;
}

/** All that a row says, as plain texts: a row of which nothing changed is not drawn again. */
export function rowOf(method: EnrolledMethod, setting: RowSetting): RowModel {
  const { info, messages, texts, level } = setting;
  const { lang } = messages;
  const { row, unusable } = texts;
  const { id, kind, detail = '', addedAt, lastUsedAt, expiresAt, usableFor } = method;
  const name = nameOfMethod(method, messages);
  const kindName = nameOf(kind, messages).name;
  const isExpired = method.unusable === 'expired' || (expiresAt !== undefined && Date.parse(expiresAt) <= Date.now());
  const expiry = expiresAt && (isExpired ? row.expired : row.validUntil)(formatMoment(lang, expiresAt));
  const option = info.defaultSignIn?.options.find(candidate => candidate.id === info.defaultSignIn?.current);
  return {
    id,
    level,
    icon: rowIconOf(kind),
    name,
    kind: kindName === name ? '' : kindName,
    detail,
    badge: option?.methodId === id ? row.isDefault : '',
    facts: [
      usableFor.join() === 'password-reset' && row.resetOnly,
      addedAt && row.added(formatDay(lang, addedAt)),
      lastUsedAt && row.lastUsed(formatDay(lang, lastUsedAt)),
      !isExpired && expiry,
    ].filter(fact => !!fact) as string[],
    trouble: isExpired && expiry ? expiry : method.unusable ? unusable[method.unusable] : '',
    actions: info.readOnly ? [] : actionsOf(method, setting),
  };
}

/** Of these there is one, or it was given its name while it was set up. */
const namedAlready: readonly string[] = ['recovery-codes', 'security-questions', 'temporary-access-pass'];

function actionsOf(method: EnrolledMethod, { info, adapter, texts: { row } }: RowSetting): RowModel['actions'] {
  const { kind, changeable, renamable = true, unusable } = method;
  const capability = capabilities[kind as MethodKind];
  const canSetUp = capability !== undefined && adapter[capability] !== undefined && info.offers.some(offer => offer.kind === kind);
  const all: readonly (false | undefined | { action: RowAction; text: string })[] = [
    canSetUp && unusable === 'renewal-needed' && { action: 'renewal', text: row.renew },
    canSetUp && changeable && { action: 'correction', text: row.change },
    adapter.renameMethod && renamable && !namedAlready.includes(kind) && { action: 'name', text: row.rename },
    adapter.removeMethod && { action: 'removal', text: row.remove },
  ];
  return all.filter(action => !!action);
}
