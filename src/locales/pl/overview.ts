import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('pl');

/** Polish, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'Metody logowania',
  count: signIn =>
    signIn === 0
      ? 'Nie ma żadnej metody logowania'
      : plural(signIn, {
          one: `${signIn} metoda logowania`,
          few: `${signIn} metody logowania`,
          many: `${signIn} metod logowania`,
          other: `${signIn} metody logowania`,
        }),
  resetOnly: count => `i ${count} tylko do resetowania hasła`,
  names: (names, more) => listIn('pl', names, ...(more > 0 ? [`jeszcze ${more}`] : [])),
  nothing: 'Dodaj metodę, aby samo hasło nie wystarczało do zalogowania się na twoje konto.',
  second: 'Dodaj drugą metodę. Jeśli stracisz dostęp do pierwszej, zalogujesz się drugą.',
  passOnly: until => `Masz tylko tymczasowy kod dostępu, który działa do: ${until}. Wcześniej dodaj metodę.`,
  asked: 'Twoja organizacja prosi o dodanie kolejnych metod.',
  askedBy: moment => `Twoja organizacja prosi o dodanie kolejnych metod. Termin: ${moment}.`,
  review: 'Sprawdź, czy to wszystko nadal się zgadza.',
  renewal: count =>
    plural(count, {
      one: 'Nie możesz teraz używać jednej ze swoich metod.',
      other: `Nie możesz teraz używać ${count} swoich metod.`,
    }),
  unavailable: 'Nie udało się wczytać twoich metod logowania.',
  signedOut: 'Aby to zobaczyć, zaloguj się ponownie.',
  manage: 'Zarządzaj metodami logowania',
};
