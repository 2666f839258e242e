import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { preview, type PreviewServer } from 'vite';
import { pack } from '../../../scripts/package/pack.js';

const execute = promisify(execFile);

/** Without what is said to tests: a host builds for those who use it. */
const { NODE_ENV: _, VITEST: __, ...environment } = process.env;

/** A project of someone else, with the package as it is published, and a copy of each example that embeds it. */
export class PackedHost {
  readonly examples = readdirSync('examples').filter(name => name.startsWith('with-'));
  readonly #place = resolve('.data/packed-host');
  readonly #servers: PreviewServer[] = [];
  readonly #programs: ChildProcess[] = [];

  constructor() {
    if (!existsSync('dist/cdn/enrollkit.js')) throw new Error('The package is not built. Run: npm run build');
    pack(this.#place);
    // Else the examples would belong to the package around them, and get its files by its name.
    writeFileSync(join(this.#place, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }));
    for (const name of this.examples) {
      cpSync(join('examples', name), this.folder(name), { recursive: true, filter: path => basename(path) !== 'dist' });
    }
  }

  folder(name: string): string {
    return join(this.#place, name);
  }

  /** Runs a program of an installed package, and fails with what it says. */
  async run(program: string, args: readonly string[], where = this.#place): Promise<void> {
    const path = resolve('node_modules/.bin', program);
    try {
      await execute(path, args, { cwd: where, env: environment, shell: process.platform === 'win32' });
    } catch (failure) {
      const { stdout, stderr } = failure as { readonly stdout: string; readonly stderr: string };
      throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`, { cause: failure });
    }
  }

  /** Says otherwise what its `.env` says. */
  set(name: string, variables: Readonly<Record<string, string>>): void {
    const lines = Object.entries(variables).map(([variable, value]) => `${variable}=${value}\n`);
    writeFileSync(join(this.folder(name), '.env.local'), lines.join(''));
  }

  build(name: string): Promise<void> {
    return this.run('vite', ['build', '--logLevel', 'warn'], this.folder(name));
  }

  /** Serves what was built, with the headers that the example says. */
  async serve(name: string, port = 0): Promise<string> {
    const server = await preview({ root: this.folder(name), logLevel: 'warn', preview: { port, strictPort: port !== 0 } });
    this.#servers.push(server);
    return `http://localhost:${(server.httpServer.address() as AddressInfo).port}/`;
  }

  /** Starts the server of an example, which says where it is. */
  start(name: string, program: string): Promise<string> {
    const started = spawn(process.execPath, ['--import', 'tsx', program], {
      cwd: this.folder(name),
      env: { ...environment, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#programs.push(started);
    return new Promise((found, reject) => {
      started.stdout.once('data', (said: Buffer) => found(said.toString().trim()));
      let complaint = '';
      started.stderr.on('data', (said: Buffer) => (complaint += said.toString()));
      started.once('exit', () => reject(new Error(`${program} of ${name} ended. ${complaint}`)));
    });
  }

  async close(): Promise<void> {
    for (const program of this.#programs) program.kill();
    await Promise.all(this.#servers.map(server => server.close()));
  }
}

/** A port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise(found => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
