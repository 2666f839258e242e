import { html, nothing, type TemplateResult } from 'lit';
import type { MethodKind, SecurityInfo } from '../contract/security-info.js';
import type { LaterMessages } from '../locales/later-messages.js';
import type { ManageMessages } from '../locales/manage-messages.js';
import type { Messages } from '../locales/messages.js';
import { nameOfMethod } from '../methods/name-of-method.js';
import { message } from '../ui/message.js';
import type { Notice } from './change.js';
import { optionNamed } from '../page/option-name.js';

interface NoticeView {
  readonly info: SecurityInfo;
  readonly messages: Messages;
  readonly laterTexts: LaterMessages;
  readonly texts: ManageMessages;
}

/** What came of the last change, and what is left to do. */
export function noticeView(notice: Notice, view: NoticeView): TemplateResult {
  const { messages, texts } = view;
  const { done } = texts;
  switch (notice.type) {
    case 'removed':
      return message('success', removedText(notice, view));
    case 'default-changed':
      return message(
        'success',
        messages.joining.sentences(done.defaultChanged(labelOf(notice.option, view)), ...told(notice.notifiedVia, view)),
      );
    case 'renamed':
      return message('success', done.renamed(notice.name));
    case 'signed-out':
      return message('success', done.signedOut(notice.ended));
    case 'reported':
      return message('warning', done.reported(nameOfMethod(notice.method, messages)));
    case 'gone':
      return message('info', done.gone(nameOfMethod(notice.method, messages)));
  }
}

function removedText({ method, newDefault, notifiedVia }: Extract<Notice, { type: 'removed' }>, view: NoticeView): TemplateResult {
  const { messages, texts } = view;
  const { done } = texts;
  const next = optionNamed(newDefault, view.info, messages, texts);
  const isKnown = Object.hasOwn(done.afterRemoval, method.kind);
  const left = isKnown ? done.afterRemoval[method.kind as MethodKind] : undefined;
  const said = [done.removed(nameOfMethod(method, messages)), ...(next ? [done.newDefault(next)] : []), ...told(notifiedVia, view)];
  return html`<p>${messages.joining.sentences(...said)}</p>
    ${left ? html`<p>${left}</p>` : nothing}`;
}

const labelOf = (option: string, { info, messages, texts }: NoticeView): string => optionNamed(option, info, messages, texts) ?? option;

const told = (where: string | undefined, { laterTexts }: NoticeView): readonly string[] => (where ? [laterTexts.notifiedVia(where)] : []);
