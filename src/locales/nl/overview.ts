import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';

/** Dutch, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'Hoe je inlogt',
  count: signIn => {
    if (signIn === 0) return 'Er is geen manier om in te loggen ingesteld';
    return signIn === 1 ? '1 manier om in te loggen' : `${signIn} manieren om in te loggen`;
  },
  resetOnly: count => `en ${count} alleen om je wachtwoord opnieuw in te stellen`,
  names: (names, more) => listIn('nl', names, ...(more > 0 ? [`nog ${more}`] : [])),
  nothing: 'Stel een methode in, zodat niemand binnenkomt met alleen je wachtwoord.',
  second: 'Voeg een tweede methode toe. Als je de eerste kwijtraakt, kom je toch nog binnen.',
  passOnly: until => `Je hebt alleen een tijdelijke toegangscode, die werkt tot ${until}. Voeg voor die tijd een methode toe.`,
  asked: 'Je organisatie vraagt je om meer in te stellen.',
  askedBy: moment => `Je organisatie vraagt je om meer in te stellen voor ${moment}.`,
  review: 'Kijk of dit allemaal nog klopt.',
  renewal: count => (count === 1 ? 'Een van je methoden kun je nu niet gebruiken.' : `${count} van je methoden kun je nu niet gebruiken.`),
  unavailable: 'We konden niet laden hoe je inlogt.',
  signedOut: 'Log opnieuw in om dit te zien.',
  manage: 'Beheren hoe je inlogt',
};
