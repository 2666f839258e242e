import { isolate } from '../isolate.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

/** Dutch, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Houd je account veilig',
  heading: 'Houd je account veilig',
  why: (account, count) =>
    count === 1
      ? `Stel nog één manier in om te bewijzen dat jij het bent, voor ${isolate(account)}. Zo blijven anderen buiten en kom jij weer binnen.`
      : `Stel nog ${count} manieren in om te bewijzen dat jij het bent, voor ${isolate(account)}. Zo blijven anderen buiten en kom jij weer binnen.`,
  required: 'Dit is nodig voordat je verder kunt.',
  dueBy: (moment, days) => {
    if (days === 0) return `Doe dit vandaag. Vanaf ${moment} kun je niet meer verder zonder.`;
    return `Doe dit voor ${moment}. Je hebt nog ${days} ${days === 1 ? 'dag' : 'dagen'}.`;
  },
  optional: 'Je kunt dit ook een andere keer doen.',
  skipsLeft: count => (count === 1 ? 'Je kunt het nog één keer uitstellen.' : `Je kunt het nog ${count} keer uitstellen.`),
  purposes: { 'sign-in': 'Om in te loggen', 'password-reset': 'Om je wachtwoord opnieuw in te stellen' },
  counted: (have, wanted) => `${have} van ${wanted} ingesteld`,
  isSetUp: 'Ingesteld:',
  missing: count => (count === 1 ? 'Nog één in te stellen' : `Nog ${count} in te stellen`),
  more: count => `en nog ${count}`,
  first: method => `Je begint met de veiligste die je kunt gebruiken: ${isolate(method)}.`,
  start: 'Beginnen',
  later: 'Niet nu',
  puttingOff: 'Een moment',
  cannotPutOff: 'Je kunt dit niet meer uitstellen.',
  passLeft: span => `Je tijdelijke toegangscode werkt nog ${span}. Stel voor die tijd een methode in, anders kun je niet meer inloggen.`,
  passEnded: 'Je tijdelijke toegangscode is verlopen. Moet je opnieuw inloggen, vraag je organisatie dan om een nieuwe.',
  progress: (position, count) => `Methode ${position} van ${count}`,
  oneMore: 'Methode toevoegen',
  checkingHeading: 'We kijken wat er nog te doen is',
  summaryHeading: 'Je account is nu veilig',
  summaryBody: 'Dit kun je vanaf nu gebruiken.',
  listLabel: 'Je methoden',
  reviewHeading: 'Klopt dit nog?',
  reviewBody: account =>
    `Hiermee bewijs je dat jij het bent, voor ${isolate(account)}. Kijk of alles van jou is, en of je er nog iets aan hebt.`,
  reviewEmpty: 'Er is nog niets ingesteld.',
  confirm: 'Ja, dit klopt',
  confirming: 'Bezig met opslaan',
  edit: 'Iets wijzigen',
  editHeading: 'Je methoden wijzigen',
  editDone: 'Klaar met wijzigen',
  stuckHeading: 'Dit kun je hier niet instellen',
  stuckBody: 'Niets wat je mag toevoegen, is genoeg voor wat er gevraagd wordt. De helpdesk van je organisatie kan je verder helpen.',
  readOnlyBody: 'Je kunt je methoden nu niet wijzigen, of niet vanaf deze plek. Probeer het later opnieuw, of ergens anders.',
  unavailableHeading: 'We konden je methoden niet bekijken',
  unopenedHeading: 'We konden dit niet openen',
  failedBody: 'Laad deze pagina opnieuw om het nog eens te proberen.',
  ended: {
    completed: 'Klaar: je kunt verder',
    postponed: 'We vragen het je een andere keer opnieuw',
    'nothing-asked': 'Hier is niets te doen',
    failed: 'Dit is niet gelukt',
  },
};
