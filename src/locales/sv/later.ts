import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'för att logga in', 'password-reset': 'för att återställa lösenordet' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' och ');

/** Swedish, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'Nästa',
    done: 'Klar',
    stepCounter: (step, count) => `Steg ${step} av ${count}`,
    stepDone: 'klart',
    error: 'Fel:',
    anotherMethod: 'Lägg till en annan metod',
    tryAgainIn: span => `Du kan försöka igen om ${span}.`,
    tryAgainNow: 'Nu kan du försöka igen.',
    takingLongerOnly: 'Det här tar längre tid än vanligt.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'Du behöver bekräfta att det är du först. Logga in igen och kom sedan tillbaka.',
    'step-up-cancelled': 'Du bekräftade inte att det är du. Inget har ändrats.',
    'session-expired': 'Du är utloggad. Logga in igen och kom sedan tillbaka.',
    'code-rejected': 'Koden stämmer inte.',
    'code-expired': 'Koden har gått ut. Använd den senaste.',
    locked: 'För många försök. För din säkerhet behöver du vänta innan du försöker igen.',
    'enrollment-expired': 'Det går inte att fortsätta här längre. Börja om.',
    'already-enrolled': 'Det här finns redan på ditt konto. Använd det eller lägg till något annat.',
    'duplicate-name': 'Du använder redan namnet för en annan metod. Välj ett annat namn',
    'limit-reached': 'Du kan inte ha fler. Ta bort en för att lägga till en ny.',
    'delivery-failed': 'Meddelandet kom inte fram. Försök igen om en stund.',
    'invalid-input': 'Det du skrev godtogs inte. Kontrollera det och försök igen',
    aborted: 'Det avbröts.',
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
    'security-questions': { name: 'Säkerhetsfrågor', about: 'Svara på frågor om dig själv.' },
    'temporary-access-pass': { name: 'Tillfällig åtkomstkod', about: 'En kod från din organisation som fungerar en begränsad tid.' },
    'hardware-token': { name: 'Säkerhetsdosa', about: 'Använd en kod från en liten dosa.' },
  },
  successHeading: name => `Tillagd metod: ${isolate(name)}`,
  successes: {
    'recovery-codes': {
      heading: 'Nu fungerar dina reservkoder',
      about: 'Varje kod fungerar en gång. Koder som du skapade tidigare fungerar inte längre.',
    },
    'app-password': {
      heading: 'Nu fungerar ditt applösenord',
      about: 'Det fungerar i appen som du skapade det för. På den här webbplatsen frågar ingen efter det.',
    },
    'security-questions': {
      heading: 'Dina säkerhetsfrågor är sparade',
      about: 'Ingen kan läsa dina svar, så kom ihåg hur du skrev dem.',
    },
  },
  usedFor: purposes => `Du kan använda metoden ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `Du kan använda dem ${usesOf(purposes)}.`,
  becameDefault: 'Från och med nu frågar vi efter den här metoden först.',
  notifiedVia: where => `Vi har skickat ett meddelande om ändringen till ${isolate(where)}.`,
  addSecondHeading: 'Lägg till en metod till',
  addSecond: 'Om du blir av med den här kan du ändå logga in med den andra.',
  addSignInHeading: 'Lägg till ett sätt att logga in',
  addSignIn: 'Inget av det du har lagt till är till för daglig inloggning. Lägg till en metod som är det.',
  addAnother: 'Lägg till en metod till',
  saving: 'Sparar',
  nameLabel: 'Namn',
  nameHint: 'Hjälper dig att skilja den från andra. Till exempel ”Jobbmobil”.',
  endedEnrolled: 'Allt är klart: nu kan du stänga',
  endedCancelled: 'Du avbröt innan det var klart',
  endedFailed: 'Det gick inte att lägga till metoden',
  startAgain: 'Börja om',
  stepUpHeading: 'Bekräfta att det är du',
  stepUpBody: 'För din säkerhet behöver du bekräfta att det är du. Sedan fortsätter du där du var.',
  signInAgainHeading: 'Logga in igen',
  signInAgainBody: 'Din session har gått ut. När du har loggat in fortsätter du där du var.',
};
