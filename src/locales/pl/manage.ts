import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('pl');

/** Polish, for the list of methods. */
export const manage: ManageMessages = {
  label: 'Metody logowania',
  heading: 'Metody logowania',
  intro: account => `Metody, którymi potwierdzasz tożsamość. Konto: ${isolate(account)}.`,
  listLabel: 'Twoje metody',
  emptyHeading: 'Nie ma jeszcze żadnej metody',
  emptyBody: 'Dodaj metodę, aby samo hasło nie wystarczało do zalogowania się na twoje konto.',
  unavailableHeading: 'Nie udało się wczytać twoich metod',
  add: 'Dodaj metodę',
  stale: 'Ta lista może być nieaktualna, bo nie udało się jej odświeżyć.',
  offline: 'Brak internetu. Widzisz ostatnio wczytane dane, a zmienisz je po nawiązaniu połączenia.',
  readOnly: 'Możesz tu przeglądać swoje metody, ale na razie nie możesz ich zmieniać.',
  passOnly: until =>
    `Do tego logowania posłużył tymczasowy kod dostępu. Działa do: ${until}. Wcześniej dodaj metodę, bo inaczej nie zalogujesz się ponownie.`,
  row: {
    isDefault: 'Domyślna',
    added: date => `Dodano: ${date}`,
    lastUsed: date => `Ostatnie użycie: ${date}`,
    validUntil: moment => `Działa do: ${moment}`,
    expired: moment => `Ważność minęła: ${moment}`,
    resetOnly: 'Tylko do resetowania hasła',
    rename: 'Zmień nazwę',
    change: 'Zmień',
    renew: 'Dodaj ponownie',
    remove: 'Usuń',
  },
  unusable: {
    expired: 'Termin ważności minął.',
    'not-allowed': 'Twoja organizacja już na to nie pozwala.',
    'renewal-needed': 'Aby używać tej metody, trzeba ją dodać ponownie.',
  },
  defaultMethod: {
    label: 'Domyślna metoda logowania',
    none: 'Jeszcze żadna',
    change: 'Zmień',
    computed: 'Przy logowaniu używamy najbezpieczniejszej z twoich metod.',
    heading: 'Domyślna metoda logowania',
    intro: 'Wybierz metodę, którą zaproponujemy najpierw. Przy logowaniu zawsze możesz wybrać inną.',
    save: 'Potwierdź',
    saving: 'Zapisywanie',
    uses: {
      'app-notification': name => `Powiadomienie: ${isolate(name)}`,
      'app-code': name => `Kod z aplikacji lub tokena sprzętowego: ${isolate(name)}`,
      'text-message': name => `SMS: ${isolate(name)}`,
      'phone-call': name => `Połączenie telefoniczne: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `Usunąć metodę: ${isolate(name)}?`,
    remains: (names, more) => `Nadal zalogujesz się tak: ${listIn('pl', names, ...(more > 0 ? [`jeszcze ${more}`] : []))}.`,
    nothingRemains: 'To twoja ostatnia metoda logowania. Bez niej możesz stracić dostęp do konta.',
    wasDefault: successor =>
      successor
        ? `To twoja domyślna metoda. Po usunięciu domyślna będzie ta: ${isolate(successor)}.`
        : 'To twoja domyślna metoda. Po usunięciu domyślna będzie inna.',
    permanent: 'Tego nie można cofnąć. Aby znów używać tej metody, trzeba będzie dodać ją ponownie.',
    confirm: 'Usuń',
    removing: 'Usuwanie',
    refusedHeading: name => `Na razie nie można usunąć tej metody: ${isolate(name)}`,
    refused: {
      'is-default': 'To twoja domyślna metoda logowania. Najpierw wybierz inną domyślną albo zastąp tę metodę.',
      'last-method': 'To twoja ostatnia metoda, bez niej nie można się zalogować. Zastąp ją, a usuniemy ją, gdy nowa zacznie działać.',
      'required-by-policy': 'Twoja organizacja wymaga takiej metody. Zastąp ją, a usuniemy ją, gdy nowa zacznie działać.',
    },
    replace: 'Zastąp metodę',
    changeDefault: 'Zmień domyślną',
  },
  naming: { heading: name => `Zmiana nazwy: ${isolate(name)}`, save: 'Zapisz', saving: 'Zapisywanie' },
  signOut: {
    open: 'Wyloguj się z innych urządzeń',
    heading: 'Wylogować się z innych urządzeń?',
    body: 'Zrób to po zgubieniu lub kradzieży urządzenia. Tutaj sesja potrwa dalej, a na każdym innym urządzeniu trzeba będzie zalogować się ponownie.',
    confirm: 'Wyloguj się',
    ending: 'Wylogowywanie',
  },
  report: {
    open: 'To nie moja metoda',
    heading: name => `To nie twoja metoda: ${isolate(name)}?`,
    body: 'Jeśli ta metoda nie jest twoja, ktoś inny może mieć dostęp do twojego konta. Powiadomimy twoją organizację, a potem usuniesz tę metodę.',
    confirm: 'Zgłoś',
    sending: 'Zgłaszanie',
  },
  session: {
    endsIn: span => `Ze względów bezpieczeństwa sesja wkrótce wygaśnie. Pozostały czas: ${span}.`,
    extend: 'Przedłuż sesję',
    extending: 'Chwileczkę',
    ended: 'Sesja wygasła. Aby coś zmienić, zaloguj się ponownie.',
    signIn: 'Zaloguj się ponownie',
  },
  done: {
    removed: name => `Usunięto: ${isolate(name)}.`,
    newDefault: option => `Nowa domyślna metoda: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'Usuń też konto z aplikacji na telefonie: już nie działa.',
      'authenticator-code': 'Usuń też konto z aplikacji na telefonie: jego kody już nie działają.',
      passkey: 'Urządzenie może nadal proponować ten klucz dostępu. Usuń go wtedy w ustawieniach urządzenia lub w menedżerze haseł.',
      'security-key': 'W samym kluczu są jeszcze dane logowania do tego konta. Aby je usunąć, zresetuj klucz w jego programie.',
      'app-password': 'Aplikacja, która używała tego hasła, znów o nie poprosi.',
    },
    defaultChanged: option => `Nowa domyślna metoda: ${isolate(option)}.`,
    renamed: name => `Nowa nazwa: ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'Wylogowano ze wszystkich innych urządzeń.';
      return ended === 0
        ? 'Na innych urządzeniach nie było aktywnej sesji.'
        : plural(ended, { one: `Wylogowano z ${ended} innego urządzenia.`, other: `Wylogowano z ${ended} innych urządzeń.` });
    },
    reported: name => `Zgłoszono: ${isolate(name)}. Teraz usuń tę metodę i wyloguj się z innych urządzeń.`,
    gone: name => `Tej metody już nie było: ${isolate(name)}. To jest aktualna lista.`,
  },
};
