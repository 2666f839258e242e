import type { PropertyDeclarations, PropertyValues } from 'lit';
import { EnrollkitSecurityInfo } from '../../src/security-info/enrollkit-security-info.js';
import type { RunningPage } from '../../src/security-info/start-security-info.js';

/** The page of methods, standing still where a story wants it. */
export class FrozenSecurityInfo extends EnrollkitSecurityInfo {
  static override properties: PropertyDeclarations = { still: { attribute: false }, online: { attribute: false } };

  still: Omit<RunningPage, 'adapter' | 'stop'> | undefined;

  /** Whether there is a line to a server. */
  online = true;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another story in its place.
    if (changed.get('still')) changed.set('adapter', this.adapter);
    super.willUpdate(changed);
  }

  protected override begin(adapter: RunningPage['adapter']): RunningPage {
    const { still } = this;
    if (!still) throw new Error('A still page needs something to stand still at.');
    return { ...still, adapter, stop: () => undefined };
  }

  protected override get isOnline(): boolean {
    return this.online;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-security-info': FrozenSecurityInfo;
  }
}
