import type {} from 'enrollkit/types/react';
import 'enrollkit/wizard';
import { createDemoAdapter } from 'enrollkit/adapters/demo';
import type { EnrolledMethod } from 'enrollkit/contract';
import { useState } from 'react';

// One for the whole app: a new one would begin anew.
const adapter = createDemoAdapter();

export function SecurityPage() {
  const [added, setAdded] = useState<EnrolledMethod | null>(null);

  return (
    <>
      <h1>Protect your account</h1>
      {added ? (
        <p role="status">Thank you. Your account is safer now, with {added.name ?? 'a second way to sign in'}.</p>
      ) : (
        <enrollkit-wizard adapter={adapter} onenrollkit-enrolled={event => setAdded(event.result.method)} />
      )}
    </>
  );
}
