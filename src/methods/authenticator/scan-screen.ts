import { html, nothing, type TemplateResult } from 'lit';
import { prefersThisDevice } from '../../browser/is-touch-device.js';
import { formatSpan } from '../../locales/format-span.js';
import { groupsOf, spell } from '../../ui/groups.js';
import { chevronIcon, icon } from '../../ui/icons.js';
import { richText } from '../../ui/rich-text.js';
import { screen } from '../../ui/screen.js';
import { backOf, type AuthenticatorView } from './authenticator-view.js';

/** The code to scan, the same to type, and what to do with either. All of it is secret. */
export interface ScanContent {
  readonly qrContent: string;
  /** What is typed instead, by its label; `grouped` for what is read in groups of four. */
  readonly typed: readonly { readonly label: string; readonly value: string; readonly grouped: boolean }[];
  readonly typedAbout: string;
  /** Opens an app on this device, where there is such a link. */
  readonly openApp: (() => void) | undefined;
  readonly expiresAt: number;
  readonly notice: unknown;
  readonly renew: () => void;
  readonly asksToRenew: boolean;
  readonly confirmRenewal: () => void;
  readonly keepCode: () => void;
  /** What is waited for, if anything. */
  readonly busy: string | false;
  /** Whether that is another code: the one from before is not to be used any more. */
  readonly isRenewing: boolean;
  readonly late: unknown;
}

/** Shows the QR code, on a phone after the way that needs none. */
export function scanScreen(view: AuthenticatorView, content: ScanContent): TemplateResult {
  const { texts, messages, level, appName, next } = view;
  const { busy, isRenewing } = content;
  const onThisDevice = content.openApp && prefersThisDevice() ? thisDevice(view, content.openApp) : nothing;
  return screen({
    heading: texts.scanHeading,
    level,
    body: html`${content.notice} ${onThisDevice}
      <div class="ek-beside">
        <enrollkit-qr-code
          .content=${isRenewing ? '' : content.qrContent}
          .label=${texts.qrLabel}
          .enlargeText=${texts.enlarge}
          .closeText=${messages.common.close}
          .failedText=${texts.qrFailed}
        ></enrollkit-qr-code>
        <div class="ek-scan-words">
          ${onThisDevice === nothing ? html`<p>${texts.scanBody(appName)}</p>` : nothing}
          <p ?data-held=${busy !== false}>${richText(texts.scanThen)}</p>
          ${validity(view, content)}
        </div>
      </div>
      ${typedInstead(view, content)} ${content.late} ${renewalDialog(view, content)}`,
    // In its place also while it has to wait, so that nothing moves.
    ways: [{ text: texts.newCode, act: content.renew, disabled: busy !== false }],
    primary: { text: busy || messages.common.next, act: next, busy: busy !== false },
    secondary: backOf(view),
  });
}

function thisDevice({ texts }: AuthenticatorView, open: () => void): TemplateResult {
  return html`<section class="ek-this-device ek-wide" part="this-device">
    <p><strong>${texts.thisDeviceHeading}</strong></p>
    <p>${texts.thisDevice}</p>
    <button class="ek-button" part="open-app" type="button" @click=${open}>${texts.thisDeviceOpen}</button>
    <p class="ek-muted">${texts.thisDeviceOther}</p>
  </section>`;
}

/** In place, and always there: who cannot scan must not have to fail first. */
function typedInstead({ texts }: AuthenticatorView, { typed, typedAbout, isRenewing }: ScanContent): TemplateResult {
  return html`<details class="ek-typed ek-wide" part="manual" ?inert=${isRenewing}>
    <summary class="ek-link-button" part="manual-toggle">${icon(chevronIcon, true)}${texts.cannotScan}</summary>
    <div class="ek-typed-body">
      <p>${typedAbout}</p>
      ${typed.map(
        ({ label, value, grouped }) =>
          html`<enrollkit-copy-field
            .label=${label}
            .value=${value}
            .grouped=${grouped}
            .spelled=${grouped ? spell(groupsOf(value)) : ''}
            .copyText=${texts.copy}
            .copiedText=${texts.copied}
            .failedText=${texts.copyFailed}
          ></enrollkit-copy-field>`,
      )}
    </div>
  </details>`;
}

function validity(
  { texts, messages: { lang } }: AuthenticatorView,
  { expiresAt, isRenewing }: ScanContent,
): TemplateResult | typeof nothing {
  if (!Number.isFinite(expiresAt)) return nothing;
  const format = (left: number): string => texts.validFor(formatSpan(lang, left));
  return html`<p class="ek-muted" ?data-held=${isRenewing}>
    <enrollkit-countdown .deadline=${expiresAt} .format=${format}></enrollkit-countdown>
  </p>`;
}

function renewalDialog({ texts }: AuthenticatorView, { asksToRenew, confirmRenewal, keepCode }: ScanContent): TemplateResult {
  return html`<enrollkit-dialog
    .open=${asksToRenew}
    .heading=${texts.newCodeHeading}
    .content=${html`<p>${texts.newCodeBody}</p>`}
    .actions=${html`<button class="ek-button ek-button-primary" type="button" @click=${confirmRenewal}>${texts.newCodeConfirm}</button>
      <button class="ek-button" type="button" @click=${keepCode}>${texts.newCodeKeep}</button>`}
    @enrollkit-dialog-dismissed=${keepCode}
  ></enrollkit-dialog>`;
}
