// For React and for Preact alike: which of them it is compiled for, and with which types, is said by the folder of each.
import type { EnrollkitWizard } from 'enrollkit';
import type { EnrollmentAdapter } from 'enrollkit/contract';

declare const adapter: EnrollmentAdapter;
declare const whole: { current: EnrollkitWizard | null };

export const page = (
  <main>
    <enrollkit-wizard
      ref={whole}
      adapter={adapter}
      method="passkey"
      resume
      unavailable="hidden"
      headingLevel={3}
      heading-level="3"
      appearance="plain"
      render-in="light"
      lang="nl"
      id="wizard"
      onenrollkit-enrolled={event => console.log(event.result.method.kind, event.continues)}
      onenrollkit-step-up-required={event => event.waitUntil(Promise.resolve())}
    />
    <enrollkit-security-info adapter={adapter} onenrollkit-removed={event => console.log(event.method)} />
    <enrollkit-sign-in-prompt adapter={adapter} onenrollkit-prompt-ended={event => console.log(event.outcome)} />
    <enrollkit-overview adapter={adapter} href="/security" theme="dark" />
  </main>
);

export const mistakes = (
  <main>
    {/* @ts-expect-error An adapter is no text. */}
    <enrollkit-wizard adapter="here" />
    {/* @ts-expect-error There is no such property. */}
    <enrollkit-wizard adaptor={adapter} />
    {/* @ts-expect-error There is no such look. */}
    <enrollkit-wizard appearance="flat" />
    {/* @ts-expect-error The event has no such field. */}
    <enrollkit-wizard onenrollkit-enrolled={event => event.secret} />
    {/* @ts-expect-error A method is not for others to set. */}
    <enrollkit-wizard cancel={() => undefined} />
    {/* @ts-expect-error There is no such element. */}
    <enrollkit-wizzard />
  </main>
);
