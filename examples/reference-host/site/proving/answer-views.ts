import { html, nothing, type TemplateResult } from 'lit';
import { field, typedIn, type Field } from '../fields.js';
import type { WayType } from './proof.js';
import type { Acts, Answering, Checking } from './scene.js';
import { detailOf } from './way-texts.js';

type View = (scene: Answering | Checking, acts: Acts) => TemplateResult;

/** How each way is answered. */
export const answerViews: Readonly<Record<WayType, View>> = {
  passkey: (scene, acts) => html`
    <p>Your browser asks for the passkey or the security key that you have set up here.</p>
    ${confirmButton(scene, 'Continue', acts.askAuthenticator)}
  `,

  notification: ({ way, started }) => html`
    <p>We sent a notification to ${(way.detail ?? way.name) ? detailOf(way) : 'your app'}. Enter this number there to approve it:</p>
    <p class="number" data-number><bdi dir="ltr">${started.number}</bdi></p>
    <p class="hint" role="status">Waiting for your phone…</p>
    <p class="hint">You did not start this? Choose Deny in the app, and change your password.</p>
  `,

  call: ({ way, started, ...scene }) => html`
    <p>We are calling <bdi dir="ltr">${started.calling ?? way.detail}</bdi>. Answer, and press # when you are asked to.</p>
    <p class="hint" role="status">${('said' in scene && scene.said) || 'It rings…'}</p>
  `,

  code: (scene, acts) =>
    entry(scene, acts, {
      label: 'Code',
      hint: scene.way.name
        ? 'Six digits, in the app that you set up for this account.'
        : 'Six digits, in any app that you set up for this account.',
      ...sixDigits,
    }),

  message: (scene, acts) => html`
    <p>We sent a code to <bdi dir="ltr">${scene.started.sentTo}</bdi>${scene.started.channel === 'voice' ? ', in a call' : ''}.</p>
    ${entry(scene, acts, { label: 'Code', ...sixDigits })}
    <p class="hint" role="status">${'said' in scene ? scene.said : ''}</p>
    <p class="links">
      <button type="button" class="link" @click=${() => acts.sendAgain()}>Send another code</button>
      ${
        scene.started.otherChannels?.includes('voice')
          ? html`<button type="button" class="link" @click=${() => acts.sendAgain('voice')}>Call me with a code</button>`
          : nothing
      }
    </p>
  `,

  'recovery-code': (scene, acts) =>
    entry(scene, acts, {
      name: 'recoveryCode',
      label: 'Recovery code',
      hint: 'One of those that you saved, such as ABCDE-23456. Each works once.',
      autocomplete: 'off',
    }),

  password: (scene, acts) =>
    entry(scene, acts, { name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' }),
};

const sixDigits = { name: 'code', autocomplete: 'one-time-code', inputmode: 'numeric' } as const;

function entry(scene: Answering | Checking, acts: Acts, about: Field): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    const typed = typedIn(event)(about.name);
    acts.answer({ [about.name]: about.name === 'code' ? typed.replace(/\D/g, '') : typed });
  };
  return html`<form class="stack" @submit=${submit}>
    ${field({ ...about, wrong: scene.type === 'answering' ? scene.wrong : undefined, isBusy: scene.type === 'checking' })}
    ${confirmButton(scene, acts.confirmLabel)}
  </form>`;
}

function confirmButton({ type }: Answering | Checking, label: string, press?: () => void): TemplateResult {
  const isBusy = type === 'checking';
  return html`<button class="primary wide" type=${press ? 'button' : 'submit'} aria-busy=${isBusy} @click=${press ?? nothing}>
    ${isBusy ? 'Checking…' : label}
  </button>`;
}
