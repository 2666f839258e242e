import { html, type TemplateResult } from 'lit';
import { message } from '../../ui/message.js';
import { richText } from '../../ui/rich-text.js';
import { screen } from '../../ui/screen.js';
import { addAccountPicture } from '../../ui/illustrations/add-account.js';
import { backOf, type AuthenticatorView } from './authenticator-view.js';

/** What to tap in the app, and what to do if it may not use the camera. */
export function setUpScreen(view: AuthenticatorView, taps: readonly string[], busy: boolean, late: unknown): TemplateResult {
  const { texts, messages, level, appName, next } = view;
  return screen({
    heading: texts.setUpHeading,
    level,
    picture: addAccountPicture,
    body: html`<p>${texts.setUpIntro(appName)}</p>
      <ol class="ek-taps">
        ${taps.map(tap => html`<li><span>${richText(tap)}</span></li>`)}
      </ol>
      ${message('info', texts.cameraRefused)} ${late}`,
    ways: [view.another],
    primary: { text: busy ? messages.common.loading : messages.common.next, act: next, busy },
    secondary: backOf(view),
  });
}
