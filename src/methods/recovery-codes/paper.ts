import { fileName } from '../../browser/file-name.js';
import type { RecoveryCodesMessages } from '../../locales/recovery-codes-messages.js';
import type { Paper } from '../../ui/code-list.js';
import type { ShownOnceView } from '../shown-once-view.js';

/** What stands above the codes in a file or on paper: so that who finds it knows what it is for, and the newest can be told. */
export function paperFor(
  { texts, messages }: Pick<ShownOnceView<RecoveryCodesMessages>, 'texts' | 'messages'>,
  issuer: string,
  account: string,
): Paper {
  const now = new Date();
  const { paper } = texts;
  const date = new Intl.DateTimeFormat(messages.lang, { dateStyle: 'long' }).format(now);
  return {
    lang: messages.lang,
    direction: messages.direction,
    fileName: fileName([issuer, paper.fileName, isoDate(now)], 'txt'),
    heading: paper.title(issuer),
    about: [paper.account(account), paper.madeOn(date), paper.once],
  };
}

/** Of the person's own calendar. */
const isoDate = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
