import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** Italian, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'A cosa servono', save: 'Salva i codici' },
  explainHeading: 'Codici per quando non funziona nient’altro',
  explainBody:
    'Con un codice di recupero accedi quando non puoi usare gli altri metodi, per esempio se perdi il telefono. Ogni codice funziona una volta sola.',
  explainThen: 'Li salverai nel prossimo passaggio: tieni a portata di mano il gestore delle password o una stampante.',
  replacesBody: 'Hai già dei codici di recupero. Quelli nuovi li sostituiranno, e quelli che hai non funzioneranno più.',
  make: 'Crea codici',
  making: 'Creazione dei codici in corso',
  renewalHeading: 'Sostituire i codici di recupero?',
  renewalBody: 'Quando avrai completato, funzioneranno solo i nuovi codici. Con quelli che hai ora non potrai più accedere.',
  renewalConfirm: 'Crea nuovi codici',
  renewalKeep: 'Tieni i miei codici',
  unmadeHeading: 'Non siamo ancora riusciti a creare i codici',
  saveHeading: 'Salva i codici di recupero',
  saveBody: 'Conservali in un gestore delle password o su carta, dove solo tu puoi trovarli. Li vedi solo adesso.',
  listLabel: 'Codici di recupero',
  copy: 'Copia tutti',
  copied: 'Tutti i codici sono stati copiati.',
  copyFailed: 'Non siamo riusciti a copiare i codici. Sono selezionati: copiali con la tastiera o tienili premuti.',
  download: 'Scarica',
  downloaded: 'Il browser salva i codici in un file di testo. Lo trovi tra i download.',
  downloadFailed: 'Non siamo riusciti a creare il file. Copia o stampa i codici.',
  print: 'Stampa',
  printed: 'Il browser stampa solo i codici. Controlla che sul foglio ci siano tutti.',
  printFailed: 'Qui la stampa non funziona. Copia o scarica i codici.',
  workThen: 'I codici funzioneranno quando avrai completato.',
  workThenInstead: 'I codici funzioneranno quando avrai completato. Fino ad allora funzionano quelli di prima, poi non più.',
  saved: 'Ho salvato questi codici',
  unsaved: 'Quando sono in un posto sicuro, seleziona “Ho salvato questi codici”',
  expiredHeading: 'Il tempo per salvare i codici è finito',
  expiredBody: 'Crea nuovi codici e salva quelli al posto dei codici che hai visto.',
  makeNew: 'Crea nuovi codici',
  paper: {
    fileName: 'codici-di-recupero',
    title: issuer => `Codici di recupero per ${isolate(issuer)}`,
    account: account => `Nome dell’account: ${isolate(account)}`,
    madeOn: date => `Data di creazione: ${date}`,
    once: 'Ogni codice funziona una volta sola.',
  },
};
