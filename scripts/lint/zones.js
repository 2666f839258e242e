import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folders inside a folder of `src`, so that a room added later is inside the rules from its first file. */
const roomsIn = folder => {
  const path = fileURLToPath(new URL(`../../src/${folder}`, import.meta.url));
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  return entries.filter(entry => entry.isDirectory()).map(entry => `./src/${folder}/${entry.name}`);
};

const methods = roomsIn('methods');
const adapters = roomsIn('adapters');

const doors = ['./src/index.ts', './src/define.ts', './src/machines.ts', './src/methods/index.ts'];
const pages = ['./src/sign-in-prompt', './src/security-info', './src/overview'];
const aboveWizard = [...pages, './src/page'];
const outside = ['./stories', './test', './examples', './bench', './scripts'];

/** All rooms but itself, and but the one that a family shares: `authenticator` is for `authenticator-push` and `authenticator-code`. */
const room = (target, rooms) => ({ target, from: rooms.filter(other => other !== target && !target.startsWith(`${other}-`)) });

/** Which file may import which: the floors of the house, from the top downwards, one zone a line. */
export const zones = [
  { target: './src/*/**', from: doors, message: 'The doors are for the outside: import the module itself.' },
  { target: './src/index.ts', from: './src/define.ts', message: 'The public names are free of side effects.' },
  { target: './src/page', from: pages, message: 'What the pages share knows none of them.' },
  { target: './src/wizard', from: aboveWizard, message: 'The wizard lies below the pages that open it.' },
  { target: './src/methods', from: [...aboveWizard, './src/wizard'], message: 'A method knows no shell.' },
  { target: './src/ui', from: [...aboveWizard, './src/wizard', './src/methods'], message: 'A piece of ui knows nothing of enrollment.' },
  {
    target: './src/browser',
    from: [...aboveWizard, './src/wizard', './src/methods', './src/ui'],
    message: 'Browser powers lie below everything they serve.',
  },
  {
    target: './src/styles',
    from: [...aboveWizard, './src/wizard', './src/methods', './src/ui'],
    message: 'Styles lie below everything they serve.',
  },
  {
    target: './src/locales',
    from: [...aboveWizard, './src/wizard', './src/methods', './src/ui'],
    message: 'Texts lie below everything they serve.',
  },
  { target: './src/contract', from: './src', except: ['./contract'], message: 'The contract imports nothing.' },
  { target: './src/adapters', from: './src', except: ['./adapters', './contract'], message: 'An adapter stands on the contract alone.' },
  {
    target: './src/testing',
    from: './src',
    except: ['./testing', './contract', './adapters/demo'],
    message: 'The kit for hosts stands on the contract and the demo.',
  },
  { target: './src/!(adapters|testing)/**', from: ['./src/adapters', './src/testing'], message: 'The host chooses the adapter.' },
  ...methods.map(method => ({
    ...room(method, methods),
    message: 'No method imports another: share through a file of src/methods, or a folder that is named as the family is.',
  })),
  { target: './src/methods/!(built-in-methods).ts', from: methods, message: 'Only the table knows the methods.' },
  {
    target: './src/{wizard,page,sign-in-prompt,security-info,overview}/**',
    from: methods,
    message: 'A method is loaded through the table when it is chosen.',
  },
  ...adapters.map(adapter => ({ ...room(adapter, adapters), message: 'No adapter imports another.' })),
  { target: './src', from: outside, message: 'What is published imports nothing of the workshop.' },
  { target: './examples', from: ['./src', './stories', './test'], message: 'An example embeds the built package: import enrollkit.' },
].filter(zone => zone.from.length > 0);
