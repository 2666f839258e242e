import { createMachine } from 'xstate';
import { defineElements } from '../../src/ui/define-elements.js';
import type { EnrollmentMethod, MethodOutcome } from '../../src/methods/method.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import type { WizardJourney } from '../../src/wizard/start-wizard.js';
import type { MethodKind } from '../../src/contract/security-info.js';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';

/** Goes through a whole journey by itself, to its end. */
export class EndingWizard extends EnrollkitWizard {
  protected override begin(adapter: EnrollmentAdapter): WizardJourney {
    const journey = super.begin(adapter);
    const { actor } = journey;
    const goOn = (): void => {
      const snapshot = actor.getSnapshot();
      if (snapshot.matches('choosing') || snapshot.matches('unavailable')) actor.send({ type: 'cancel' });
      else if (snapshot.matches({ enrolled: 'showing' })) actor.send({ type: 'done' });
    };
    actor.subscribe({ next: goOn });
    return journey;
  }
}

/** A method that is set up as soon as it is opened. */
export const instantMethod = (kind: MethodKind, output: MethodOutcome): (() => Promise<EnrollmentMethod>) => {
  const machine = createMachine({ id: 'instant', initial: 'finished', states: { finished: { type: 'final' } }, output });
  return async () => ({
    kinds: [kind],
    elements: {},
    styles: [],
    begin: () => ({ machine, steps: () => [], view: () => '' as never, release: () => undefined }),
  });
};

defineElements({ 'story-ending-wizard': EndingWizard });

declare global {
  interface HTMLElementTagNameMap {
    'story-ending-wizard': EndingWizard;
  }
}
