import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** Dutch, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'Waar ze voor zijn', save: 'Codes bewaren' },
  explainHeading: 'Codes voor als niets anders werkt',
  explainBody:
    'Met een herstelcode log je in als je je andere methoden niet kunt gebruiken, bijvoorbeeld als je je telefoon kwijt bent. Elke code werkt één keer.',
  explainThen: 'In de volgende stap bewaar je ze. Houd je wachtwoordmanager of een printer bij de hand.',
  replacesBody: 'Je hebt al herstelcodes. Nieuwe codes komen daarvoor in de plaats: de codes die je hebt, werken dan niet meer.',
  make: 'Codes maken',
  making: 'Je codes worden gemaakt',
  renewalHeading: 'Je herstelcodes vervangen?',
  renewalBody: 'Als je hebt afgerond, werken alleen de nieuwe codes. Met de codes die je nu hebt, kun je dan niet meer inloggen.',
  renewalConfirm: 'Nieuwe codes maken',
  renewalKeep: 'Mijn codes houden',
  unmadeHeading: 'We konden je codes nog niet maken',
  saveHeading: 'Bewaar je herstelcodes',
  saveBody: 'Bewaar ze in een wachtwoordmanager of op papier, waar alleen jij ze kunt vinden. Je ziet ze alleen nu.',
  listLabel: 'Herstelcodes',
  copy: 'Alles kopiëren',
  copied: 'Alle codes zijn gekopieerd.',
  copyFailed: 'De codes konden niet worden gekopieerd. Ze zijn geselecteerd: kopieer ze met je toetsenbord of houd ze ingedrukt.',
  download: 'Downloaden',
  downloaded: 'Je browser bewaart de codes als tekstbestand. Je vindt het bij je downloads.',
  downloadFailed: 'Het bestand kon niet worden gemaakt. Kopieer of print de codes.',
  print: 'Printen',
  printed: 'Je browser print alleen de codes. Controleer of elke code op het papier staat.',
  printFailed: 'Printen werkt hier niet. Kopieer of download de codes.',
  workThen: 'De codes werken zodra je hebt afgerond.',
  workThenInstead: 'De codes werken zodra je hebt afgerond. Tot dan werken je eerdere codes nog, daarna niet meer.',
  saved: 'Ik heb deze codes bewaard',
  unsaved: 'Vink ‘Ik heb deze codes bewaard’ aan als je ze op een veilige plek hebt',
  expiredHeading: 'De tijd om de codes te bewaren is voorbij',
  expiredBody: 'Maak nieuwe codes en bewaar die in plaats van de codes die je zag.',
  makeNew: 'Nieuwe codes maken',
  paper: {
    fileName: 'herstelcodes',
    title: issuer => `Herstelcodes voor ${isolate(issuer)}`,
    account: account => `Account van ${isolate(account)}`,
    madeOn: date => `Gemaakt op ${date}`,
    once: 'Elke code werkt één keer.',
  },
};
