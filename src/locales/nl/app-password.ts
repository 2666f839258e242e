import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** Dutch, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Naam geven', use: 'Invullen in de app' },
  nameHeading: 'Maak een wachtwoord voor één app',
  nameBody: 'Sommige apps, zoals oudere mail-apps, kunnen niet om een code vragen. Met een app-wachtwoord kan zo’n app toch inloggen.',
  nameLabel: 'Naam',
  nameHint: 'Voor welke app is het, en waar? Bijvoorbeeld: ‘Mail op mijn laptop’ of ‘Scanner op het werk’.',
  lostBody: 'De pagina is opnieuw geladen voordat je klaar was. Het wachtwoord dat je zag, werkt niet. Maak een nieuw wachtwoord.',
  make: 'Wachtwoord maken',
  making: 'Het wachtwoord wordt gemaakt',
  flaws: { empty: 'Vul een naam in', tooLong: longest => `De naam is te lang. Gebruik hoogstens ${longest} tekens` },
  unmadeHeading: 'We konden het wachtwoord nog niet maken',
  useHeading: 'Vul het wachtwoord in de app in',
  useBody: name => `Typ dit in ${isolate(name)} in plaats van je eigen wachtwoord. Het werkt zodra je hier hebt afgerond.`,
  passwordLabel: 'App-wachtwoord',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyFailed: 'Dit kon niet worden gekopieerd. De tekst is geselecteerd: kopieer die met je toetsenbord of houd die ingedrukt.',
  spacesHint: 'De spaties zijn er alleen om het makkelijk te kunnen lezen. Je hoeft ze niet te typen.',
  shownOnce: 'Je ziet dit wachtwoord alleen nu. Raak je het kwijt, maak dan een nieuw.',
  saved: 'Ik heb het wachtwoord in de app ingevuld',
  unsaved: 'Vink ‘Ik heb het wachtwoord in de app ingevuld’ aan als dat zo is',
  expiredHeading: 'Het wachtwoord is verlopen',
  expiredBody: 'Je hebt niet op tijd afgerond. Maak een nieuw wachtwoord en vul dat in de app in.',
  makeNew: 'Nieuw wachtwoord maken',
};
