import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a registry is sent: https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md */
export interface Publication {
  readonly name: string;
  readonly access: string;
  readonly versions: Readonly<Record<string, unknown>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

/** Does what npm does, and keeps what it was asked. Provenance is signed by a service on the internet: there it only keeps the wish. */
const npmThatTells = `#!/usr/bin/env node
const { appendFileSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const { delimiter } = require('node:path');
const args = process.argv.slice(2);
appendFileSync('asked', JSON.stringify(args) + '\\n');
const PATH = process.env.PATH.split(delimiter).filter(path => path !== __dirname).join(delimiter);
const given = args.filter(arg => arg !== '--provenance');
process.exitCode = spawnSync('npm', given, { stdio: 'inherit', env: { ...process.env, PATH } }).status;
`;

/** Its tests build it, as ours do. */
const tests = `
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('dist/cdn', { recursive: true });
writeFileSync('dist/cdn/sri.json', JSON.stringify({ version: '1.2.3', integrity: { 'enrollkit.js': 'sha384-one' } }));
if (process.env.LEAVES) writeFileSync(process.env.LEAVES, 'What a test left behind.');
if (process.env.FAILS) process.exit(1);
`;

/** A small package that is ready to be released, in a repository of its own, and a registry of its own. */
export class ReleaseProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'release-'));
  readonly published: Publication[] = [];
  readonly #registry: Server;

  private constructor() {
    this.#registry = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        if (request.method === 'PUT') this.published.push(JSON.parse(body) as Publication);
        response.writeHead(request.method === 'PUT' ? 201 : 404, { 'Content-Type': 'application/json' }).end('{}');
      });
    });
  }

  static async open(): Promise<ReleaseProject> {
    const project = new ReleaseProject();
    await new Promise<void>(listens => project.#registry.listen(0, '127.0.0.1', listens));
    const host = `//127.0.0.1:${(project.#registry.address() as AddressInfo).port}/`;
    const about = { name: 'released', version: '1.2.3', license: 'MIT', repository: 'example/released' };
    project.write('package.json', JSON.stringify({ ...about, type: 'module', files: ['dist'], scripts: { test: 'node tests.js' } }));
    project.write('package-lock.json', JSON.stringify({ packages: { '': {} } }));
    project.write('.changeset/config.json', JSON.stringify({ baseBranch: 'main' }));
    project.write('.gitignore', 'node_modules\ndist\nrelease\nasked\n.npmrc\n');
    project.write('.npmrc', `registry=http:${host}\n${host}:_authToken=none\nupdate-notifier=false\n`);
    project.write('tests.js', tests);
    project.write('node_modules/.bin/npm', npmThatTells);
    chmodSync(join(project.folder, 'node_modules/.bin/npm'), 0o755);
    project.git('init', '--quiet', '--initial-branch=main');
    project.commit();
    return project;
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  read(path: string): Buffer {
    return readFileSync(join(this.folder, path));
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8' }).trim();
  }

  commit(): void {
    this.git('add', '.');
    this.git('-c', 'user.name=Somebody', '-c', 'user.email=somebody@home.example', 'commit', '--quiet', '--message=A change');
  }

  /** What npm was asked to do, in order. */
  get asked(): readonly string[][] {
    if (!existsSync(join(this.folder, 'asked'))) return [];
    const lines = this.read('asked').toString().trim().split('\n');
    return lines.map(line => JSON.parse(line) as string[]);
  }

  /** Runs our release script on it, where an id-token may be written unless it is said otherwise. */
  release(environment: Readonly<Record<string, string>> = {}, ...args: readonly string[]): Promise<{ succeeded: boolean; said: string }> {
    const { GITHUB_ACTIONS: _, NODE_OPTIONS: __, ...own } = process.env;
    const tsx = resolve('node_modules/tsx/dist/cli.mjs');
    const started = spawn(process.execPath, [tsx, resolve('scripts/release.ts'), ...args], {
      cwd: this.folder,
      env: { ...own, SIGSTORE_ID_TOKEN: 'a proof', ...environment },
    });
    let said = '';
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
    return new Promise(ended => started.on('close', code => ended({ succeeded: code === 0, said })));
  }

  async close(): Promise<void> {
    await new Promise(closed => this.#registry.close(closed));
    rmSync(this.folder, { recursive: true, force: true });
  }
}
