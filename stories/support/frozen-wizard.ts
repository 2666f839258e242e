import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Language } from '../../src/locales/messages.js';
import type { EnrollmentMethod, MethodRun } from '../../src/methods/method.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import type { WizardJourney } from '../../src/wizard/start-wizard.js';
import { withCoarsePointer } from './coarse-pointer.js';

/** A journey that does not go on. */
export interface Stillness {
  readonly actor: WizardJourney['actor'];
  /** The method that is open, if any. */
  readonly open?: { readonly method: EnrollmentMethod; readonly run: MethodRun };
}

/** The wizard, standing still where a story wants it. */
export class FrozenWizard extends EnrollkitWizard {
  static override properties: PropertyDeclarations = { still: { attribute: false }, onPhone: { attribute: false } };

  still: Stillness | undefined;

  /** Whether the page is to think that it is on a phone. */
  onPhone = false;

  #said: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('still')) {
      this.#said = undefined;
      this.restart();
      void this.ready?.then(messages => this.languageLoaded(messages));
    }
    super.willUpdate(changed);
  }

  override render(): TemplateResult | typeof nothing {
    return this.onPhone ? withCoarsePointer(() => super.render()) : super.render();
  }

  protected override async languageLoaded(messages: Language): Promise<void> {
    this.#said = await this.still?.open?.method.loadTexts?.(messages);
    await super.languageLoaded(messages);
  }

  protected override begin(): WizardJourney {
    const { still } = this;
    if (!still) throw new Error('A still wizard needs something to stand still at.');
    const { actor, open } = still;
    if (open) {
      defineElements(open.method.elements);
      this.adopt(open.method.styles);
    }
    const run = open && this.#speaking(open.run);
    return { actor, run: () => run, stop: () => undefined };
  }

  /** With texts, which the wizard itself fetches only for a method that it opened. */
  #speaking(run: MethodRun): MethodRun {
    return {
      ...run,
      steps: () => (this.#said ? run.steps(this.#said) : []),
      view: view => (this.#said ? run.view({ ...view, texts: this.#said }) : (nothing as never)),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-wizard': FrozenWizard;
  }
}
