import type { Page, Request } from 'playwright';

declare global {
  interface Window {
    tellTest?: (kind: string, what: string) => void;
  }
}

/** The browser's own note of a request that was refused; a wrong code is refused on purpose. */
const refusedRequest = /^Failed to load resource: the server responded with a status of 4\d\d/;

const outcomes = ['enrollkit-enrolled', 'enrollkit-cancelled', 'enrollkit-failed'];

/** What a page does besides showing something. */
export class PageLog {
  /** Violations of the page's policy, errors, and what was written to the console as a warning or error. */
  readonly complaints: string[] = [];
  /** All that was written to the console. */
  readonly said: string[] = [];
  readonly requests: Request[] = [];
  /** Each event of the library that reached the document, with its fields, as JSON. */
  readonly events: string[] = [];

  static async of(page: Page): Promise<PageLog> {
    const log = new PageLog();
    page.on('console', message => {
      log.said.push(message.text());
      const isComplaint = message.type() === 'error' || message.type() === 'warning';
      if (isComplaint && !refusedRequest.test(message.text())) log.complaints.push(message.text());
    });
    page.on('pageerror', error => log.complaints.push(error.stack ?? error.message));
    page.on('request', request => log.requests.push(request));
    await page.exposeFunction('tellTest', (kind: string, what: string) => {
      (kind === 'event' ? log.events : log.complaints).push(what);
    });
    await page.addInitScript(listen);
    return log;
  }

  /** The events that end a journey. */
  get outcomes(): string[] {
    return this.events.map(event => (JSON.parse(event) as { type: string }).type).filter(type => outcomes.includes(type));
  }
}

/** Runs in the page, before its own scripts. */
function listen(): void {
  document.addEventListener('securitypolicyviolation', event => {
    window.tellTest?.('violation', `${event.violatedDirective} forbids ${event.blockedURI || event.sample}`);
  });
  for (const name of ['enrolled', 'removed', 'default-changed', 'cancelled', 'failed', 'step-changed', 'step-up-required']) {
    document.addEventListener(`enrollkit-${name}`, event => window.tellTest?.('event', JSON.stringify({ ...event, type: event.type })));
  }
}
