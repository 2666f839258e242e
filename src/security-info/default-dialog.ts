import { html } from 'lit';
import type { DefaultOption } from '../contract/security-info.js';
import { confirmation, type ChangeView, type DialogParts } from './change-dialog.js';
import { optionName } from '../page/option-name.js';

/** Lets the person choose what they are asked for first. */
export function defaultDialog(view: ChangeView): DialogParts {
  const { actor, snapshot, messages, texts, formId } = view;
  const { info, wanted } = snapshot.context;
  const { defaultMethod } = texts;
  const { options = [], current = null } = info.defaultSignIn ?? {};
  const busy = snapshot.hasTag('busy');
  const chosen = options.some(({ id }) => id === wanted) ? wanted : current;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const option = new FormData(event.currentTarget as HTMLFormElement).get('option');
    if (busy || typeof option !== 'string') return;
    // Nothing is asked of the server where nothing is to change.
    actor.send(option === current ? { type: 'dismissed' } : { type: 'submitted', wanted: option });
  };

  const radio = (option: DefaultOption, index: number) => {
    const isChosen = chosen === null ? index === 0 : option.id === chosen;
    return html`<label class="ek-option" part="option">
      <input
        type="radio"
        name="option"
        part="option-radio"
        .value=${option.id}
        ?checked=${isChosen}
        ?autofocus=${isChosen}
        aria-disabled=${busy ? 'true' : 'false'}
      />
      <span>${optionName(option, info, messages, texts)}</span>
    </label>`;
  };

  return confirmation(view, {
    heading: defaultMethod.heading,
    body: html`<form id=${formId} class="ek-wide" novalidate @submit=${submit}>
      <fieldset class="ek-options" part="options">
        <legend class="ek-options-legend">${defaultMethod.intro}</legend>
        ${options.map(radio)}
      </fieldset>
    </form>`,
    confirm: defaultMethod.save,
    confirming: defaultMethod.saving,
    form: formId,
  });
}
