import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../browser/safe-url.js';
import { icon } from '../../ui/icons.js';
import { externalIcon } from '../../ui/later-icons.js';
import { screen, type Way } from '../../ui/screen.js';
import { getAppPicture } from '../../ui/illustrations/get-app.js';
import { backOf, type AuthenticatorView } from './authenticator-view.js';

/** Where to get the app, and ways to another. */
export function getAppScreen(view: AuthenticatorView, about: string, ways: readonly (Way | undefined)[]): TemplateResult {
  const { texts, messages, level, next } = view;
  return screen({
    heading: texts.getHeading,
    level,
    picture: getAppPicture,
    body: html`<p>${about}</p>
      <slot name="app-links">${view.content.appLinks ?? downloadsOf(view)}</slot>
      <p class="ek-muted">${texts.haveIt}</p>`,
    ways: [...ways, view.another],
    primary: { text: messages.common.next, act: next },
    secondary: backOf(view),
  });
}

function downloadsOf({ app, texts }: AuthenticatorView): TemplateResult | typeof nothing {
  const links = (app?.downloads ?? []).flatMap(({ store, url }) => {
    const href = safeUrl('link', url);
    return href
      ? html`<li>
          <a class="ek-button" part="download" href=${href} target="_blank" rel="noopener noreferrer"
            >${texts.getFrom(store)}${icon(externalIcon)}</a
          >
        </li>`
      : [];
  });
  return links.length
    ? html`<ul class="ek-downloads" part="downloads">
        ${links}
      </ul>`
    : nothing;
}
