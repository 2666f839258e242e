import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'enrollkit/wizard';
import { createDemoAdapter } from 'enrollkit/adapters/demo';
import type { EnrolledMethod, EnrollmentAdapter } from 'enrollkit/contract';

/** The schema lets the template name elements that are not Angular's. What it binds is typed here. */
@Component({
  selector: 'security-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Protect your account</h1>
    @if (added(); as method) {
      <p role="status">Thank you. Your account is safer now, with {{ method.name ?? 'a second way to sign in' }}.</p>
    } @else {
      <enrollkit-wizard [adapter]="adapter" (enrollkit-enrolled)="done($event)" />
    }
  `,
})
export class SecurityPage {
  readonly adapter: EnrollmentAdapter = createDemoAdapter();
  readonly added = signal<EnrolledMethod | undefined>(undefined);

  done({ result }: HTMLElementEventMap['enrollkit-enrolled']): void {
    this.added.set(result.method);
  }
}
