import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

const plural = pluralIn('it');

/** Italian, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Proteggi il tuo account',
  heading: 'Proteggi il tuo account',
  why: (account, count) =>
    plural(count, {
      one: `Configura un altro metodo per confermare che sei tu, per l’account ${isolate(account)}. Tiene fuori gli altri e ti permette di rientrare.`,
      other: `Configura altri ${count} metodi per confermare che sei tu, per l’account ${isolate(account)}. Tengono fuori gli altri e ti permettono di rientrare.`,
    }),
  required: 'È necessario per poter proseguire.',
  dueBy: (moment, days) => {
    if (days === 0) return `Fallo oggi: dopo la scadenza non potrai proseguire senza. Scadenza: ${moment}.`;
    return plural(days, {
      one: `Hai ancora ${days} giorno per farlo. Scadenza: ${moment}.`,
      other: `Hai ancora ${days} giorni per farlo. Scadenza: ${moment}.`,
    });
  },
  optional: 'Puoi farlo anche un’altra volta.',
  skipsLeft: count => plural(count, { one: 'Puoi rimandare ancora una volta.', other: `Puoi rimandare ancora ${count} volte.` }),
  purposes: { 'sign-in': 'Per accedere', 'password-reset': 'Per reimpostare la password' },
  counted: (have, wanted) => `Configurati: ${have} di ${wanted}`,
  isSetUp: 'Configurato:',
  missing: count => plural(count, { one: 'Ancora uno da configurare', other: `Ancora ${count} da configurare` }),
  more: count => plural(count, { one: 'e un altro', other: `e altri ${count}` }),
  first: method => `Inizi dal metodo più sicuro che puoi usare: ${isolate(method)}.`,
  start: 'Inizia',
  later: 'Non ora',
  puttingOff: 'Un attimo',
  cannotPutOff: 'Non si può più rimandare.',
  passLeft: span =>
    `Il tuo codice di accesso temporaneo funziona ancora per ${span}. Configura un metodo entro questo tempo, altrimenti non potrai più accedere.`,
  passEnded: 'Il tuo codice di accesso temporaneo è scaduto. Se devi accedere di nuovo, chiedine un altro alla tua organizzazione.',
  progress: (position, count) => `Metodo ${position} di ${count}`,
  oneMore: 'Aggiungi un metodo',
  checkingHeading: 'Verifichiamo cosa resta da fare',
  summaryHeading: 'Il tuo account ora è protetto',
  summaryBody: 'Ecco cosa puoi usare da ora in poi.',
  listLabel: 'I tuoi metodi',
  reviewHeading: 'È ancora tutto giusto?',
  reviewBody: account =>
    `Con questi metodi confermi che sei tu, per l’account ${isolate(account)}. Controlla che siano tutti tuoi e che ti servano ancora.`,
  reviewEmpty: 'Non hai ancora configurato nulla.',
  confirm: 'Sì, è tutto giusto',
  confirming: 'Salvataggio in corso',
  edit: 'Modifica qualcosa',
  editHeading: 'Modifica i tuoi metodi',
  editDone: 'Ho finito',
  stuckHeading: 'Qui non si può configurare',
  stuckBody: 'Nessuno dei metodi che puoi aggiungere basta per ciò che è richiesto. L’assistenza della tua organizzazione può aiutarti.',
  readOnlyBody: 'Al momento, o dal posto in cui sei, non puoi modificare i tuoi metodi. Riprova più tardi o da un altro posto.',
  unavailableHeading: 'Non siamo riusciti a controllare i tuoi metodi',
  unopenedHeading: 'Non siamo riusciti ad aprire questa pagina',
  failedBody: 'Per riprovare, ricarica questa pagina.',
  ended: {
    completed: 'Fatto: puoi proseguire',
    postponed: 'Te lo chiederemo un’altra volta',
    'nothing-asked': 'Qui non c’è nulla da fare',
    failed: 'Non ha funzionato',
  },
};
