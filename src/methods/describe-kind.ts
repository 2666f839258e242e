import type { Language } from '../locales/messages.js';
import { additions } from '../locales/registry.js';
import type { KindMessages } from '../locales/wizard-messages.js';

export type DescribeKind = (language: Language) => KindMessages | Promise<KindMessages>;

/** Says what a kind is called, in every language that has no text for it. What is said last goes before what was said earlier. */
export function describeKind(kind: string, describe: DescribeKind): void {
  additions.unshift(async language => {
    const { wizard } = language;
    const kinds = { ...(await entryOf(kind, describe, language)), ...wizard.kinds };
    return { ...language, wizard: { ...wizard, kinds } };
  });
}

/** Nothing where it cannot be had: the rest of the language is there all the same. */
async function entryOf(kind: string, describe: DescribeKind, language: Language): Promise<Readonly<Record<string, KindMessages>>> {
  try {
    return { [kind]: await describe(language) };
  } catch {
    return {};
  }
}
