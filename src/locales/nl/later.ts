import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = {
  'sign-in': 'om in te loggen',
  'password-reset': 'om je wachtwoord opnieuw in te stellen',
};

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' en ');

/** Dutch, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'Volgende',
    done: 'Klaar',
    stepCounter: (step, count) => `Stap ${step} van ${count}`,
    stepDone: 'afgerond',
    error: 'Fout:',
    anotherMethod: 'Een andere methode instellen',
    tryAgainIn: span => `Je kunt het over ${span} opnieuw proberen.`,
    tryAgainNow: 'Je kunt het nu opnieuw proberen.',
    takingLongerOnly: 'Dit duurt langer dan normaal.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'Je moet eerst bevestigen wie je bent. Log opnieuw in en kom dan terug.',
    'step-up-cancelled': 'Je hebt niet bevestigd wie je bent. Er is niets gewijzigd.',
    'session-expired': 'Je bent uitgelogd. Log opnieuw in en kom dan terug.',
    'code-rejected': 'Die code klopt niet.',
    'code-expired': 'Die code is verlopen. Gebruik de nieuwste.',
    locked: 'Te veel pogingen. Voor je veiligheid moet je wachten tot de volgende poging.',
    'enrollment-expired': 'Je kunt hier niet meer mee verder. Begin opnieuw.',
    'already-enrolled': 'Dit is al ingesteld voor je account. Gebruik het, of stel iets anders in.',
    'duplicate-name': 'Je gebruikt deze naam al voor een andere methode. Kies een andere naam',
    'limit-reached': 'Je hebt het maximum bereikt. Verwijder er één om een andere toe te voegen.',
    'delivery-failed': 'We konden het bericht niet bezorgen. Probeer het over een tijdje opnieuw.',
    'invalid-input': 'Dat werd niet geaccepteerd. Controleer het en probeer het opnieuw',
    aborted: 'Dat is gestopt.',
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
    'security-questions': { name: 'Beveiligingsvragen', about: 'Beantwoord vragen over jezelf.' },
    'temporary-access-pass': { name: 'Tijdelijke toegangscode', about: 'Een code van je organisatie die een beperkte tijd werkt.' },
    'hardware-token': { name: 'Codegenerator', about: 'Gebruik een code van een klein apparaat.' },
  },
  successHeading: name => `${isolate(name)} is ingesteld`,
  successes: {
    'recovery-codes': {
      heading: 'Je herstelcodes werken nu',
      about: 'Elke code werkt één keer. Codes die je eerder maakte, werken niet meer.',
    },
    'app-password': {
      heading: 'Je app-wachtwoord werkt nu',
      about: 'Het werkt in de app waarvoor je het hebt gemaakt. Op deze site vraagt niemand erom.',
    },
    'security-questions': {
      heading: 'Je beveiligingsvragen zijn ingesteld',
      about: 'Niemand kan je antwoorden lezen. Onthoud dus hoe je ze hebt geschreven.',
    },
  },
  usedFor: purposes => `Je kunt dit gebruiken ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `Je kunt ze gebruiken ${usesOf(purposes)}.`,
  becameDefault: 'Vanaf nu vragen we hier als eerste om.',
  notifiedVia: where => `We hebben een bericht over deze wijziging gestuurd naar ${isolate(where)}.`,
  addSecondHeading: 'Voeg een tweede methode toe',
  addSecond: 'Raak je deze kwijt, dan kun je met een tweede methode nog steeds inloggen.',
  addSignInHeading: 'Voeg een inlogmethode toe',
  addSignIn: 'Niets van wat je hebt ingesteld, is om elke dag mee in te loggen. Voeg een methode toe die dat wel is.',
  addAnother: 'Nog een methode toevoegen',
  saving: 'Bezig met opslaan',
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
