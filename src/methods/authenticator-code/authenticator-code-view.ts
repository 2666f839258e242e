import { html, nothing, type TemplateResult } from 'lit';
import type { OtpAccount } from '../../contract/otpauth.js';
import type { AuthenticatorApp } from '../../contract/security-info.js';
import type { AuthenticatorMessages } from '../../locales/authenticator-messages.js';
import { expiredPicture } from '../../ui/illustrations/expired.js';
import { message } from '../../ui/message.js';
import { screen } from '../../ui/screen.js';
import { backOf, type AuthenticatorView } from '../authenticator/authenticator-view.js';
import { getAppScreen } from '../authenticator/get-app-screen.js';
import { makeView } from '../authenticator/make-view.js';
import { openAppLink } from '../authenticator/open-app-link.js';
import { scanScreen } from '../authenticator/scan-screen.js';
import { renewalNotice } from '../authenticator/renewal-notice.js';
import { setUpScreen } from '../authenticator/set-up-screen.js';
import { codeEntry, codeError, isOfCode, submitCode } from '../code-entry.js';
import { lockedScreen } from '../locked-screen.js';
import { lateMessage } from '../late-message.js';
import type { MethodView } from '../method.js';
import { anyProblemMessage } from '../problem-message.js';
import { troubleScreen } from '../trouble-screen.js';
import type { Vault } from '../vault.js';
import type { AuthenticatorCodeActor } from './authenticator-code-machine.js';

/** What the vault of a journey holds. */
export interface CodeSecrets {
  account: OtpAccount;
  uri: string;
  code: string;
}

interface Surroundings {
  readonly secrets: Vault<CodeSecrets>;
  readonly app: AuthenticatorApp | undefined;
  readonly hasOthers: boolean;
}

/** How each state looks. */
export function authenticatorCodeView(
  methodView: MethodView<AuthenticatorMessages>,
  { secrets, ...surroundings }: Surroundings,
): TemplateResult {
  const actor = methodView.actor as AuthenticatorCodeActor;
  const snapshot = actor.getSnapshot();
  const { problem, isRenewed } = snapshot.context;
  const view = makeView(methodView, surroundings);
  const { texts, messages } = view;
  const retry = (): void => actor.send({ type: 'retry' });
  const late = lateMessage(snapshot, messages);

  if (snapshot.matches('settingUpAccount')) return setUpScreen(view, texts.setUpCodes, false, nothing);
  if (snapshot.matches('preparingSecret')) return setUpScreen(view, texts.setUpCodes, true, late);
  if (snapshot.matches('unprepared')) return troubleScreen(view, { heading: texts.unpreparedHeading, problem, retry });
  if (snapshot.matches('expired'))
    return troubleScreen(view, {
      heading: texts.expiredHeading,
      body: texts.expiredBody,
      picture: expiredPicture,
      retryText: texts.newCode,
      retry,
    });
  if (snapshot.matches('outcomeUnknown'))
    return troubleScreen(view, {
      heading: texts.outcomeUnknownHeading,
      body: texts.outcomeUnknownBody,
      retryText: texts.checkAgain,
      retry,
    });
  if (snapshot.matches({ usable: 'lockedOut' })) return lockedScreen(view, texts, snapshot.context.lockedUntil);
  if (snapshot.matches({ usable: 'scanning' }) || snapshot.matches({ usable: 'confirmingRenewal' }) || snapshot.matches('renewingSecret')) {
    const account = secrets.get('account');
    const uri = secrets.get('uri') ?? '';
    return scanScreen(view, {
      qrContent: uri,
      typed: [
        { label: texts.account, value: account?.account ?? '', grouped: false },
        { label: texts.secretKey, value: account?.secret ?? '', grouped: true },
      ],
      typedAbout: texts.manualCodes,
      openApp: openAppLink(uri),
      expiresAt: snapshot.context.expiresAt,
      notice: renewalNotice(view, problem, isRenewed),
      renew: () => actor.send({ type: 'renewal.wanted' }),
      asksToRenew: snapshot.matches({ usable: 'confirmingRenewal' }),
      confirmRenewal: () => actor.send({ type: 'renewal.confirmed' }),
      keepCode: () => actor.send({ type: 'renewal.dismissed' }),
      busy: snapshot.matches('renewingSecret') && messages.common.loading,
      isRenewing: snapshot.matches('renewingSecret'),
      late,
    });
  }
  if (snapshot.matches('gettingApp') || snapshot.matches('starting')) return getAppScreen(view, texts.getCodes, []);
  return codeScreen(view, actor, secrets, late);
}

function codeScreen(view: AuthenticatorView, actor: AuthenticatorCodeActor, secrets: Vault<CodeSecrets>, late: unknown): TemplateResult {
  const { texts, messages, level } = view;
  const snapshot = actor.getSnapshot();
  const { digits, flaw, problem, wrongCodes } = snapshot.context;
  const busy = snapshot.hasTag('busy');
  const entry = { texts, messages, digits };
  const isChecking = snapshot.matches('checkingOutcome');
  const error = isChecking ? '' : codeError(flaw, problem, entry);

  return screen({
    heading: texts.enterHeading,
    level,
    body: html`<p>${texts.enterBody(digits)}</p>
      ${busy || !problem || isOfCode(problem) ? nothing : anyProblemMessage(problem, messages)}
      ${codeEntry({ ...entry, error, readonly: busy })} ${wrongCodes > 1 && !busy ? message('info', texts.clockHint) : nothing}
      ${isChecking ? message('info', messages.joining.sentence(texts.checkingOutcome)) : nothing} ${late}`,
    primary: { text: busy ? texts.checking : texts.check, act: submitCode(actor, secrets, digits), busy },
    secondary: backOf(view),
  });
}
