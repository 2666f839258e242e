import { html, nothing, type TemplateResult } from 'lit';
import type { EnrolledMethod, EnrollmentResult, MethodKind } from '../contract/security-info.js';
import type { KindSuccess, LaterMessages } from '../locales/later-messages.js';
import type { Messages } from '../locales/messages.js';
import { describeProblem } from '../methods/describe-problem.js';
import { iconOf } from '../methods/icon-of.js';
import { nameOf } from '../methods/name-of.js';
import { nameOfMethod } from '../methods/name-of-method.js';
import type { Problem } from '../methods/problem.js';
import { icon } from '../ui/icons.js';
import { approvedPicture } from '../ui/illustrations/approved.js';
import { message } from '../ui/message.js';
import { nameField, typedName } from '../ui/name-field.js';
import { screen } from '../ui/screen.js';
import type { Advice } from './advise.js';

export interface Success {
  readonly result: EnrollmentResult;
  readonly messages: Messages;
  readonly texts: LaterMessages;
  readonly level: number;
  /** Sets the ids of this screen apart from those of another wizard in the same document. */
  readonly fieldId: string;
  /** Whether the backend keeps a name of it. */
  readonly canName: boolean;
  readonly problem: Problem | null;
  readonly busy: boolean;
  /** Says that it takes long, once it does. */
  readonly late: unknown;
  readonly advice: Advice;
  readonly canAdd: boolean;
  /** Both with the name the person typed, if it is a new one. */
  readonly addAnother: (name: string | undefined) => void;
  readonly done: (name: string | undefined) => void;
}

/** Of these there is one, or it was given its name while it was set up. */
const namedAlready: readonly string[] = ['recovery-codes', 'security-questions', 'app-password'];

/** What is set up now, what it is for, and the next best step. */
export function successScreen(success: Success): TemplateResult {
  const { result, messages, texts, level, advice, canAdd, addAnother, done, busy } = success;
  const { common } = messages;
  const { method, becameDefault, notifiedVia } = result;
  const own = ownTexts(method.kind, texts);
  const uses = [method.usableFor.length > 0 && usedFor(method, texts), own?.about, becameDefault && texts.becameDefault].filter(
    use => typeof use === 'string',
  );
  const details = [own && method.name, method.detail].filter(detail => !!detail);
  const next = nextStep(advice, texts);
  return screen({
    heading: own?.heading ?? texts.successHeading(nameOfMethod(method, messages)),
    level,
    picture: approvedPicture,
    body: html`
      ${details.length ? rowOf(nameOf(method.kind, messages).name, method.kind, details) : nothing}
      ${uses.length ? html`<p>${messages.joining.sentences(...uses)}</p>` : nothing}
      ${notifiedVia ? html`<p class="ek-muted">${texts.notifiedVia(notifiedVia)}</p>` : nothing}
      ${success.canName && !namedAlready.includes(method.kind) ? nameFieldOf(success) : nothing}
      ${
        next
          ? message(
              'info',
              html`<p><strong>${next.heading}</strong></p>
                <p>${next.body}</p>`,
            )
          : nothing
      }
      ${success.late}
    `,
    ways: [canAdd && { text: texts.addAnother, act: form => addAnother(newName(form, method.name)), disabled: busy }],
    primary: { text: busy ? texts.saving : common.done, act: form => done(newName(form, method.name)), busy },
  });
}

/** As it stands in the list, but for what can be done with it. */
const rowOf = (name: string, kind: string, details: readonly (string | null | undefined)[]): TemplateResult =>
  html`<div class="ek-card">
    ${icon(iconOf(kind))}
    <p>
      <span class="ek-card-name">${name}</span>
      ${details.map(detail => html`<span class="ek-card-detail"><bdi translate="no">${detail}</bdi></span>`)}
    </p>
  </div>`;

/** What one has several of under one name. */
const several: readonly string[] = ['recovery-codes', 'security-questions'];

const usedFor = ({ kind, usableFor }: EnrolledMethod, texts: LaterMessages): string =>
  several.includes(kind) ? texts.theseUsedFor(usableFor) : texts.usedFor(usableFor);

/** Of a kind that does not read well as “… is set up”. */
const ownTexts = (kind: string, { successes }: LaterMessages): KindSuccess | undefined =>
  Object.hasOwn(successes, kind) ? successes[kind as MethodKind] : undefined;

function nextStep(advice: Advice, texts: LaterMessages): { readonly heading: string; readonly body: string } | null {
  if (advice === 'second') return { heading: texts.addSecondHeading, body: texts.addSecond };
  return advice && { heading: texts.addSignInHeading, body: texts.addSignIn };
}

function nameFieldOf({ result, messages, texts, fieldId: id, problem, busy }: Success): TemplateResult {
  return nameField({
    id,
    label: texts.nameLabel,
    hint: texts.nameHint,
    value: result.method.name ?? '',
    error: problem ? describeProblem(problem, messages) : '',
    errorPrefix: messages.common.error,
    readonly: busy,
  });
}

function newName(form: HTMLFormElement, known: string | null): string | undefined {
  const name = typedName(form);
  return name && name !== known ? name : undefined;
}
