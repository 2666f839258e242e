import type { DeliveredCodeMessages } from '../delivered-code-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('it');

/** Italian, for codes that are sent to a phone or an email address. */
export const deliveredCode: DeliveredCodeMessages = {
  steps: { number: 'Numero di telefono', address: 'Indirizzo email', code: 'Inserisci il codice' },
  enterNumberHeading: 'Inserisci il tuo numero di telefono',
  enterAddressHeading: 'Inserisci il tuo indirizzo email',
  intros: {
    'text-message': 'Ti inviamo un SMS con un codice sul telefono.',
    whatsapp: 'Ti inviamo un messaggio con un codice su WhatsApp.',
    voice: 'Ti chiamiamo al telefono e ti diciamo un codice.',
    email: 'Inviamo un’email con un codice a questo indirizzo.',
  },
  resetOnly: 'Puoi usarlo per reimpostare la password, non per accedere.',
  addressLabel: 'Indirizzo email',
  addressHint: 'Usa un indirizzo personale. Se perdi l’accesso a questo account, potresti perdere anche l’indirizzo di lavoro o di scuola.',
  addressFlaws: {
    empty: 'Inserisci il tuo indirizzo email',
    'no-at': 'Un indirizzo email contiene il simbolo @',
    spaces: 'Un indirizzo email non contiene spazi',
    'too-long': 'È troppo lungo per un indirizzo email',
    incomplete: 'Manca qualcosa prima o dopo la @',
    'work-address': 'Questo è il tuo indirizzo di lavoro o di scuola. Inseriscine uno che puoi usare senza questo account',
    malformed: 'Questo indirizzo non esiste. Controllalo',
    known: 'Questo indirizzo è già nel tuo account. Inseriscine un altro',
  },
  givenHeading: 'Inviamo un codice a questo numero',
  givenFixed: 'Non è il tuo numero? Chiedi alla tua organizzazione di cambiarlo.',
  send: 'Invia codice',
  sending: 'Invio del codice in corso',
  mayArrive: 'Il codice è arrivato lo stesso? Scegli ancora **Invia codice** e potrai inserirlo.',
  codeHeadings: {
    'text-message': 'Inserisci il codice ricevuto per SMS',
    whatsapp: 'Inserisci il codice ricevuto su WhatsApp',
    voice: 'Inserisci il codice ascoltato al telefono',
    email: 'Inserisci il codice ricevuto per email',
  },
  sentTo: {
    'text-message': number => `Sul telefono, apri l’SMS che abbiamo inviato a ${isolate(number)}.`,
    whatsapp: number => `Sul telefono, apri il messaggio WhatsApp che abbiamo inviato a ${isolate(number)}.`,
    voice: number => `Stiamo chiamando ${isolate(number)}. Rispondi e ascolta il codice.`,
    email: address => `Apri l’email che abbiamo inviato a ${isolate(address)}.`,
  },
  changeNumber: 'Cambia il numero',
  changeAddress: 'Cambia l’indirizzo',
  codeLabel: 'Codice',
  codeHint: digits => `${digits} cifre`,
  validFor: span => `Questo codice funziona per ${span}.`,
  check: 'Verifica codice',
  checking: 'Verifica del codice in corso',
  flaws: {
    empty: digits => `Inserisci il codice di ${digits} cifre`,
    'too-short': digits => `Il codice ha ${digits} cifre. Inseriscile tutte`,
    'too-long': digits => `Il codice ha ${digits} cifre. Inserisci solo quelle`,
    'not-digits': () => 'Il codice contiene solo cifre',
  },
  wrongCode: 'Il codice non corrisponde. Usa l’ultimo che hai ricevuto',
  attemptsLeft: count => {
    if (count === 0) return 'Nessun tentativo rimasto';
    return plural(count, { one: `${count} tentativo rimasto`, other: `${count} tentativi rimasti` });
  },
  received: 'Abbiamo inserito il codice dell’SMS. Controllalo e vai avanti.',
  notReceived: {
    'text-message': 'L’SMS non arriva?',
    whatsapp: 'Il messaggio non arriva?',
    voice: 'La chiamata non arriva?',
    email: 'L’email non arriva?',
  },
  resend: {
    'text-message': 'Invia un altro SMS',
    whatsapp: 'Invia un altro messaggio',
    voice: 'Chiama di nuovo',
    email: 'Invia un’altra email',
  },
  resendIn: span => `Potrai chiedere un altro codice tra ${span}.`,
  resendReady: 'Ora puoi chiedere un altro codice.',
  resending: 'Invio di un altro codice in corso',
  resent: 'Un altro codice è in arrivo. Quello di prima non funziona più.',
  instead: {
    'text-message': 'Preferisco un SMS',
    whatsapp: 'Preferisco WhatsApp',
    voice: 'Preferisco una chiamata',
    email: 'Preferisco un’email',
  },
  helpPhone: 'Controlla che il telefono sia acceso e abbia campo.',
  helpEmail: 'Possono volerci alcuni minuti. Guarda anche nella posta indesiderata.',
  expiredHeading: 'Il codice è scaduto',
  expiredBody: 'Un codice funziona per un tempo limitato. Chiedi un altro codice e inserisci quello.',
  newCode: 'Invia un altro codice',
  lockedHeading: 'Troppi tentativi',
  lockedBody: span => `Per la tua sicurezza, aspetta ${span} prima di riprovare.`,
  checkingOutcome: 'Non è arrivata una risposta chiara. Verifichiamo se ha funzionato',
  outcomeUnknownHeading: 'Non sappiamo ancora se ha funzionato',
  outcomeUnknownBody: 'Non è arrivata una risposta chiara. Verifica di nuovo prima di inserire un altro codice.',
  checkAgain: 'Verifica di nuovo',
};
