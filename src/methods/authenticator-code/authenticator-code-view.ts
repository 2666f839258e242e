import { html, nothing, type TemplateResult } from 'lit';
import type { OtpAccount } from '../../contract/otpauth.js';
import type { AuthenticatorApp } from '../../contract/security-info.js';
import { formatSpan } from '../../locales/format-span.js';
import type { CodeField } from '../../ui/code-field.js';
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
import { describeProblem } from '../describe-problem.js';
import { lateMessage } from '../late-message.js';
import type { MethodView } from '../method.js';
import { troubleScreen } from '../trouble-screen.js';
import type { Vault } from '../vault.js';
import type { AuthenticatorCodeActor } from './authenticator-code-machine.js';
import { findCodeFlaw } from '../find-code-flaw.js';

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
  if (snapshot.matches({ usable: 'lockedOut' })) return lockedScreen(view, snapshot.context.lockedUntil);
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
      late,
    });
  }
  if (snapshot.matches('gettingApp') || snapshot.matches('starting')) return getAppScreen(view, texts.getCodes, []);
  return codeScreen(view, actor, secrets, late);
}

function codeScreen(view: AuthenticatorView, actor: AuthenticatorCodeActor, secrets: Vault<CodeSecrets>, late: unknown): TemplateResult {
  const { texts, messages, level } = view;
  const snapshot = actor.getSnapshot();
  const { digits, wrongCodes } = snapshot.context;
  const busy = snapshot.hasTag('busy');
  const error = snapshot.matches('checkingOutcome') ? '' : codeError(snapshot.context, view);

  const submit = (form: HTMLFormElement): void => {
    const code = form.querySelector<CodeField>('enrollkit-code-field')?.value ?? '';
    const flaw = findCodeFlaw(code, digits);
    if (!flaw) secrets.put('code', code);
    actor.send(flaw ? { type: 'code.malformed', flaw } : { type: 'code.submitted' });
  };

  return screen({
    heading: texts.enterHeading,
    level,
    body: html`<p>${texts.enterBody(digits)}</p>
      <enrollkit-code-field
        class="ek-wide"
        .label=${texts.codeLabel}
        .hint=${texts.codeHint(digits)}
        .error=${error}
        .errorPrefix=${messages.common.error}
        .digits=${digits}
        .readonly=${busy}
      ></enrollkit-code-field>
      ${wrongCodes > 1 && !busy ? message('info', texts.clockHint) : nothing}
      ${snapshot.matches('checkingOutcome') ? message('info', texts.checkingOutcome) : late}`,
    primary: { text: busy ? texts.checking : texts.check, act: submit, busy },
    secondary: backOf(view),
  });
}

function codeError(
  { flaw, problem, digits }: Pick<ContextOf, 'flaw' | 'problem' | 'digits'>,
  { texts, messages }: AuthenticatorView,
): string {
  if (flaw) return texts.flaws[flaw](digits);
  if (!problem) return '';
  const text = problem.code === 'code-rejected' ? texts.wrongCode : describeProblem(problem, messages);
  return problem.attemptsLeft === undefined ? text : `${text}. ${texts.attemptsLeft(problem.attemptsLeft)}.`;
}

type ContextOf = ReturnType<AuthenticatorCodeActor['getSnapshot']>['context'];

function lockedScreen(view: AuthenticatorView, until: number): TemplateResult {
  const { texts, messages, level } = view;
  const format = (left: number): string => texts.lockedBody(formatSpan(messages.lang, left));
  return screen({
    heading: texts.lockedHeading,
    level,
    picture: expiredPicture,
    body: html`<p><enrollkit-countdown .deadline=${until} .format=${format}></enrollkit-countdown></p>`,
    ways: [view.another],
    secondary: backOf(view),
  });
}
