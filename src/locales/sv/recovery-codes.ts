import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** Swedish, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'Vad de är till för', save: 'Spara koderna' },
  explainHeading: 'Koder till när inget annat fungerar',
  explainBody:
    'Med en reservkod kan du logga in när du inte kan använda dina andra metoder, till exempel om du har blivit av med mobilen. Varje kod fungerar en gång.',
  explainThen: 'Du sparar dem i nästa steg, så ha din lösenordshanterare eller en skrivare till hands.',
  replacesBody: 'Du har redan reservkoder. Nya koder ersätter dem, och då fungerar inte de du har längre.',
  make: 'Skapa koder',
  making: 'Skapar dina koder',
  renewalHeading: 'Vill du byta ut dina reservkoder?',
  renewalBody: 'När du har slutfört fungerar bara de nya koderna. Du kan inte längre logga in med dem du har nu.',
  renewalConfirm: 'Skapa nya koder',
  renewalKeep: 'Behåll mina koder',
  unmadeHeading: 'Vi kunde inte skapa dina koder än',
  saveHeading: 'Spara dina reservkoder',
  saveBody: 'Spara dem i en lösenordshanterare eller på papper, där bara du hittar dem. Du ser dem bara nu.',
  listLabel: 'Reservkoder',
  copy: 'Kopiera alla',
  copied: 'Alla koder är kopierade.',
  copyFailed: 'Det gick inte att kopiera koderna. De är markerade: kopiera dem med tangentbordet eller håll fingret på dem.',
  download: 'Ladda ner',
  downloaded: 'Webbläsaren sparar koderna som en textfil. Du hittar den bland dina nedladdningar.',
  downloadFailed: 'Det gick inte att skapa filen. Kopiera eller skriv ut koderna i stället.',
  print: 'Skriv ut',
  printed: 'Webbläsaren skriver bara ut koderna. Kontrollera att alla finns på pappret.',
  printFailed: 'Det går inte att skriva ut här. Kopiera eller ladda ner koderna i stället.',
  workThen: 'Koderna börjar fungera när du har slutfört.',
  workThenInstead: 'Koderna börjar fungera när du har slutfört. Till dess fungerar de tidigare, men inte efteråt.',
  saved: 'Jag har sparat koderna',
  unsaved: 'Kryssa i ”Jag har sparat koderna” när du har dem på ett säkert ställe',
  expiredHeading: 'Tiden för att spara koderna har gått ut',
  expiredBody: 'Skapa nya koder och spara dem i stället för dem du såg.',
  makeNew: 'Skapa nya koder',
  paper: {
    fileName: 'reservkoder',
    title: issuer => `Reservkoder för ${isolate(issuer)}`,
    account: account => `Konto: ${isolate(account)}`,
    madeOn: date => `Skapade ${date}`,
    once: 'Varje kod fungerar en gång.',
  },
};
