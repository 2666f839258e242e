import { origin, type TestHost } from './test-host.js';

export interface BrowserReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A browser without screens: it keeps the cookies that it is given, and sends them where they belong. */
export class TestBrowser {
  readonly cookies = new Map<string, { readonly value: string; readonly path: string; readonly attributes: string }>();

  constructor(
    readonly host: TestHost,
    readonly userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
  ) {}

  get = (path: string): Promise<BrowserReply> => this.#send('GET', path);
  post = (path: string, body: object = {}): Promise<BrowserReply> => this.#send('POST', path, body);
  delete = (path: string): Promise<BrowserReply> => this.#send('DELETE', path);

  /** Who is signed in here, if anyone. */
  async account(): Promise<unknown> {
    return (await this.get('/session')).body['account'];
  }

  async #send(method: string, path: string, body?: object): Promise<BrowserReply> {
    const sent = [...this.cookies].filter(([, cookie]) => `/api${path}`.startsWith(cookie.path));
    const response = await this.host.server.app.request(`${origin}/api${path}`, {
      method,
      headers: {
        origin,
        'user-agent': this.userAgent,
        'content-type': 'application/json',
        cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; '),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as BrowserReply['body'] };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split('=');
    const path = attributes.find(attribute => attribute.startsWith('Path='))?.slice('Path='.length) ?? '/';
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, { value, path, attributes: attributes.join('; ') });
  }
}
