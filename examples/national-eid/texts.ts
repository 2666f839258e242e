import type { KindMessages } from 'enrollkit/methods';

/** All that the method says. */
export interface EidTexts {
  readonly kind: KindMessages;
  readonly steps: readonly [explain: string, prove: string];
  readonly heading: string;
  readonly body: string;
  readonly go: string;
  readonly leavingHeading: string;
  readonly checkingHeading: string;
  readonly unprovedHeading: string;
  readonly unprovedBody: string;
}

const en: EidTexts = {
  kind: { name: 'National eID', about: 'Use the eID that you use with the government.' },
  steps: ['How it works', 'Use your eID'],
  heading: 'Use your national eID',
  body: 'You go to the page of the government, log in with your eID there, and come back here.',
  go: 'Go to my eID',
  leavingHeading: 'Taking you to your eID',
  checkingHeading: 'Checking your eID',
  unprovedHeading: 'Your eID was not confirmed',
  unprovedBody: 'You came back before you were done there. You can go there again.',
};

const nl: EidTexts = {
  kind: { name: 'Nationale eID', about: 'Gebruik de eID waarmee je inlogt bij de overheid.' },
  steps: ['Hoe het werkt', 'Je eID gebruiken'],
  heading: 'Gebruik je nationale eID',
  body: 'Je gaat naar de pagina van de overheid, logt daar in met je eID, en komt hier weer terug.',
  go: 'Naar mijn eID',
  leavingHeading: 'Je gaat naar je eID',
  checkingHeading: 'Je eID wordt gecontroleerd',
  unprovedHeading: 'Je eID is niet bevestigd',
  unprovedBody: 'Je kwam terug voordat je daar klaar was. Je kunt er nog een keer naartoe.',
};

/** In a language of the wizard's; in English where there is no translation. */
export const textsIn = (lang: string): EidTexts => (/^nl\b/i.test(lang) ? nl : en);
