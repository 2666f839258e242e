import type {} from 'enrollkit/types/react';
import type { EnrollmentAdapter } from 'enrollkit/contract';
import { useEffect, useState } from 'react';

interface SecurityPageProps {
  /** What stands in the place of the element until its code is there. The server has it, and the browser takes it as it finds it. */
  readonly placeholder?: string;
  /** Adapters live in the browser: the server renders without one. */
  readonly createAdapter?: () => EnrollmentAdapter;
}

export function SecurityPage({ placeholder = '', createAdapter }: SecurityPageProps) {
  const [adapter, setAdapter] = useState<EnrollmentAdapter>();
  const [added, setAdded] = useState(0);

  useEffect(() => setAdapter(createAdapter?.()), [createAdapter]);

  return (
    <>
      <h1>Protect your account</h1>
      <p role="status">{added === 0 ? 'Two ways to sign in are safer than one.' : 'Thank you. Your account is safer now.'}</p>
      <enrollkit-security-info
        adapter={adapter}
        onenrollkit-enrolled={() => setAdded(count => count + 1)}
        dangerouslySetInnerHTML={{ __html: placeholder }}
        suppressHydrationWarning
      />
    </>
  );
}
