import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('de');

/** German, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'So melden Sie sich an',
  count: signIn =>
    signIn === 0
      ? 'Keine Anmeldemethode eingerichtet'
      : plural(signIn, { one: `${signIn} Anmeldemethode`, other: `${signIn} Anmeldemethoden` }),
  resetOnly: count => `und ${count} nur zum Zurücksetzen Ihres Passworts`,
  names: (names, more) => listIn('de', names, ...(more > 0 ? [`${more} weitere`] : [])),
  nothing: 'Richten Sie eine Methode ein, damit niemand allein mit Ihrem Passwort hineinkommt.',
  second: 'Fügen Sie eine zweite Methode hinzu. Wenn Sie die erste verlieren, kommen Sie trotzdem in Ihr Konto.',
  passOnly: until => `Sie haben nur einen befristeten Zugangscode. Er gilt bis ${until}. Fügen Sie vorher eine Methode hinzu.`,
  asked: 'Ihre Organisation möchte, dass Sie weitere Methoden einrichten.',
  askedBy: moment => `Ihre Organisation möchte, dass Sie weitere Methoden einrichten. Sie haben Zeit bis ${moment}.`,
  review: 'Prüfen Sie, ob das alles noch stimmt.',
  renewal: count =>
    plural(count, {
      one: 'Eine Ihrer Methoden können Sie derzeit nicht nutzen.',
      other: `${count} Ihrer Methoden können Sie derzeit nicht nutzen.`,
    }),
  unavailable: 'Ihre Anmeldemethoden konnten nicht geladen werden.',
  signedOut: 'Melden Sie sich erneut an, um das zu sehen.',
  manage: 'Anmeldemethoden verwalten',
};
