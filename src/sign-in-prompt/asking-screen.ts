import { html, nothing, type TemplateResult } from 'lit';
import type { EnrolledMethod, MethodKind, SecurityInfo, SignInPrompt } from '../contract/security-info.js';
import { hasToWait } from '../methods/describe-problem.js';
import { nameOf } from '../methods/name-of.js';
import { fullName } from '../page/option-name.js';
import { orderMethods } from '../page/order-methods.js';
import { checkIcon, icon } from '../ui/icons.js';
import { screen } from '../ui/screen.js';
import type { Need, Plan } from './plan-methods.js';
import type { PromptView } from './prompt-view.js';
import { putOff, replyStatus } from './reply-status.js';
import { passView, termsView } from './terms-view.js';

interface AskedNow {
  readonly info: SecurityInfo;
  readonly plan: Plan;
  readonly prompt: SignInPrompt;
}

/** Why something is to be set up, how much of it is there, and by when. */
export function askingScreen(view: PromptView, { info, plan, prompt }: AskedNow): TemplateResult {
  const { begin, snapshot, messages, texts, level } = view;
  const { kinds, needs, remaining } = plan;
  const [first = null] = kinds;
  const busy = snapshot.matches('replying');
  const open = (kind: MethodKind | null) => () => begin({ type: 'method.wanted', kind });
  return screen({
    heading: texts.prompt.heading,
    level,
    body: html`
      <p>${texts.prompt.why(info.account, remaining)}</p>
      ${termsView(prompt, view)} ${passView(view)}
      ${needs.length ? html`<div class="ek-needs ek-wide" part="needs">${needs.map(need => needView(need, view))}</div>` : nothing}
      ${first && kinds.length > 1 ? html`<p class="ek-muted">${texts.prompt.first(nameOf(first, messages).name)}</p>` : nothing}
      ${kinds.length > 1 ? anotherWay(messages.common.anotherMethod, busy, open(null)) : nothing} ${replyStatus(view)}
    `,
    primary: { text: texts.prompt.start, act: open(first), disabled: busy },
    secondary: putOff(view, prompt, hasToWait(snapshot.context.problem)),
  });
}

/** It stands before what became of an answer, which is beside the buttons that answer. */
const anotherWay = (text: string, isHeld: boolean, act: () => void): TemplateResult =>
  html`<button class="ek-link-button" part="way" type="button" aria-disabled=${isHeld ? 'true' : nothing} @click=${() => !isHeld && act()}>
    ${text}
  </button>`;

/** More are counted, not named. */
const namedAtMost = 5;

/** One purpose: what is there for it, and what is missing. */
function needView({ purpose, wanted, have, missing }: Need, { messages, texts, level }: PromptView): TemplateResult {
  const { prompt } = texts;
  // More than are wanted are not among those that are counted.
  const named = orderMethods(have).slice(0, Math.min(wanted, namedAtMost));
  const more = have.length - named.length;
  return html`<div class="ek-need" part="need">
    <div class="ek-need-head">
      <div class="ek-need-name" role="heading" aria-level=${Math.min(level + 1, 6)}>${prompt.purposes[purpose]}</div>
      <span class="ek-badge" part="counted">${prompt.counted(Math.min(have.length, wanted), wanted)}</span>
    </div>
    <ul class="ek-need-methods">
      ${named.map(method => doneItem(method))}
      ${more > 0 ? html`<li class="ek-done">${icon(checkIcon)} <span>${prompt.more(more)}</span></li>` : nothing}
      ${missing > 0 ? html`<li class="ek-missing">${icon(openCircle)} <span>${prompt.missing(missing)}</span></li>` : nothing}
    </ul>
  </div>`;

  function doneItem(method: EnrolledMethod): TemplateResult {
    return html`<li class="ek-done" part="done">
      ${icon(checkIcon)}
      <span><span class="ek-hidden">${prompt.isSetUp}</span> <bdi translate="no">${fullName(method, messages)}</bdi></span>
    </li>`;
  }
}

const openCircle = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z';
