import { html, nothing, type TemplateResult } from 'lit';
import type { MethodKind, MethodOffer } from '../contract/security-info.js';
import type { Language } from '../locales/messages.js';
import type { WizardMessages } from '../locales/wizard-messages.js';
import { iconOf } from '../methods/icon-of.js';
import { nameOf } from '../methods/name-of.js';
import { chevronIcon, icon } from '../ui/icons.js';
import { message } from '../ui/message.js';
import { screen } from '../ui/screen.js';
import type { Choice } from './list-choices.js';

/** The methods that policy lets the person add, and why not the others. */
export function chooseScreen(
  choices: readonly Choice[],
  account: string,
  messages: Language,
  level: number,
  choose: (kind: MethodKind) => void,
): TemplateResult {
  const { wizard } = messages;
  return screen({
    heading: wizard.chooseHeading,
    level,
    body: choices.length
      ? html`<p class="ek-muted">${choices.some(choice => choice.available) ? wizard.chooseIntro(account) : wizard.nothingToAdd}</p>
          <ul class="ek-list" part="choices">
            ${choices.map(choice => card(choice, messages, choose))}
          </ul>`
      : message('info', wizard.nothingToAdd),
  });
}

/** An unavailable one can be reached by the keyboard, because its reason is worth reading. */
function card({ kind, offer, available }: Choice, messages: Language, choose: (kind: MethodKind) => void): TemplateResult {
  const { wizard } = messages;
  const { name, about } = nameOf(kind, messages);
  return html`<li>
    <button
      class="ek-card"
      part="choice"
      type="button"
      aria-disabled=${available ? nothing : 'true'}
      @click=${() => available && choose(kind)}
    >
      ${icon(iconOf(kind))}
      <span>
        <span class="ek-card-name"
          >${name}
          ${available && offer.recommended ? html`<span class="ek-badge" part="recommended">${wizard.recommended}</span>` : nothing}</span
        >
        <span class="ek-card-detail"
          >${available ? (isForResetOnly(offer) ? wizard.resetOnly(about) : about) : reasonOf(offer, wizard)}</span
        >
      </span>
      ${available ? icon(chevronIcon, true) : nothing}
    </button>
  </li>`;
}

const isForResetOnly = ({ usableFor }: MethodOffer): boolean => usableFor.join() === 'password-reset';

function reasonOf({ availability }: MethodOffer, wizard: WizardMessages): string {
  switch (availability.type) {
    case 'limit-reached':
      return wizard.limitReached(availability.limit);
    case 'needs-another-method-first':
      return wizard.needsAnotherFirst;
    case 'unsupported-device':
      return wizard.unsupportedDevice;
    default:
      return wizard.notAllowed;
  }
}
