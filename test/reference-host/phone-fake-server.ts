import { exportPublicKey, importPublicKey, isSignedBy, sign } from '../../examples/reference-host/phone/protocol/index.js';

interface OpenChallenge {
  nonce: string;
  number: string;
  expiresIn: number;
  /** Set by tests that play a forger. */
  signedWith?: CryptoKey;
}

interface Enrollment {
  serial: string;
  credential: string;
  code: string;
  keys: CryptoKeyPair;
  phoneKey?: CryptoKey;
  device?: string;
  challenges: OpenChallenge[];
  answers: string[];
}

const issuer = 'Contoso';
const account = 'alice@contoso.example';
const title = 'Test notification';
const question = 'Is this you, setting up this phone?';

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });

const problem = (status: number, code: string): Response =>
  json({ type: `urn:enrollkit:problem:${code}`, title: code, status, code }, status);

const createKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );

/** The server's side of the push protocol, written from its description, for one account at a time. */
export class FakeServer {
  /** What the next requests meet instead of an answer. */
  trouble: 'none' | 'network' | 'phone-unknown' | 'nonsense' = 'none';
  readonly requests: string[] = [];
  #enrollment: Enrollment | undefined;
  readonly #base: string;
  readonly #parked = new Set<() => void>();

  constructor(base = 'https://host.example/api/push') {
    this.#base = base;
  }

  /** Starts an enrollment and returns what the website shows. */
  async invite(): Promise<{ qrText: string; code: string; url: string; serial: string }> {
    const serial = 'PIPU0A1B2C3D';
    const credential = 'c0ffee'.repeat(6) + 'beef';
    this.#enrollment = { serial, credential, code: 'ABCD2345WXYZ', keys: await createKeys(), challenges: [], answers: [] };
    const query = new URLSearchParams({
      url: this.#base,
      ttl: '10',
      issuer,
      enrollment_credential: credential,
      v: '1',
      serial,
      poll_only: '1',
    });
    const label = `${issuer}:${encodeURIComponent(account)}`;
    return {
      qrText: `otpauth://pipush/${label}?${query.toString().replaceAll('+', '%20')}`,
      code: 'ABCD-2345-WXYZ',
      url: this.#base,
      serial,
    };
  }

  /** Sends a notification; any that was open is superseded. */
  challenge(number: string, { nonce = `NONCE${number}`, expiresIn = 120_000, signedWith }: Partial<OpenChallenge> = {}): string {
    this.enrollment.challenges = [{ nonce, number, expiresIn, ...(signedWith && { signedWith }) }];
    this.#wake();
    return nonce;
  }

  withdraw(): void {
    this.enrollment.challenges = [];
    this.#wake();
  }

  get device(): string | undefined {
    return this.enrollment.device;
  }

  /** What the phone answered, oldest first: a number, `decline` or `leave`. */
  get answers(): readonly string[] {
    return this.enrollment.answers;
  }

  get enrollment(): Enrollment {
    if (!this.#enrollment) throw new Error('Nothing was set up');
    return this.#enrollment;
  }

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input as string);
    const path = url.href.slice(this.#base.length).replace(/\?.*/, '');
    this.requests.push(`${init.method ?? 'GET'} ${path}`);
    if (this.trouble === 'network') throw new TypeError('Failed to fetch');
    if (this.trouble === 'nonsense') return new Response('<!doctype html>');
    if (init.credentials !== 'omit') throw new Error('The phone sent cookies');
    const body = (typeof init.body === 'string' ? JSON.parse(init.body) : {}) as Record<string, unknown>;
    switch (path) {
      case '/resolve':
        return this.#resolve(body);
      case '/activate':
        return this.#activate(body);
      case '/challenges':
        return this.#poll(url.searchParams, init.signal ?? undefined);
      case '/answers':
        return this.#answer(body);
      case '/leave':
        return this.#leave(body);
      default:
        return problem(404, 'unsupported');
    }
  };

  #resolve({ code }: Record<string, unknown>): Response {
    const { serial, credential, code: right } = this.enrollment;
    if (code !== right) return problem(404, 'code-unknown');
    return json({ serial, enrollment_credential: credential, url: this.#base, issuer, account });
  }

  async #activate(body: Record<string, unknown>): Promise<Response> {
    const { enrollment } = this;
    if (body['serial'] !== enrollment.serial || body['enrollment_credential'] !== enrollment.credential)
      return problem(400, 'credential-refused');
    if (enrollment.phoneKey) return problem(409, 'already-activated');
    enrollment.phoneKey = await importPublicKey(String(body['pubkey']));
    enrollment.device = String(body['device']);
    return json({ public_key: await exportPublicKey(enrollment.keys.publicKey), issuer, account });
  }

  async #poll(query: URLSearchParams, signal: AbortSignal | undefined): Promise<Response> {
    const { enrollment } = this;
    const { serial, timestamp, signature } = Object.fromEntries(query);
    const isPhone = enrollment.phoneKey && (await isSignedBy(enrollment.phoneKey, signature ?? '', serial ?? '', timestamp ?? ''));
    if (this.trouble === 'phone-unknown') return problem(404, 'phone-unknown');
    if (!isPhone) return problem(401, 'signature-refused');
    if (enrollment.challenges.length === 0 && Number(query.get('wait')) > 0) await this.#park(signal);
    return json({ challenges: await Promise.all(enrollment.challenges.map(challenge => this.#describe(challenge))) });
  }

  async #describe({ nonce, expiresIn, signedWith }: OpenChallenge): Promise<object> {
    const { serial, keys } = this.enrollment;
    const signature = await sign(signedWith ?? keys.privateKey, nonce, this.#base, serial, question, title, 2);
    return {
      nonce,
      url: this.#base,
      serial,
      question,
      title,
      require_presence: true,
      presence_length: 2,
      expires_in: expiresIn / 1000,
      signature,
    };
  }

  async #answer(body: Record<string, unknown>): Promise<Response> {
    const { enrollment } = this;
    const { serial, phoneKey, challenges } = enrollment;
    const said = body['decline'] === true ? 'decline' : String(body['presence_answer']);
    if (!phoneKey || !(await isSignedBy(phoneKey, String(body['signature']), String(body['nonce']), serial, said))) {
      return problem(401, 'signature-refused');
    }
    const challenge = challenges.find(({ nonce }) => nonce === body['nonce']);
    if (!challenge) return problem(410, 'challenge-superseded');
    enrollment.answers.push(said);
    if (said !== 'decline' && said !== challenge.number) return json({ accepted: false });
    enrollment.challenges = [];
    return json({ accepted: true });
  }

  async #leave(body: Record<string, unknown>): Promise<Response> {
    const { serial, phoneKey } = this.enrollment;
    const isPhone = phoneKey && (await isSignedBy(phoneKey, String(body['signature']), serial, String(body['timestamp']), 'leave'));
    if (!isPhone) return problem(401, 'signature-refused');
    this.enrollment.answers.push('leave');
    return json({});
  }

  async #park(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      this.#parked.add(resolve);
      signal?.addEventListener('abort', () => {
        this.#parked.delete(resolve);
        reject(signal.reason as Error);
      });
    });
  }

  #wake(): void {
    for (const resume of this.#parked) resume();
    this.#parked.clear();
  }
}
