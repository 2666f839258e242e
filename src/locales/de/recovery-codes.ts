import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** German, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'Wofür sie da sind', save: 'Codes speichern' },
  explainHeading: 'Codes, falls nichts anderes funktioniert',
  explainBody:
    'Mit einem Wiederherstellungscode melden Sie sich an, wenn Ihre anderen Methoden nicht funktionieren, etwa weil Sie Ihr Telefon verloren haben. Jeder Code gilt einmal.',
  explainThen: 'Im nächsten Schritt speichern Sie sie. Halten Sie Ihren Passwortmanager oder einen Drucker bereit.',
  replacesBody: 'Sie haben schon Wiederherstellungscodes. Neue ersetzen sie, und die bisherigen gelten dann nicht mehr.',
  make: 'Codes erstellen',
  making: 'Ihre Codes werden erstellt',
  renewalHeading: 'Wiederherstellungscodes ersetzen?',
  renewalBody: 'Sobald Sie abschließen, gelten nur noch die neuen Codes. Mit den bisherigen können Sie sich dann nicht mehr anmelden.',
  renewalConfirm: 'Neue Codes erstellen',
  renewalKeep: 'Codes behalten',
  unmadeHeading: 'Ihre Codes konnten noch nicht erstellt werden',
  saveHeading: 'Wiederherstellungscodes speichern',
  saveBody: 'Bewahren Sie sie in einem Passwortmanager oder auf Papier auf, wo nur Sie sie finden. Sie sehen sie nur jetzt.',
  listLabel: 'Wiederherstellungscodes',
  copy: 'Alle kopieren',
  copied: 'Alle Codes sind kopiert.',
  copyFailed: 'Das Kopieren hat nicht geklappt. Die Codes sind markiert: Kopieren Sie sie mit der Tastatur oder halten Sie sie gedrückt.',
  download: 'Herunterladen',
  downloaded: 'Ihr Browser speichert die Codes als Textdatei. Sie finden sie bei Ihren Downloads.',
  downloadFailed: 'Die Datei konnte nicht erstellt werden. Kopieren oder drucken Sie die Codes stattdessen.',
  print: 'Drucken',
  printed: 'Ihr Browser druckt nur die Codes. Prüfen Sie, ob alle Codes auf dem Papier stehen.',
  printFailed: 'Drucken ist hier nicht möglich. Kopieren Sie die Codes stattdessen oder laden Sie sie herunter.',
  workThen: 'Die Codes gelten, sobald Sie abschließen.',
  workThenInstead: 'Die Codes gelten, sobald Sie abschließen. Ihre bisherigen Codes gelten nur noch bis dahin.',
  saved: 'Ich habe diese Codes gespeichert',
  unsaved: 'Setzen Sie das Häkchen bei „Ich habe diese Codes gespeichert“, sobald sie an einem sicheren Ort sind',
  expiredHeading: 'Die Zeit zum Speichern der Codes ist vorbei',
  expiredBody: 'Erstellen Sie neue Codes und speichern Sie diese anstelle der vorher angezeigten.',
  makeNew: 'Neue Codes erstellen',
  paper: {
    fileName: 'wiederherstellungscodes',
    title: issuer => `Wiederherstellungscodes für ${isolate(issuer)}`,
    account: account => `Konto: ${isolate(account)}`,
    madeOn: date => `Erstellt am ${date}`,
    once: 'Jeder Code gilt einmal.',
  },
};
