import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** Italian, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Scegli un nome', use: 'Usala nell’app' },
  nameHeading: 'Crea una password per un’app',
  nameBody:
    'Alcune app, come quelle di posta meno recenti, non possono chiederti un codice. Una password per app permette a una di queste app di accedere.',
  nameLabel: 'Nome',
  nameHint: 'Per quale app è, e dove? Per esempio “Posta sul portatile” o “Scanner in ufficio”.',
  lostBody: 'La pagina è stata ricaricata prima della fine, quindi la password che hai visto non funziona. Creane una nuova.',
  make: 'Crea password',
  making: 'Creazione della password in corso',
  flaws: { empty: 'Inserisci un nome', tooLong: longest => `Il nome è troppo lungo. Usa al massimo ${longest} caratteri` },
  unmadeHeading: 'Non siamo ancora riusciti a creare la password',
  useHeading: 'Inserisci la password nell’app',
  useBody: name => `In ${isolate(name)}, inserisci questa al posto della tua password. Funzionerà quando avrai completato qui.`,
  passwordLabel: 'Password per app',
  copy: 'Copia',
  copied: 'Copiato',
  copyFailed: 'Non siamo riusciti a copiare. Il testo è selezionato: copialo con la tastiera o tienilo premuto.',
  spacesHint: 'Gli spazi servono solo a leggerla meglio. Non devi inserirli.',
  shownOnce: 'Vedi questa password solo adesso. Se la perdi, creane una nuova.',
  saved: 'Ho inserito la password nell’app',
  unsaved: 'Quando l’hai fatto, seleziona “Ho inserito la password nell’app”',
  expiredHeading: 'La password è scaduta',
  expiredBody: 'Il tempo per completare è finito. Crea una nuova password e inserisci quella nell’app.',
  makeNew: 'Crea una nuova password',
};
