import { html, nothing, type TemplateResult } from 'lit';

/** A button that says a text as the call would, where the browser can speak. */
export function readAloud(text: string): TemplateResult | typeof nothing {
  if (!('speechSynthesis' in window)) return nothing;
  const speak = (): void => {
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = 'en';
    speechSynthesis.speak(utterance);
  };
  return html`<button type="button" class="quiet" @click=${speak}>Listen</button>`;
}
