import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({ overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }] });

/** What the rule says of a file with this content, were it at this place. */
const lint = async (filePath: string, code: string, rule: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).filter(message => message.ruleId === rule).map(message => message.message);
};

const importing = (path: string): string => `import * as it from '${path}';\nexport { it };\n`;

describe('the floors of the house', () => {
  const zone = (from: string, path: string): Promise<string[]> => lint(from, importing(path), 'import-x/no-restricted-paths');

  it.for([
    ['src/wizard/probe.ts', '../define.js'],
    ['src/wizard/probe.ts', '../page/page-element.js'],
    ['src/page/probe.ts', '../security-info/enrollkit-security-info.js'],
    ['src/methods/probe.ts', '../index.js'],
    ['src/index.ts', './define.js'],
    ['src/methods/authenticator-code/probe.ts', '../../wizard/enrollkit-wizard.js'],
    ['src/methods/authenticator-code/probe.ts', '../authenticator-push/authenticator-push-machine.js'],
    ['src/methods/authenticator-push/probe.ts', '../authenticator-code/authenticator-code-machine.js'],
    ['src/methods/authenticator/probe.ts', '../authenticator-code/authenticator-code-machine.js'],
    ['src/methods/probe.ts', './authenticator-code/authenticator-code-machine.js'],
    ['src/wizard/probe.ts', '../methods/authenticator-code/authenticator-code-machine.js'],
    ['src/ui/probe.ts', '../methods/method.js'],
    ['src/ui/probe.ts', '../wizard/enrollkit-wizard.js'],
    ['src/browser/probe.ts', '../ui/define-elements.js'],
    ['src/styles/probe.ts', '../ui/define-elements.js'],
    ['src/locales/probe.ts', '../methods/method.js'],
    ['src/contract/probe.ts', '../locales/messages.js'],
    ['src/adapters/http/probe.ts', '../demo/index.js'],
    ['src/adapters/demo/probe.ts', '../http/index.js'],
    ['src/adapters/demo/probe.ts', '../../locales/messages.js'],
    ['src/testing/probe.ts', '../adapters/http/index.js'],
    ['src/testing/probe.ts', '../locales/messages.js'],
    ['src/wizard/probe.ts', '../adapters/demo/index.js'],
    ['src/ui/probe.ts', '../../test/support/fail-on-console.js'],
    ['src/ui/probe.ts', '../../scripts/find-browser.js'],
    ['examples/probe.ts', '../src/contract/index.js'],
  ] as const)('%s may not import %s', async ([from, path]) => {
    expect(await zone(from, path)).not.toEqual([]);
  });

  it('holds for a type as for a value', async () => {
    expect(
      await lint('src/contract/probe.ts', "import type { Messages } from '../locales/messages.js';\n", 'import-x/no-restricted-paths'),
    ).toHaveLength(1);
  });

  it('holds for an import made later', async () => {
    expect(
      await lint('src/ui/probe.ts', "export const load = () => import('../methods/method.js');\n", 'import-x/no-restricted-paths'),
    ).toHaveLength(1);
  });

  it.for([
    ['src/define.ts', './index.js'],
    ['src/wizard/probe.ts', '../methods/method.js'],
    ['src/methods/built-in-methods.ts', './authenticator-code/authenticator-code-machine.js'],
    ['src/methods/authenticator-code/probe.ts', '../vault.js'],
    ['src/methods/authenticator-code/probe.ts', '../authenticator/authenticator-elements.js'],
    ['src/methods/authenticator-code/probe.ts', '../../contract/adapter.js'],
    ['src/adapters/http/probe.ts', '../../contract/adapter.js'],
    ['src/testing/probe.ts', '../adapters/demo/index.js'],
    ['src/contract/probe.ts', './call.js'],
    ['test/wizard/probe.ts', '../../src/adapters/demo/index.js'],
  ] as const)('%s may import %s', async ([from, path]) => {
    expect(await zone(from, path)).toEqual([]);
  });
});

describe('what a folder may not import', () => {
  const restricted = (from: string, path: string): Promise<string[]> => lint(from, importing(path), 'no-restricted-imports');

  it.for([
    ['src/ui/probe.ts', 'xstate'],
    ['src/contract/probe.ts', 'lit'],
    ['src/adapters/http/probe.ts', 'lit'],
    ['src/methods/authenticator-code/probe-machine.ts', 'lit'],
    ['src/methods/authenticator-code/probe-machine.ts', '../../browser/copy-text.js'],
    ['src/wizard/probe.ts', 'lit/directives/style-map.js'],
    ['src/wizard/probe.ts', 'lit/directives/unsafe-html.js'],
    ['src/wizard/probe.ts', 'lit/directives/unsafe-svg.js'],
    ['src/ui/probe.ts', 'lit/static-html.js'],
    ['src/methods/probe.ts', 'otplib'],
  ] as const)('%s may not import %s', async ([from, path]) => {
    expect(await restricted(from, path)).toHaveLength(1);
  });

  it.for([
    ['src/ui/probe.ts', 'lit/directives/class-map.js'],
    ['src/methods/authenticator-code/probe-machine.ts', 'xstate'],
    ['src/browser/probe.ts', 'qrcode/lib/core/qrcode.js'],
  ] as const)('%s may import %s', async ([from, path]) => {
    expect(await restricted(from, path)).toEqual([]);
  });
});

describe('what the library never does', () => {
  it.for([
    ['no-restricted-syntax', 'export enum Colour { Red }'],
    ['no-restricted-syntax', "export const set = (part: Element) => { part.innerHTML = ''; };"],
    ['no-restricted-syntax', "export const set = (part: Element) => part.insertAdjacentHTML('beforeend', '');"],
    ['no-restricted-syntax', 'import { html } from \'lit\';\nexport const part = html`<p style="color: red"></p>`;'],
    ['no-restricted-syntax', "import { html } from 'lit';\nexport const part = html`<style>p {}</style>`;"],
    ['no-restricted-syntax', "import { html } from 'lit';\nexport const part = (text: string) => html`<p .innerHTML=${text}></p>`;"],
    [
      'no-restricted-syntax',
      "import { html, LitElement } from 'lit';\nexport class Part extends LitElement { override render() { return html``; } }",
    ],
    ['no-restricted-globals', "localStorage.setItem('a', 'b');"],
    ['no-eval', "eval('1');"],
    ['no-new-func', "export const run = new Function('');"],
    ['no-console', "console.log('a');"],
    ['no-restricted-globals', "export const get = () => fetch('/');"],
    ['@typescript-eslint/no-explicit-any', 'export const it: any = 1;'],
    ['import-x/no-default-export', 'export default 1;'],
  ] as const)('%s: %s', async ([rule, code]) => {
    expect(await lint('src/ui/probe.ts', code, rule)).toHaveLength(1);
  });
});
