import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { bannedSyntax } from './scripts/lint/banned-syntax.js';
import { restrictedImports } from './scripts/lint/restricted-imports.js';
import { zones } from './scripts/lint/zones.js';

const noFetch = { name: 'fetch', message: 'The library makes no request: the adapter does.' };
const noStorage = ['localStorage', 'sessionStorage', 'indexedDB'].map(name => ({
  name,
  message: 'The library stores nothing in the browser, but where a journey was left.',
}));

export default defineConfig(
  globalIgnores(['**/dist/', 'storybook-static/', 'coverage/', '**/.data/', '.vitest-attachments/']),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    // Each is a project of its own, whose types are those of the packed package, and are checked against it: see `test/e2e/examples.e2e.test.ts`.
    files: ['examples/with-*/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  {
    files: ['**/*.ts'],
    ignores: ['examples/with-*/**'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // A string is spread to get its code points.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // An `async` function without an `await` still turns a throw into a rejection, which is what an adapter promises.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Lit calls a template's listeners with the host as `this`.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['examples/with-*/page.js'], languageOptions: { globals: { document: 'readonly' } } },
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })] },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'import-x/no-default-export': 'error',
      'max-lines': ['error', 400],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...bannedSyntax],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/adapters/**', 'src/testing/**'],
    rules: {
      'no-restricted-globals': ['error', noFetch, ...noStorage],
    },
  },
  { files: ['src/wizard/resume-store.ts'], rules: { 'no-restricted-globals': ['error', noFetch] } },
  ...restrictedImports,
  {
    // Frameworks look for the elements that they know in an interface of theirs, some in a namespace.
    files: ['src/frameworks/*.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
    },
  },
  { files: ['stories/**/*.ts', '.storybook/*.ts'], extends: [storybook.configs['flat/recommended']] },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      // Its own types for `expect().to.equal()` promise something, but `accessible()` alone has to be awaited.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@types/chai', name: 'Equal' }] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Tests hand in what no type allows.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Chai's assertions are expressions: `expect(dialog.open).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  // What breaks an adapter takes its calls and answers for what they are not.
  { files: ['test/testing/broken/*.ts'], rules: { '@typescript-eslint/no-unsafe-call': 'off' } },
  { files: ['src/**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['examples/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } },
);
