import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AnyActorRef } from 'xstate';
import type { AuthenticatorMessages } from '../../src/locales/authenticator-messages.js';
import type { Messages } from '../../src/locales/messages.js';
import { authenticatorElements, authenticatorStyles } from '../../src/methods/authenticator/authenticator-elements.js';
import type { MethodRun } from '../../src/methods/method.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import type { WizardJourney } from '../../src/wizard/start-wizard.js';
import { withCoarsePointer } from './coarse-pointer.js';

/** A journey that does not go on. */
export interface Stillness {
  readonly actor: WizardJourney['actor'];
  readonly run?: MethodRun<AuthenticatorMessages> | undefined;
}

/** The wizard, standing still where a story wants it. */
export class FrozenWizard extends EnrollkitWizard {
  @property({ attribute: false }) still: Stillness | undefined;

  /** Whether the page is to think that it is on a phone. */
  @property({ attribute: false }) onPhone = false;

  #said: AuthenticatorMessages | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('still')) this.restart();
    super.willUpdate(changed);
  }

  override render(): TemplateResult | typeof nothing {
    return this.onPhone ? withCoarsePointer(() => super.render()) : super.render();
  }

  protected override async languageLoaded(messages: Messages): Promise<void> {
    this.#said = await messages.authenticator();
    await super.languageLoaded(messages);
  }

  protected override begin(): WizardJourney {
    const { still } = this;
    if (!still) throw new Error('A still wizard needs something to stand still at.');
    defineElements(authenticatorElements);
    this.adopt(authenticatorStyles);
    const run = still.run && this.#speaking(still.run);
    return { actor: still.actor, run: () => run, stop: () => undefined };
  }

  /** With texts, which the wizard itself fetches only for a method that it opened. */
  #speaking(run: MethodRun<AuthenticatorMessages>): MethodRun {
    return {
      ...run,
      steps: () => (this.#said ? run.steps(this.#said) : []),
      view: view => (this.#said ? run.view({ ...view, texts: this.#said }) : (nothing as never)),
    };
  }
}

/** The method's actor of a journey, if it is at one. */
export const methodOf = ({ actor }: Stillness): AnyActorRef | undefined =>
  (actor.getSnapshot().children as Record<string, AnyActorRef | undefined>)['method'];

defineElements({ 'story-wizard': FrozenWizard });

declare global {
  interface HTMLElementTagNameMap {
    'story-wizard': FrozenWizard;
  }
}
