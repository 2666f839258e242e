import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

const plural = pluralIn('pl');

/** Polish, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Zadbaj o bezpieczeństwo konta',
  heading: 'Zadbaj o bezpieczeństwo konta',
  why: (account, count) =>
    plural(count, {
      one: `Dodaj jeszcze jedną metodę potwierdzania tożsamości do konta ${isolate(account)}. Chroni ona przed obcymi i pozwala ci wrócić na konto.`,
      few: `Dodaj jeszcze ${count} metody potwierdzania tożsamości do konta ${isolate(account)}. Chronią one przed obcymi i pozwalają ci wrócić na konto.`,
      many: `Dodaj jeszcze ${count} metod potwierdzania tożsamości do konta ${isolate(account)}. Chronią one przed obcymi i pozwalają ci wrócić na konto.`,
      other: `Dodaj jeszcze ${count} metody potwierdzania tożsamości do konta ${isolate(account)}. Chronią one przed obcymi i pozwalają ci wrócić na konto.`,
    }),
  required: 'Bez tego nie można przejść dalej.',
  dueBy: (moment, days) =>
    days === 0
      ? `Zrób to dzisiaj. Termin: ${moment}. Potem bez tego nie przejdziesz dalej.`
      : `Masz na to czas do: ${moment}. ${plural(days, {
          one: `Pozostał ${days} dzień.`,
          few: `Pozostały ${days} dni.`,
          other: `Pozostało ${days} dni.`,
        })}`,
  optional: 'Możesz też zrobić to innym razem.',
  skipsLeft: count => plural(count, { one: 'Możesz to odłożyć jeszcze raz.', other: `Możesz to odłożyć jeszcze ${count} razy.` }),
  purposes: { 'sign-in': 'Do logowania', 'password-reset': 'Do resetowania hasła' },
  counted: (have, wanted) => `Dodano ${have} z ${wanted}`,
  isSetUp: 'Dodano:',
  missing: count => plural(count, { one: 'Do dodania: jeszcze jedna', other: `Do dodania: jeszcze ${count}` }),
  more: count => `i jeszcze ${count}`,
  first: method => `Zaczniesz od najbezpieczniejszej z dostępnych metod: ${isolate(method)}.`,
  start: 'Rozpocznij',
  later: 'Nie teraz',
  puttingOff: 'Chwileczkę',
  cannotPutOff: 'Nie można już tego odłożyć.',
  passLeft: span => `Czas działania tymczasowego kodu dostępu: ${span}. Wcześniej dodaj metodę, bo inaczej nie zalogujesz się ponownie.`,
  passEnded: 'Tymczasowy kod dostępu wygasł. Jeśli trzeba będzie zalogować się ponownie, poproś swoją organizację o nowy.',
  progress: (position, count) => `Metoda ${position} z ${count}`,
  oneMore: 'Dodaj metodę',
  checkingHeading: 'Sprawdzamy, co jeszcze zostało',
  summaryHeading: 'Twoje konto jest teraz bezpieczne',
  summaryBody: 'Od teraz możesz używać tych metod.',
  listLabel: 'Twoje metody',
  reviewHeading: 'Czy to się nadal zgadza?',
  reviewBody: account =>
    `Tak potwierdzasz tożsamość na koncie ${isolate(account)}. Sprawdź, czy każda metoda jest twoja i nadal potrzebna.`,
  reviewEmpty: 'Nie ma jeszcze żadnej metody.',
  confirm: 'Tak, zgadza się',
  confirming: 'Zapisywanie',
  edit: 'Zmień coś',
  editHeading: 'Zmień swoje metody',
  editDone: 'Zakończ zmiany',
  stuckHeading: 'Tutaj nie można tego dodać',
  stuckBody: 'Żadna z dostępnych metod nie spełnia wymagań. Dalej poprowadzi cię dział pomocy twojej organizacji.',
  readOnlyBody: 'Twoich metod nie można teraz zmieniać albo nie można tego zrobić stąd. Spróbuj później lub z innego miejsca.',
  unavailableHeading: 'Nie udało się sprawdzić twoich metod',
  unopenedHeading: 'Nie udało się tego otworzyć',
  failedBody: 'Aby spróbować ponownie, odśwież tę stronę.',
  ended: {
    completed: 'Gotowe: możesz przejść dalej',
    postponed: 'Zapytamy ponownie innym razem',
    'nothing-asked': 'Nie ma tu nic do zrobienia',
    failed: 'Tym razem się nie udało',
  },
};
