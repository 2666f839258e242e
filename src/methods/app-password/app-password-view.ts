import { html, nothing, type TemplateResult } from 'lit';
import type { AppPasswordMessages } from '../../locales/app-password-messages.js';
import { groupsOf, spell } from '../../ui/groups.js';
import { appPasswordPicture } from '../../ui/illustrations/app-password.js';
import { message } from '../../ui/message.js';
import { screen } from '../../ui/screen.js';
import type { TextField } from '../../ui/text-field.js';
import { describeProblem } from '../describe-problem.js';
import { backOf } from '../method-screen.js';
import type { MethodView } from '../method.js';
import { savingScreen, shownOnceTrouble, shownOnceView, type ShownOnceView } from '../shown-once-view.js';
import type { Vault } from '../vault.js';
import type { AppPasswordActor } from './app-password-machine.js';
import { cleanName, findNameFlaw, longestName } from './find-name-flaw.js';

/** What the vault of a journey holds. */
export interface AppPasswordSecrets {
  /** As it was typed last. */
  name: string;
  password: string;
  /** The name of the password. */
  madeFor: string;
}

interface Surroundings {
  readonly secrets: Vault<AppPasswordSecrets>;
  readonly hasOthers: boolean;
  /** Sets the box to tick apart from those of other wizards in the same document. */
  readonly fieldId: string;
}

type View = ShownOnceView<AppPasswordMessages>;

/** How each state looks. */
export function appPasswordView(
  methodView: MethodView<AppPasswordMessages>,
  { secrets, hasOthers, fieldId }: Surroundings,
): TemplateResult {
  const view = shownOnceView(methodView, hasOthers);
  const snapshot = (methodView.actor as AppPasswordActor).getSnapshot();
  const trouble = shownOnceTrouble(view);
  if (trouble) return trouble;
  if (snapshot.matches('opening') || snapshot.matches('making'))
    return nameScreen(view, secrets, snapshot.matches({ opening: 'misnamed' }));

  const { texts } = view;
  const password = secrets.get('password') ?? '';
  const isSpaced = /\s/.test(password);
  return savingScreen(view, {
    heading: texts.useHeading,
    fieldId,
    body: html`<p>${texts.useBody(secrets.get('madeFor') ?? '')}</p>
      <enrollkit-copy-field
        .label=${texts.passwordLabel}
        .value=${password}
        .grouped=${isSpaced}
        .spelled=${spell(isSpaced ? groupsOf(password) : [password])}
        .copyText=${texts.copy}
        .copiedText=${texts.copied}
        .failedText=${texts.copyFailed}
      ></enrollkit-copy-field>
      ${isSpaced ? html`<p class="ek-muted">${texts.spacesHint}</p>` : nothing} ${message('warning', texts.shownOnce)}`,
  });
}

function nameScreen(view: View, secrets: Vault<AppPasswordSecrets>, isMisnamed: boolean): TemplateResult {
  const { texts, messages, level, snapshot, send, another, late } = view;
  const { problem, resumes, enrollmentId } = snapshot.context;
  const busy = snapshot.hasTag('busy');
  const isLost = resumes && enrollmentId === null && !busy;

  const submit = (form: HTMLFormElement): void => {
    const name = cleanName(form.querySelector<TextField>('enrollkit-text-field')?.value ?? '');
    secrets.put('name', name);
    if (findNameFlaw(name)) send({ type: 'name.malformed' });
    else send({ type: name === secrets.get('madeFor') ? 'name.kept' : 'name.submitted' });
  };

  return screen({
    heading: texts.nameHeading,
    level,
    picture: appPasswordPicture,
    body: html`${isLost ? message('warning', texts.lostBody) : nothing}
      <p>${texts.nameBody}</p>
      <enrollkit-text-field
        class="ek-wide"
        .label=${texts.nameLabel}
        .hint=${texts.nameHint}
        .error=${isMisnamed ? flawIn(secrets, texts) : problem ? describeProblem(problem, messages) : ''}
        .errorPrefix=${messages.common.error}
        .value=${secrets.get('name') ?? ''}
        .readonly=${busy}
      ></enrollkit-text-field>
      ${late}`,
    ways: [another],
    primary: { text: busy ? texts.making : texts.make, act: submit, busy },
    secondary: backOf(view),
  });
}

function flawIn(secrets: Vault<AppPasswordSecrets>, { flaws }: AppPasswordMessages): string {
  const flaw = findNameFlaw(secrets.get('name') ?? '');
  if (!flaw) return '';
  return flaw === 'empty' ? flaws.empty : flaws.tooLong(longestName);
}
