const everywhere = [
  { regex: String.raw`/style-map(\.js)?$`, message: 'A strict content security policy forbids style attributes: toggle a class.' },
  { regex: String.raw`/unsafe-(html|svg|mathml)(\.js)?$`, message: 'Text from a server is rendered as text.' },
  { regex: '^lit(-html)?/static(-html)?(\\.js)?$', message: 'No markup is made of strings.' },
  {
    regex: String.raw`^(?!\.|lit$|lit/|xstate$|xstate/|qrcode/lib/core/qrcode\.js$|@simplewebauthn/browser$)`,
    message: 'Every package a host has to load needs a written reason.',
  },
];
const noPackages = { regex: '^[^.]', message: 'The contract compiles in every host: it imports no package.' };
const noXstate = { regex: '^xstate', message: 'A piece of ui never sees an actor: give it properties.' };
const noLit = { regex: '^lit', message: 'A machine knows no element.' };
const noBrowser = { regex: '/(browser|styles|ui)/', message: 'A machine has no side effect of its own: name an actor.' };
const notInAdapters = { regex: '^(lit|xstate)', message: 'An adapter knows the contract and its own transport.' };

const restrict = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...everywhere, ...patterns] }] },
});

const notAtAll = { regex: '.', allowTypeImports: true, message: 'There are types here, and nothing else.' };

/** Which packages, and which powers, a folder may not import. The last entry that matches a file decides alone. */
export const restrictedImports = [
  restrict(['src/**/*.ts']),
  restrict(['src/contract/**/*.ts'], noPackages),
  restrict(['src/ui/**/*.ts', 'src/styles/**/*.ts', 'src/locales/**/*.ts', 'src/browser/**/*.ts'], noXstate),
  restrict(['src/adapters/**/*.ts'], notInAdapters),
  restrict(['src/**/*-machine.ts'], noLit, noBrowser),
  // Types alone, of what the host has: nothing of it is loaded.
  {
    files: ['src/frameworks/*.ts'],
    rules: { 'no-restricted-imports': 'off', '@typescript-eslint/no-restricted-imports': ['error', { patterns: [notAtAll] }] },
  },
];
