import { run } from './run.js';

/**
 * Compiles a page of each framework, as a host of it would, against what is built. Each page has mistakes as well, which have to be
 * found.
 */
const checks: readonly (readonly [name: string, compile: () => boolean])[] = [
  ['React', () => run('tsc', ['-p', 'test/frameworks/react'])],
  ['Preact', () => run('tsc', ['-p', 'test/frameworks/preact'])],
  ['Vue', () => run('vue-tsc', ['-p', 'test/frameworks/vue'])],
  ['Svelte', () => run('svelte-check', ['--workspace', 'test/frameworks/svelte', '--tsconfig', 'tsconfig.json', '--output', 'human'])],
];

for (const [name, compile] of checks) {
  const isRight = compile();
  console[isRight ? 'log' : 'error'](`${name}: ${isRight ? 'the types are right.' : 'the types are wrong.'}`);
  if (!isRight) process.exitCode = 1;
}
