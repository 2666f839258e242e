import { defaultCeremonyTimeout } from '../../browser/parse-creation-options.js';

const sentences = {
  malformed: () => 'the browser can make nothing of the options of `passkey.begin`. See PublicKeyCredentialCreationOptionsJSON.',
  'not-allowed-here': (rpId: string) => `the site ${location.origin} is not allowed to create credentials for the relying party “${rpId}”.`,
  hasty: () =>
    `the options of \`passkey.begin\` have a \`timeout\` of less than ${defaultCeremonyTimeout} ms, which is too little for some people (WCAG 2.2.1).`,
};

export type OptionsMistake = keyof typeof sentences;

/** Tells the developer of the host, in the console and once a journey, what is wrong with what the server asks the browser for. */
export function createDeveloperNotes(): (mistake: OptionsMistake, rpId: string) => void {
  const told = new Set<OptionsMistake>();
  return (mistake, rpId) => {
    if (told.has(mistake)) return;
    told.add(mistake);
    console.warn(`enrollkit: ${sentences[mistake](rpId)}`);
  };
}
