import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'per accedere', 'password-reset': 'per reimpostare la password' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' e ');

/** Italian, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'Avanti',
    done: 'Fine',
    stepCounter: (step, count) => `Passaggio ${step} di ${count}`,
    stepDone: 'completato',
    error: 'Errore:',
    anotherMethod: 'Configura un altro metodo',
    tryAgainIn: span => `Potrai riprovare tra ${span}.`,
    tryAgainNow: 'Ora puoi riprovare.',
    takingLongerOnly: 'Ci vuole più tempo del solito.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'Prima devi confermare che sei tu. Accedi di nuovo, poi torna qui.',
    'step-up-cancelled': 'Non hai confermato che sei tu. Non è cambiato nulla.',
    'session-expired': 'La sessione è terminata. Accedi di nuovo, poi torna qui.',
    'code-rejected': 'Il codice non corrisponde.',
    'code-expired': 'Il codice è scaduto. Usa il più recente.',
    locked: 'Troppi tentativi. Per la tua sicurezza, aspetta un po’ prima di riprovare.',
    'enrollment-expired': 'Questa configurazione è scaduta. Ricomincia.',
    'already-enrolled': 'Questo metodo è già nel tuo account. Usalo o configurane un altro.',
    'duplicate-name': 'Usi già questo nome per un altro metodo. Scegli un nome diverso',
    'limit-reached': 'Hai raggiunto il limite. Per aggiungerne un altro, eliminane uno.',
    'delivery-failed': 'Non siamo riusciti a consegnare il messaggio. Riprova tra poco.',
    'invalid-input': 'Quello che hai inserito non è stato accettato. Controlla e riprova',
    aborted: 'L’operazione è stata interrotta.',
  },
  methods: {
    passkey: () => import('./passkey.js').then(module => module.passkey),
    deliveredCode: () => import('./delivered-code.js').then(module => module.deliveredCode),
    phone: () => import('./phone.js').then(module => module.phone),
    recoveryCodes: () => import('./recovery-codes.js').then(module => module.recoveryCodes),
    appPassword: () => import('./app-password.js').then(module => module.appPassword),
    phoneCall: () => import('./phone-call.js').then(module => module.phoneCall),
    securityQuestions: () => import('./security-questions.js').then(module => module.securityQuestions),
  },
  pages: {
    manage: () => import('./manage.js').then(module => module.manage),
    signInPrompt: () => import('./sign-in-prompt.js').then(module => module.signInPrompt),
    overview: () => import('./overview.js').then(module => module.overview),
  },
  moreKinds: {
    'security-questions': { name: 'Domande di sicurezza', about: 'Rispondi a domande su di te.' },
    'temporary-access-pass': {
      name: 'Codice di accesso temporaneo',
      about: 'Un codice della tua organizzazione che funziona per un periodo limitato.',
    },
    'hardware-token': { name: 'Token fisico', about: 'Usa il codice di un piccolo dispositivo.' },
  },
  successHeading: name => `Metodo configurato: ${isolate(name)}`,
  successes: {
    'recovery-codes': {
      heading: 'I tuoi codici di recupero ora funzionano',
      about: 'Ogni codice funziona una volta sola. Quelli che avevi creato prima non funzionano più.',
    },
    'app-password': {
      heading: 'La tua password per app ora funziona',
      about: 'Funziona nell’app per cui l’hai creata. Su questo sito nessuno te la chiede.',
    },
    'security-questions': {
      heading: 'Le tue domande di sicurezza sono configurate',
      about: 'Nessuno può leggere le tue risposte, quindi ricorda come le hai scritte.',
    },
  },
  usedFor: purposes => `Puoi usare questo metodo ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `Servono ${usesOf(purposes)}.`,
  becameDefault: 'Da ora in poi ti chiederemo per primo questo metodo.',
  notifiedVia: where => `Abbiamo inviato un messaggio su questa modifica a ${isolate(where)}.`,
  addSecondHeading: 'Aggiungi un secondo metodo',
  addSecond: 'Se un giorno non potrai usare questo metodo, con un secondo riuscirai comunque ad accedere.',
  addSignInHeading: 'Aggiungi un metodo di accesso',
  addSignIn: 'Quello che hai configurato non serve per accedere ogni giorno. Aggiungi un metodo adatto.',
  addAnother: 'Aggiungi un altro metodo',
  saving: 'Salvataggio in corso',
  nameLabel: 'Nome',
  nameHint: 'Ti aiuta a distinguerlo dagli altri. Per esempio “Telefono di lavoro”.',
  endedEnrolled: 'Tutto pronto: ora puoi chiudere',
  endedCancelled: 'Hai interrotto la configurazione',
  endedFailed: 'La configurazione non è riuscita',
  startAgain: 'Ricomincia',
  stepUpHeading: 'Conferma che sei tu',
  stepUpBody: 'Per la tua sicurezza, conferma che sei tu. Poi riprenderai da dove eri.',
  signInAgainHeading: 'Accedi di nuovo',
  signInAgainBody: 'La sessione è terminata. Dopo l’accesso riprenderai da dove eri.',
};
