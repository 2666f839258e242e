import { afterEach, describe, expect, it } from 'vitest';
import type { MethodKind } from '../../src/contract/security-info.js';
import { later } from '../../src/locales/en/later.js';
import { en } from '../../src/locales/en.js';
import { wholeMessages, type Messages } from '../../src/locales/messages.js';
import { later as laterDutch } from '../../src/locales/nl/later.js';
import { nl } from '../../src/locales/nl.js';
import { additions, loadMessages, registerLanguage } from '../../src/locales/registry.js';
import { registerMethod } from '../../src/methods/method-table.js';
import { nameOf } from '../../src/methods/name-of.js';
import { nameOfMethod } from '../../src/methods/name-of-method.js';

const english = wholeMessages(en, later);
const dutch = wholeMessages(nl, laterDutch);

const unused = () => Promise.reject(new Error('Nobody opens it here.'));

/** A host's own kind, as the types know it once the host declared it. */
const own = (kind: string): MethodKind => kind as MethodKind;

describe('nameOf', () => {
  it.each([
    ['passkey', english, 'Passkey', 'Use your fingerprint, face or screen lock.'],
    ['security-questions', english, 'Security questions', 'Answer questions about yourself.'],
    ['temporary-access-pass', english, 'Temporary access pass', 'A code from your organization that works for a limited time.'],
    ['hardware-token', dutch, 'Codegenerator', 'Gebruik een code van een klein apparaat.'],
  ] as const)('knows %s', (kind, messages, name, about) => {
    expect(nameOf(kind, messages)).toEqual({ name, about });
  });

  it('says of a kind that only some pages offer nothing before the first screen, unless it was described', () => {
    expect(nameOf('security-questions', en)).toEqual({ name: 'security-questions', about: '' });
  });

  it.each(['retina-scan', 'constructor', '__proto__', 'toString', ''])('names %s, of which it knows nothing, by its own name', kind => {
    expect(nameOf(kind, english)).toEqual({ name: kind, about: '' });
  });
});

describe('a kind that a method describes', () => {
  afterEach(() => void additions.splice(0));
  const nameIn = async (lang: string, kind: string): Promise<string> => nameOf(kind, await loadMessages(lang)).name;
  const names: Record<string, string> = { en: 'National eID', nl: 'Nationale eID' };

  it('is called so in the language that is spoken', async () => {
    registerMethod(own('named-eid'), unused, { describe: ({ lang }) => ({ name: names[lang] ?? 'eID', about: '' }) });

    expect(await nameIn('en', 'named-eid')).toBe('National eID');
    expect(await nameIn('nl-BE', 'named-eid')).toBe('Nationale eID');
    expect(await nameIn('de', 'named-eid')).toBe('eID');
  });

  it('may have its name fetched', async () => {
    registerMethod(own('named-eid'), unused, { describe: async ({ lang }) => Promise.resolve({ name: names[lang] ?? '', about: '' }) });

    expect(await nameIn('nl', 'named-eid')).toBe('Nationale eID');
  });

  it('goes by its own name where that cannot be had, and the language is there all the same', async () => {
    registerMethod(own('named-eid'), unused, { describe: () => Promise.reject(new Error('The file is not there.')) });
    registerMethod(own('other-eid'), unused, {
      describe: () => {
        throw new Error('There is no such language.');
      },
    });

    expect(await nameIn('nl', 'named-eid')).toBe('named-eid');
    expect(await nameIn('nl', 'other-eid')).toBe('other-eid');
    expect((await loadMessages('nl')).common.back).toBe('Terug');
  });

  it('is called what the language calls it, where that has a text', async () => {
    registerMethod(own('named-eid'), unused, { describe: () => ({ name: 'From the method', about: '' }) });
    const kinds = { ...en.wizard.kinds, 'named-eid': { name: 'From the language', about: '' } };
    registerLanguage('qne', () => Promise.resolve({ ...en, lang: 'qne', wizard: { ...en.wizard, kinds } }));

    expect(await nameIn('qne', 'named-eid')).toBe('From the language');
  });

  it('is called what was said last', async () => {
    for (const name of ['First', 'Last']) registerMethod(own('named-eid'), unused, { describe: () => ({ name, about: '' }) });

    expect(await nameIn('en', 'named-eid')).toBe('Last');
  });
});

describe('nameOfMethod', () => {
  const named = (name: string | null, kind: string, messages: Messages = english): string => nameOfMethod({ name, kind }, messages);

  it('is the name that the person gave', () => {
    expect(named('Work phone', 'authenticator-code')).toBe('Work phone');
    expect(named('Badge reader', 'retina-scan')).toBe('Badge reader');
  });

  it('is that of its kind where the server keeps no name, or one of nothing', () => {
    expect(named(null, 'hardware-token')).toBe('Hardware token');
    expect(named(null, 'temporary-access-pass', dutch)).toBe('Tijdelijke toegangscode');
    expect(named('  ', 'passkey')).toBe('Passkey');
  });

  it('is the kind itself where a newer server has one that nobody here knows', () => {
    expect(named(null, 'retina-scan')).toBe('retina-scan');
  });
});
