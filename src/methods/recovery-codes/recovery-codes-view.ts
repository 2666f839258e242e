import { html, nothing, type TemplateResult } from 'lit';
import type { RecoveryCodeSet } from '../../contract/recovery-codes.js';
import type { RecoveryCodesMessages } from '../../locales/recovery-codes-messages.js';
import type { CodeListTexts } from '../../ui/code-list.js';
import { saveCodesPicture } from '../../ui/illustrations/save-codes.js';
import { message } from '../../ui/message.js';
import { screen } from '../../ui/screen.js';
import { backOf } from '../method-screen.js';
import type { MethodView } from '../method.js';
import { savingScreen, shownOnceTrouble, shownOnceView, type ShownOnceView } from '../shown-once-view.js';
import type { Vault } from '../vault.js';
import { paperFor } from './paper.js';
import type { RecoveryCodesActor } from './recovery-codes-machine.js';

/** What the vault of a journey holds. */
export interface RecoverySecrets {
  set: RecoveryCodeSet;
}

interface Surroundings {
  readonly secrets: Vault<RecoverySecrets>;
  readonly account: string;
  readonly hasOthers: boolean;
  /** Sets the box to tick apart from those of other wizards in the same document. */
  readonly fieldId: string;
}

type View = ShownOnceView<RecoveryCodesMessages>;

/** How each state looks. */
export function recoveryCodesView(
  methodView: MethodView<RecoveryCodesMessages>,
  { secrets, account, hasOthers, fieldId }: Surroundings,
): TemplateResult {
  const view = shownOnceView(methodView, hasOthers);
  const snapshot = (methodView.actor as RecoveryCodesActor).getSnapshot();
  const trouble = shownOnceTrouble(view);
  if (trouble) return trouble;
  if (snapshot.matches('starting') || snapshot.matches('opening') || snapshot.matches('making'))
    return explainScreen(view, snapshot.matches({ opening: 'confirmingRenewal' }));

  const { texts } = view;
  const set = secrets.get('set');
  const replaces = snapshot.context.replaces || set?.replaces === true;
  return savingScreen(view, {
    heading: texts.saveHeading,
    fieldId,
    body: html`<p>${texts.saveBody}</p>
      <enrollkit-code-list
        .codes=${set?.codes ?? []}
        .label=${texts.listLabel}
        .texts=${listTexts(texts)}
        .paper=${() => paperFor(view, set?.issuer ?? '', account)}
      ></enrollkit-code-list>
      <p>${replaces ? texts.workThenInstead : texts.workThen}</p>`,
  });
}

function explainScreen(view: View, asks: boolean): TemplateResult {
  const { texts, level, snapshot, send, another, late } = view;
  const busy = snapshot.hasTag('busy');
  const { replaces } = snapshot.context;
  return screen({
    heading: texts.explainHeading,
    level,
    picture: saveCodesPicture,
    body: html`<p>${texts.explainBody}</p>
      <p>${texts.explainThen}</p>
      ${replaces ? message('warning', texts.replacesBody) : nothing} ${late} ${renewalDialog(view, asks)}`,
    ways: [another],
    primary: {
      text: busy ? texts.making : replaces ? texts.renewalConfirm : texts.make,
      act: () => send({ type: 'next' }),
      busy,
    },
    secondary: backOf(view),
  });
}

function renewalDialog({ texts, send }: View, asks: boolean): TemplateResult {
  const keep = (): void => send({ type: 'renewal.dismissed' });
  return html`<enrollkit-dialog
    .open=${asks}
    .heading=${texts.renewalHeading}
    .content=${html`<p>${texts.renewalBody}</p>`}
    .actions=${html`<button class="ek-button ek-button-primary" type="button" @click=${() => send({ type: 'renewal.confirmed' })}>
        ${texts.renewalConfirm}
      </button>
      <button class="ek-button" type="button" @click=${keep}>${texts.renewalKeep}</button>`}
    @enrollkit-dialog-dismissed=${keep}
  ></enrollkit-dialog>`;
}

const listTexts = (texts: RecoveryCodesMessages): CodeListTexts => ({
  copy: { name: texts.copy, done: texts.copied, failed: texts.copyFailed },
  download: { name: texts.download, done: texts.downloaded, failed: texts.downloadFailed },
  print: { name: texts.print, done: texts.printed, failed: texts.printFailed },
});
