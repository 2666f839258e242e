import { html, nothing, type TemplateResult } from 'lit';
import type { SecurityInfo } from '../contract/security-info.js';
import { formatMoment } from '../locales/format-moment.js';
import { formatSpan } from '../locales/format-span.js';
import type { ManageMessages } from '../locales/manage-messages.js';
import type { Messages } from '../locales/messages.js';
import { lateOnlyMessage } from '../methods/late-only-message.js';
import { problemText } from '../methods/problem-message.js';
import { passOnlyUntil } from '../page/pass-only-until.js';
import { message } from '../ui/message.js';
import type { SessionActor } from './session-machine.js';

interface BannerView {
  readonly info: SecurityInfo;
  readonly session: SessionActor;
  readonly isOnline: boolean;
  /** Whether the adapter can let the session last longer. */
  readonly canExtend: boolean;
  readonly messages: Messages;
  readonly texts: ManageMessages;
  /** Has the person sign in again. */
  readonly signIn: () => void;
}

/** What holds for the whole page: the session ends, there is no line, nothing can be changed. */
export function banners(view: BannerView): TemplateResult {
  const { info, isOnline, messages, texts } = view;
  const until = passOnlyUntil(info.methods, Date.now());
  return html`
    ${isOnline ? nothing : message('warning', texts.offline)} ${sessionBanner(view)}
    ${info.readOnly ? message('info', texts.readOnly) : nothing}
    ${until ? message('warning', texts.passOnly(formatMoment(messages.lang, until))) : nothing}
  `;
}

function sessionBanner({ session, canExtend, messages, texts, signIn }: BannerView): TemplateResult | typeof nothing {
  const snapshot = session.getSnapshot();
  const { endsAt, problem } = snapshot.context;
  const { lang } = messages;
  if (snapshot.matches('ended'))
    return message(
      'warning',
      html`<p>${texts.session.ended}</p>
        <button class="ek-link-button" part="way" type="button" @click=${signIn}>${texts.session.signIn}</button>`,
    );
  if (snapshot.matches('calm')) return nothing;

  const busy = snapshot.hasTag('busy');
  const format = (left: number): string => texts.session.endsIn(formatSpan(lang, left));
  const extend = (): void => session.send({ type: 'extension.wanted' });
  return html`${message(
    'warning',
    // The time left is counted without a word: what is said once is enough.
    html`<p><enrollkit-countdown .deadline=${endsAt} .format=${format} .announce=${format}></enrollkit-countdown></p>
      ${problem ? html`<p>${problemText(problem, messages)}</p>` : nothing}
      ${
        canExtend
          ? html`<button
              class="ek-link-button"
              part="way"
              type="button"
              aria-busy=${busy ? 'true' : nothing}
              aria-disabled=${busy ? 'true' : nothing}
              @click=${extend}
            >
              ${busy ? texts.session.extending : texts.session.extend}
            </button>`
          : nothing
      }`,
  )}
  ${lateOnlyMessage(snapshot, messages)}`;
}
