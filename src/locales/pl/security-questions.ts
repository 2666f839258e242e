import { pluralIn } from '../plural-in.js';
import type { SecurityQuestionsMessages } from '../security-questions-messages.js';

const plural = pluralIn('pl');

const charactersOf = (count: number): string =>
  plural(count, { one: `${count} znak`, few: `${count} znaki`, many: `${count} znaków`, other: `${count} znaku` });

/** Polish, for security questions. */
export const securityQuestions: SecurityQuestionsMessages = {
  steps: { learn: 'Do czego służą', answer: 'Wybierz i odpowiedz' },
  aboutHeading: 'Dodaj pytania zabezpieczające',
  aboutBody: 'Wybierz kilka pytań i odpowiedz na nie teraz. Jeśli zapomnisz hasła, zadamy ci te same pytania.',
  onlyForReset: 'Służą tylko do resetowania hasła. Nie można się nimi zalogować.',
  writeOnly: 'Po zapisaniu nie można już zobaczyć odpowiedzi.',
  othersMayKnow: 'Twoi znajomi mogą znać niektóre odpowiedzi. Wybierz pytania, na które odpowiesz tylko ty.',
  unloadedHeading: 'Nie udało się wczytać pytań',
  answerHeading: 'Wybierz pytania i odpowiedz na nie',
  answerIntro: count =>
    count === 1
      ? 'Podaj odpowiedź, którą będziesz pamiętać także za kilka lat.'
      : 'Podaj odpowiedzi, które będziesz pamiętać także za kilka lat. Każda musi być inna.',
  question: number => `Pytanie ${number}`,
  choose: 'Wybierz pytanie',
  writeOwn: 'Napiszę własne pytanie',
  ownQuestion: number => `Własne pytanie ${number}`,
  ownHint: longest => `Najwyżej ${charactersOf(longest)}.`,
  answer: number => `Odpowiedź ${number}`,
  answerHint: (shortest, longest) => `Liczba znaków: od ${shortest} do ${longest}.`,
  spacesNote: 'Odstępy przed odpowiedzią i po niej nie są zapisywane.',
  hide: 'Ukryj odpowiedzi',
  save: 'Zapisz odpowiedzi',
  saving: 'Zapisywanie odpowiedzi',
  summary: count =>
    plural(count, {
      one: `${count} pole wymaga zmiany:`,
      few: `${count} pola wymagają zmiany:`,
      many: `${count} pól wymaga zmiany:`,
      other: `${count} pola wymaga zmiany:`,
    }),
  flaws: {
    'not-chosen': () => 'Wybierz pytanie',
    'asked-twice': () => 'To pytanie już się pojawiło. Wybierz inne',
    'not-written': () => 'Wpisz pytanie',
    'question-too-long': longest => `Skróć pytanie: najwyżej ${charactersOf(longest)}`,
    empty: () => 'Wpisz odpowiedź',
    'too-short': shortest => `Wpisz co najmniej ${charactersOf(shortest)}`,
    'too-long': longest => `Wpisz najwyżej ${charactersOf(longest)}`,
    'given-twice': () => 'Ta odpowiedź już się pojawiła. Podaj inną',
    'in-question': () => 'Ta odpowiedź jest w pytaniu. Podaj inną',
    'is-account': () => 'Ta odpowiedź to nazwa twojego konta. Podaj inną',
    longer: () => 'Ta odpowiedź jest za krótka. Podaj dłuższą',
    shorter: () => 'Ta odpowiedź jest za długa. Podaj krótszą',
    repeated: () => 'To pytanie lub ta odpowiedź już się pojawiły. Zmień jedno z nich',
    guessable: () => 'Inni mogliby zgadnąć tę odpowiedź. Podaj inną',
    refused: () => 'Ta odpowiedź nie została przyjęta. Podaj inną',
  },
  checkingOutcome: 'Brak jednoznacznej odpowiedzi. Sprawdzamy, czy odpowiedzi są zapisane',
  outcomeUnknownHeading: 'Jeszcze nie wiadomo, czy odpowiedzi są zapisane',
  outcomeUnknownBody: 'Nie otrzymaliśmy jednoznacznej odpowiedzi. Zanim zapiszesz jeszcze raz, sprawdź ponownie.',
  checkAgain: 'Sprawdź ponownie',
  expiredHeading: 'Trwało to dłużej, niż możemy czekać',
  expiredBody: 'Ze względów bezpieczeństwa czas na odpowiedzi jest ograniczony. Wpisane dane nadal tu są: przejdź dalej, aby je zapisać.',
  goOn: 'Przejdź dalej',
};
