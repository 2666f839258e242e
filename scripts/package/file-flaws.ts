import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the package is made of. */
const published = /^(?:(?:dist|src)\/.+|custom-elements\.json|package\.json|LICENSE|README\.md)$/;

const ofTheWorkshop =
  /(?:^|\/)(?:\.[^/]*|__\w+__|node_modules|tests?|stories|bench|scripts|examples)\/|\.(?:test|spec|stories|tsbuildinfo)\b/;

/** What only a build that is looked into, or one for another place, holds. */
const leftovers: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\bimport\.meta\.(?:env|hot)\b/, 'asks for what only Vite knows'],
  [/\bprocess\.env\b/, 'asks for what only Node knows'],
  [/^\s*debugger;/m, 'stops a debugger'],
  [/\bconsole\.(?:log|debug|trace)\(/, 'writes to the console'],
  [/sourceMappingURL=data:/, 'holds its own source map'],
];

/** Files that are not for those who install it, and what is left of its making in those that are. */
export const fileFlaws = (folder: string, files: readonly string[]): string[] => [
  ...files.filter(file => !published.test(file)).map(file => `${file} is not for those who install the package.`),
  ...files.filter(file => ofTheWorkshop.test(file)).map(file => `${file} is of the workshop.`),
  ...files
    .filter(file => /^dist\/.*\.js$/.test(file))
    .flatMap(file => {
      const code = readFileSync(join(folder, file), 'utf8');
      return leftovers.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${file} ${what}.`);
    }),
];
