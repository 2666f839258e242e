import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('sv');

/** Swedish, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'Så loggar du in',
  count: signIn => (signIn === 0 ? 'Inget sätt att logga in än' : `${signIn} sätt att logga in`),
  resetOnly: count => `och ${count} bara för att återställa lösenordet`,
  names: (names, more) => (more > 0 ? listIn('sv', names, `${more} till`) : listIn('sv', names)),
  nothing: 'Lägg till en metod, så att ingen kommer in med bara ditt lösenord.',
  second: 'Lägg till en metod till. Om du blir av med den du har kan du ändå logga in.',
  passOnly: until => `Du har bara en tillfällig åtkomstkod, som fungerar till ${until}. Lägg till en metod innan dess.`,
  asked: 'Din organisation ber dig att lägga till fler metoder.',
  askedBy: moment => `Din organisation ber dig att lägga till fler metoder senast ${moment}.`,
  review: 'Kontrollera att allt fortfarande stämmer.',
  renewal: count =>
    plural(count, {
      one: 'En av dina metoder går inte att använda just nu.',
      other: `${count} av dina metoder går inte att använda just nu.`,
    }),
  unavailable: 'Vi kunde inte läsa in hur du loggar in.',
  signedOut: 'Logga in igen för att se dina metoder.',
  manage: 'Hantera hur du loggar in',
};
