import type { LitElement } from 'lit';
import type { EnrollkitOverview } from '../overview/enrollkit-overview.js';
import type { EnrollkitSecurityInfo } from '../security-info/enrollkit-security-info.js';
import type { DefaultChangedEvent, RemovedEvent } from '../security-info/security-info-events.js';
import type { EnrollkitSignInPrompt } from '../sign-in-prompt/enrollkit-sign-in-prompt.js';
import type { PromptEndedEvent, ReviewedEvent } from '../sign-in-prompt/sign-in-prompt-events.js';
import type { EnrollkitWizard } from '../wizard/enrollkit-wizard.js';
import type { StepChangedEvent } from '../wizard/step-changed-event.js';
import type { StepUpRequiredEvent } from '../wizard/step-up-required-event.js';
import type { CancelledEvent, EnrolledEvent, FailedEvent } from '../wizard/wizard-events.js';

interface StepUp {
  'enrollkit-step-up-required': StepUpRequiredEvent;
}

interface Ends {
  'enrollkit-enrolled': EnrolledEvent;
  'enrollkit-cancelled': CancelledEvent;
  'enrollkit-failed': FailedEvent;
}

interface Changes {
  'enrollkit-removed': RemovedEvent;
  'enrollkit-default-changed': DefaultChangedEvent;
}

/** Every public element, with what it tells. */
interface Elements {
  'enrollkit-wizard': {
    readonly element: EnrollkitWizard;
    readonly events: StepUp & Ends & { 'enrollkit-step-changed': StepChangedEvent };
  };
  'enrollkit-security-info': { readonly element: EnrollkitSecurityInfo; readonly events: StepUp & Ends & Changes };
  'enrollkit-sign-in-prompt': {
    readonly element: EnrollkitSignInPrompt;
    readonly events: StepUp & Ends & Changes & { 'enrollkit-prompt-ended': PromptEndedEvent; 'enrollkit-reviewed': ReviewedEvent };
  };
  'enrollkit-overview': { readonly element: EnrollkitOverview; readonly events: StepUp };
}

export type PublicTag = keyof Elements;

export type ElementOf<Tag extends PublicTag> = Elements[Tag]['element'];

export type EventsOf<Tag extends PublicTag> = Elements[Tag]['events'];

type Settable<Element> = {
  [Key in Exclude<keyof Element, keyof LitElement> as Element[Key] extends (...given: never[]) => unknown ? never : Key]?:
    Element[Key] | undefined;
};

/** What can be set of it: its own properties, and the attributes that are written otherwise. */
export type PropsOf<Tag extends PublicTag> = Settable<ElementOf<Tag>> & {
  'heading-level'?: number | `${number}` | undefined;
  'render-in'?: ElementOf<Tag>['renderIn'] | undefined;
};

/** A listener for each event, under the name that most frameworks give it: `on` and the name of the event. */
export type ListenersOf<Tag extends PublicTag> = {
  [Type in keyof EventsOf<Tag> as `on${Type & string}`]?: ((event: EventsOf<Tag>[Type]) => void) | undefined;
};
