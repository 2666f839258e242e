import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('fr');

/** French, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'Comment vous vous connectez',
  count: signIn =>
    signIn === 0
      ? 'Aucune méthode de connexion configurée'
      : plural(signIn, { one: `${signIn} méthode de connexion`, other: `${signIn} méthodes de connexion` }),
  resetOnly: count => `et ${count} uniquement pour réinitialiser votre mot de passe`,
  names: (names, more) => listIn('fr', names, ...(more > 0 ? [plural(more, { one: `${more} autre`, other: `${more} autres` })] : [])),
  nothing: 'Configurez une méthode, pour que personne n’accède à votre compte avec votre seul mot de passe.',
  second: 'Ajoutez une deuxième méthode. Si vous perdez la première, vous pourrez toujours vous connecter.',
  passOnly: until => `Vous n’avez qu’un code d’accès temporaire, valable jusqu’au ${until}. Ajoutez une méthode avant cette date.`,
  asked: 'Votre organisation vous demande de configurer d’autres méthodes.',
  askedBy: moment => `Votre organisation vous demande de configurer d’autres méthodes. Date limite\u00a0: ${moment}.`,
  review: 'Vérifiez que tout est encore exact.',
  renewal: count =>
    plural(count, {
      one: 'L’une de vos méthodes est inutilisable pour le moment.',
      other: `${count} de vos méthodes sont inutilisables pour le moment.`,
    }),
  unavailable: 'Nous n’avons pas pu charger vos méthodes de connexion.',
  signedOut: 'Connectez-vous de nouveau pour voir ceci.',
  manage: 'Gérer vos méthodes de connexion',
};
