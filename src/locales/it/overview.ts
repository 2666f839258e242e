import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('it');

/** Italian, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'Come accedi',
  count: signIn => {
    if (signIn === 0) return 'Nessun metodo di accesso configurato';
    return plural(signIn, { one: `${signIn} metodo di accesso`, other: `${signIn} metodi di accesso` });
  },
  resetOnly: count => `e ${count} solo per reimpostare la password`,
  names: (names, more) => (more > 0 ? listIn('it', names, plural(more, { one: 'un altro', other: `altri ${more}` })) : listIn('it', names)),
  nothing: 'Configura un metodo, così nessuno può entrare solo con la tua password.',
  second: 'Aggiungi un secondo metodo. Se un giorno non potrai usare quello che hai, riuscirai comunque ad accedere.',
  passOnly: until => `Hai solo un codice di accesso temporaneo. Aggiungi un metodo prima della scadenza: ${until}.`,
  asked: 'La tua organizzazione ti chiede di configurare altri metodi.',
  askedBy: moment => `La tua organizzazione ti chiede di configurare altri metodi. Scadenza: ${moment}.`,
  review: 'Controlla che sia ancora tutto giusto.',
  renewal: count =>
    plural(count, {
      one: 'Al momento uno dei tuoi metodi non si può usare.',
      other: `Al momento ${count} dei tuoi metodi non si possono usare.`,
    }),
  unavailable: 'Non siamo riusciti a caricare i tuoi metodi di accesso.',
  signedOut: 'Per vedere i tuoi metodi, accedi di nuovo.',
  manage: 'Gestisci i metodi di accesso',
};
