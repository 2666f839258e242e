import { nothing, type TemplateResult } from 'lit';
import type { AuthenticatorApp } from '../../contract/security-info.js';
import type { AuthenticatorMessages } from '../../locales/authenticator-messages.js';
import { expiredPicture } from '../../ui/illustrations/expired.js';
import { getAppScreen } from '../authenticator/get-app-screen.js';
import { makeView } from '../authenticator/make-view.js';
import { openAppLink } from '../authenticator/open-app-link.js';
import { scanScreen } from '../authenticator/scan-screen.js';
import { renewalNotice } from '../authenticator/renewal-notice.js';
import { setUpScreen } from '../authenticator/set-up-screen.js';
import { lateMessage } from '../late-message.js';
import type { MethodView } from '../method.js';
import { troubleScreen } from '../trouble-screen.js';
import type { Vault } from '../vault.js';
import type { AuthenticatorPushActor } from './authenticator-push-machine.js';
import type { PushSecrets } from './authenticator-push.js';
import { testScreen } from './test-screen.js';

interface Surroundings {
  readonly secrets: Vault<PushSecrets>;
  readonly app: AuthenticatorApp | undefined;
  readonly hasOthers: boolean;
  /** Whether any other authenticator app may be used, by its codes. */
  readonly hasCodes: boolean;
}

/** How each state looks. */
export function authenticatorPushView(
  methodView: MethodView<AuthenticatorMessages>,
  { secrets, hasCodes, ...surroundings }: Surroundings,
): TemplateResult {
  const actor = methodView.actor as AuthenticatorPushActor;
  const snapshot = actor.getSnapshot();
  const { problem, isRenewed } = snapshot.context;
  const view = makeView(methodView, surroundings);
  const { texts, messages, appName } = view;
  const retry = (): void => actor.send({ type: 'retry' });
  const late = lateMessage(snapshot, messages);
  const codesAs = (text: string) => (hasCodes ? { text, act: () => actor.send({ type: 'codes.wanted' }) } : undefined);
  const codesInstead = codesAs(texts.codesInstead);

  if (snapshot.matches('settingUpAccount')) return setUpScreen(view, texts.setUpPush, false, nothing);
  if (snapshot.matches('preparingActivation')) return setUpScreen(view, texts.setUpPush, true, late);
  if (snapshot.matches('unprepared'))
    return troubleScreen(view, { heading: texts.unpreparedHeading, problem, retry, ways: [codesInstead] });
  if (snapshot.matches('outOfTouch'))
    return troubleScreen(view, { heading: texts.outOfTouchHeading, problem, retry, ways: [codesInstead] });
  if (snapshot.matches('unsent')) {
    const told = problem?.code === 'delivery-failed' && texts.unreachableBody(appName);
    return troubleScreen(view, { heading: texts.unsentHeading, problem, told, retry, ways: [codesInstead] });
  }
  if (snapshot.matches('unconfirmed'))
    return troubleScreen(view, { heading: texts.unconfirmedHeading, problem, retry, canGoBack: snapshot.can({ type: 'back' }) });
  if (snapshot.matches('expired'))
    return troubleScreen(view, {
      heading: texts.expiredHeading,
      body: texts.expiredBody,
      picture: expiredPicture,
      retryText: texts.newCode,
      retry,
    });
  if (snapshot.matches('linking') || snapshot.matches('renewingActivation')) {
    const activation = secrets.get('activation');
    return scanScreen(view, {
      qrContent: activation?.qrContent ?? '',
      typed: [
        { label: texts.code, value: activation?.code ?? '', grouped: false },
        { label: texts.url, value: activation?.url ?? '', grouped: false },
      ],
      typedAbout: texts.manualPush(appName),
      openApp: openAppLink(activation?.deepLink),
      expiresAt: snapshot.context.expiresAt,
      notice: renewalNotice(view, problem, isRenewed),
      renew: () => actor.send({ type: 'renewal.wanted' }),
      asksToRenew: snapshot.matches({ linking: 'confirmingRenewal' }),
      confirmRenewal: () => actor.send({ type: 'renewal.confirmed' }),
      keepCode: () => actor.send({ type: 'renewal.dismissed' }),
      busy: snapshot.matches('renewingActivation')
        ? messages.common.loading
        : snapshot.matches({ linking: 'awaitingApp' }) && texts.awaitingApp,
      isRenewing: snapshot.matches('renewingActivation'),
      late,
    });
  }
  if (snapshot.matches('gettingApp') || snapshot.matches('starting'))
    return getAppScreen(view, texts.getPush(appName), [codesAs(texts.differentApp)]);
  return testScreen(view, actor, secrets.get('number') ?? '', codesInstead, late);
}
