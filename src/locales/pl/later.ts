import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'do logowania', 'password-reset': 'do resetowania hasła' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' i ');

/** Polish, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'Dalej',
    done: 'Gotowe',
    stepCounter: (step, count) => `Krok ${step} z ${count}`,
    stepDone: 'ukończono',
    error: 'Błąd:',
    anotherMethod: 'Dodaj inną metodę',
    tryAgainIn: span => `Możesz spróbować ponownie za: ${span}.`,
    tryAgainNow: 'Możesz już spróbować ponownie.',
    takingLongerOnly: 'To trwa dłużej niż zwykle.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'Najpierw potwierdź tożsamość. Zaloguj się ponownie i wróć tutaj.',
    'step-up-cancelled': 'Tożsamość nie została potwierdzona. Nic się nie zmieniło.',
    'session-expired': 'Sesja wygasła. Zaloguj się ponownie i wróć tutaj.',
    'code-rejected': 'Ten kod się nie zgadza.',
    'code-expired': 'Ten kod wygasł. Użyj najnowszego.',
    locked: 'Zbyt wiele prób. Ze względów bezpieczeństwa poczekaj przed następną.',
    'enrollment-expired': 'Tego nie można już dokończyć. Zacznij od nowa.',
    'already-enrolled': 'To jest już na twoim koncie. Użyj tego albo dodaj coś innego.',
    'duplicate-name': 'Ta nazwa należy już do innej metody. Wybierz inną',
    'limit-reached': 'Osiągnięto limit. Usuń jedną z metod, aby dodać inną.',
    'delivery-failed': 'Nie udało się dostarczyć wiadomości. Spróbuj ponownie za chwilę.',
    'invalid-input': 'Te dane nie zostały przyjęte. Sprawdź je i spróbuj ponownie',
    aborted: 'Przerwano.',
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
    'security-questions': { name: 'Pytania zabezpieczające', about: 'Odpowiedz na pytania o sobie.' },
    'temporary-access-pass': { name: 'Tymczasowy kod dostępu', about: 'Kod od twojej organizacji, który działa przez ograniczony czas.' },
    'hardware-token': { name: 'Token sprzętowy', about: 'Użyj kodu z małego urządzenia.' },
  },
  successHeading: name => `Dodano: ${isolate(name)}`,
  successes: {
    'recovery-codes': {
      heading: 'Twoje kody odzyskiwania już działają',
      about: 'Każdy z nich działa raz. Wcześniejsze kody już nie działają.',
    },
    'app-password': {
      heading: 'Twoje hasło do aplikacji już działa',
      about: 'Działa w aplikacji, dla której powstało. Na tej stronie nikt o nie nie zapyta.',
    },
    'security-questions': {
      heading: 'Twoje pytania zabezpieczające są zapisane',
      about: 'Nikt nie może odczytać odpowiedzi, więc zapamiętaj ich pisownię.',
    },
  },
  usedFor: purposes => `Możesz używać tej metody ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `Możesz ich używać ${usesOf(purposes)}.`,
  becameDefault: 'Od teraz to twoja domyślna metoda logowania.',
  notifiedVia: where => `Wiadomość o tej zmianie wysłaliśmy na: ${isolate(where)}.`,
  addSecondHeading: 'Dodaj drugą metodę',
  addSecond: 'Jeśli stracisz dostęp do tej, zalogujesz się drugą.',
  addSignInHeading: 'Dodaj metodę logowania',
  addSignIn: 'Żadna z twoich metod nie służy do codziennego logowania. Dodaj taką, której możesz używać na co dzień.',
  addAnother: 'Dodaj kolejną metodę',
  saving: 'Zapisywanie',
  nameLabel: 'Nazwa',
  nameHint: 'Pomoże odróżnić tę metodę od innych. Na przykład „Telefon służbowy”.',
  endedEnrolled: 'Gotowe: możesz to już zamknąć',
  endedCancelled: 'Dodawanie metody przerwane',
  endedFailed: 'Nie udało się dodać metody',
  startAgain: 'Zacznij od nowa',
  stepUpHeading: 'Potwierdź tożsamość',
  stepUpBody: 'Ze względów bezpieczeństwa potwierdź tożsamość. Potem wrócisz do tego samego miejsca.',
  signInAgainHeading: 'Zaloguj się ponownie',
  signInAgainBody: 'Sesja wygasła. Po zalogowaniu wrócisz do tego samego miejsca.',
};
