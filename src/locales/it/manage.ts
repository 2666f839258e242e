import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('it');

const list = (names: readonly string[], more: number): string =>
  more > 0 ? listIn('it', names, plural(more, { one: 'un altro metodo', other: `altri ${more} metodi` })) : listIn('it', names);

/** Italian, for the list of methods. */
export const manage: ManageMessages = {
  label: 'Metodi di accesso',
  heading: 'Come accedi',
  intro: account => `I metodi con cui confermi che sei tu, per l’account ${isolate(account)}.`,
  listLabel: 'I tuoi metodi',
  emptyHeading: 'Non hai ancora configurato nulla',
  emptyBody: 'Aggiungi un metodo, così nessuno può entrare solo con la tua password.',
  unavailableHeading: 'Non siamo riusciti a caricare i tuoi metodi',
  add: 'Aggiungi un metodo',
  stale: 'Questo elenco potrebbe non essere aggiornato, perché non siamo riusciti a ricaricarlo.',
  offline: 'Sei offline. Vedi quello che c’era qui prima e potrai modificarlo quando tornerà la connessione.',
  readOnly: 'Qui puoi vedere i tuoi metodi, ma al momento non puoi modificarli.',
  passOnly: until =>
    `Per accedere hai usato un codice di accesso temporaneo. Aggiungi un metodo prima della scadenza, altrimenti non potrai più accedere. Scadenza: ${until}.`,
  row: {
    isDefault: 'Predefinito',
    added: date => `Aggiunto: ${date}`,
    lastUsed: date => `Ultimo uso: ${date}`,
    validUntil: moment => `Scadenza: ${moment}`,
    expired: moment => `Scaduto: ${moment}`,
    resetOnly: 'Solo per reimpostare la password',
    rename: 'Rinomina',
    change: 'Cambia',
    renew: 'Configura di nuovo',
    remove: 'Elimina',
  },
  unusable: {
    expired: 'È scaduto.',
    'not-allowed': 'La tua organizzazione non lo consente più.',
    'renewal-needed': 'Devi configurarlo di nuovo prima di poterlo usare.',
  },
  defaultMethod: {
    label: 'Metodo di accesso predefinito',
    none: 'Ancora nessuno',
    change: 'Cambia',
    computed: 'Ti chiediamo il metodo più sicuro tra quelli che hai.',
    heading: 'Metodo di accesso predefinito',
    intro: 'Scegli quale metodo ti chiederemo per primo. Quando accedi, puoi sempre sceglierne un altro.',
    save: 'Conferma',
    saving: 'Salvataggio in corso',
    uses: {
      'app-notification': name => `Notifica: ${isolate(name)}`,
      'app-code': name => `Codice da app o token fisico: ${isolate(name)}`,
      'text-message': name => `SMS: ${isolate(name)}`,
      'phone-call': name => `Chiamata telefonica: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `Eliminare ${isolate(name)}?`,
    remains: (names, more) => `Potrai ancora accedere con ${list(names, more)}.`,
    nothingRemains: 'È il tuo ultimo metodo di accesso. Senza, potresti non riuscire più a entrare nell’account.',
    wasDefault: successor =>
      successor
        ? `È il tuo metodo predefinito. Dopo, ti chiederemo per primo: ${isolate(successor)}.`
        : 'È il tuo metodo predefinito. Dopo, ti chiederemo per primo un altro metodo.',
    permanent: 'Non si può annullare. Per usarlo ancora, dovrai configurarlo di nuovo.',
    confirm: 'Elimina',
    removing: 'Eliminazione in corso',
    refusedHeading: name => `Non puoi ancora eliminare ${isolate(name)}`,
    refused: {
      'is-default': 'È il tuo metodo di accesso predefinito. Prima scegline un altro come predefinito, oppure sostituisci questo.',
      'last-method': 'È il tuo ultimo metodo, e senza non potresti accedere. Sostituiscilo: lo elimineremo quando quello nuovo funzionerà.',
      'required-by-policy':
        'La tua organizzazione richiede un metodo come questo. Sostituiscilo: lo elimineremo quando quello nuovo funzionerà.',
    },
    replace: 'Sostituisci',
    changeDefault: 'Cambia metodo predefinito',
  },
  naming: { heading: name => `Rinomina ${isolate(name)}`, save: 'Salva', saving: 'Salvataggio in corso' },
  signOut: {
    open: 'Esci dagli altri dispositivi',
    heading: 'Uscire dagli altri dispositivi?',
    body: 'Usa questa opzione se hai perso un dispositivo o te l’hanno rubato. Qui l’accesso resta attivo, ma su ogni altro dispositivo dovrai accedere di nuovo.',
    confirm: 'Esci',
    ending: 'Uscita in corso',
  },
  report: {
    open: 'Non l’ho aggiunto io',
    heading: name => `Non riconosci ${isolate(name)}?`,
    body: 'Se non l’hai aggiunto tu, qualcun altro potrebbe essere entrato nel tuo account. Avvisiamo la tua organizzazione, poi tu elimini il metodo.',
    confirm: 'Segnala',
    sending: 'Segnalazione in corso',
  },
  session: {
    endsIn: span => `Per la tua sicurezza, la sessione terminerà tra ${span}.`,
    extend: 'Prolunga la sessione',
    extending: 'Un attimo',
    ended: 'La sessione è terminata. Per fare modifiche, accedi di nuovo.',
    signIn: 'Accedi di nuovo',
  },
  done: {
    removed: name => `Hai eliminato ${isolate(name)}.`,
    newDefault: option => `Ora ti chiederemo per primo: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'Rimuovi l’account anche dall’app sul telefono: non funziona più.',
      'authenticator-code': 'Rimuovi l’account anche dall’app sul telefono: i suoi codici non funzionano più.',
      passkey:
        'Il dispositivo potrebbe ancora proporti la passkey. In quel caso, eliminala nelle sue impostazioni o nel gestore delle password.',
      'security-key':
        'Sulla chiave resta una credenziale per questo account. Per cancellarla, ripristina la chiave con il software del produttore.',
      'app-password': 'L’app che la usava chiederà di nuovo una password.',
    },
    defaultChanged: option => `Ora ti chiederemo per primo: ${isolate(option)}.`,
    renamed: name => `Il nome ora è ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'Le sessioni sugli altri dispositivi sono chiuse.';
      if (ended === 0) return 'Non c’erano sessioni aperte su altri dispositivi.';
      return plural(ended, {
        one: 'La sessione su un altro dispositivo è chiusa.',
        other: `Le sessioni su altri ${ended} dispositivi sono chiuse.`,
      });
    },
    reported: name => `Hai segnalato ${isolate(name)}. Ora elimina questo metodo ed esci dagli altri dispositivi.`,
    gone: name => `${isolate(name)} non c’era più. Questo è l’elenco aggiornato.`,
  },
};
