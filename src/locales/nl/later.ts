import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = {
  'sign-in': 'om in te loggen',
  'password-reset': 'om je wachtwoord opnieuw in te stellen',
};

/** Dutch, for what no first screen says. */
export const later: LaterMessages = {
  successHeading: name => `${isolate(name)} is ingesteld`,
  usedFor: purposes => `Je kunt dit gebruiken ${purposes.map(purpose => used[purpose]).join(' en ')}.`,
  becameDefault: 'Vanaf nu vragen we hier als eerste om.',
  notifiedVia: where => `We hebben een bericht over deze wijziging gestuurd naar ${isolate(where)}.`,
  addSecondHeading: 'Voeg een tweede methode toe',
  addSecond: 'Raak je deze kwijt, dan kun je met een tweede methode nog steeds inloggen.',
  addAnother: 'Tweede methode toevoegen',
  nameLabel: 'Naam',
  nameHint: 'Zo houd je ze uit elkaar. Bijvoorbeeld: ‘Werktelefoon’.',
  endedEnrolled: 'Alles is ingesteld: je kunt dit nu sluiten',
  endedCancelled: 'Je bent gestopt met instellen',
  endedFailed: 'Instellen is niet gelukt',
  startAgain: 'Opnieuw beginnen',
  stepUpHeading: 'Bevestig dat jij het bent',
  stepUpBody: 'Voor je veiligheid willen we zeker weten dat jij het bent. Daarna ga je verder waar je was gebleven.',
  signInAgainHeading: 'Log opnieuw in',
  signInAgainBody: 'Je sessie is verlopen. Als je weer bent ingelogd, ga je verder waar je was gebleven.',
};
