import type { PasskeyMessages } from '../passkey-messages.js';

/** Polish, for passkeys and security keys. */
export const passkey: PasskeyMessages = {
  kinds: {
    passkey: {
      steps: { explain: 'Jak to działa', create: 'Utwórz' },
      heading: 'Utwórz klucz dostępu',
      intro:
        'Z kluczem dostępu logujesz się tak, jak odblokowujesz telefon lub komputer. Nie trzeba pamiętać hasła i nikt nie może go ukraść.',
      points: [
        '**Tylko na twoim urządzeniu.** Odcisk palca lub obraz twarzy nigdy go nie opuszcza. My ich nie widzimy.',
        '**Tylko twój.** Wybierz urządzenie, z którego nie korzysta nikt inny, albo własny menedżer haseł.',
        '**Potem** przeglądarka zapyta, gdzie przechowywać klucz dostępu. Odblokuj urządzenie tak jak zwykle.',
      ],
      start: 'Utwórz klucz dostępu',
      creatingHeading: 'Przejdź do okna przeglądarki',
      creatingBody:
        'Wybierz miejsce na klucz dostępu: to urządzenie, telefon lub klucz bezpieczeństwa. Potem odblokuj wybrane urządzenie tak jak zwykle.',
      notCompletedHeading: 'Nie ma jeszcze klucza dostępu',
      alreadyRegisteredHeading: 'Masz już tam klucz dostępu',
      alreadyRegisteredBody:
        'W wybranym urządzeniu lub menedżerze haseł jest już klucz dostępu do tego konta. Użyj go albo wybierz inne miejsce.',
      unsupportedHeading: 'Tam nie można przechowywać tego klucza dostępu',
      unsupportedBody:
        'Brakuje czegoś, czego wymaga twoje konto, na przykład blokady ekranu lub kodu PIN. Ustaw to albo wybierz inne miejsce.',
      another: 'Wybierz inne miejsce',
      verifying: 'Sprawdzanie klucza dostępu',
      unconfirmedBody:
        'Klucz dostępu jest już utworzony, ale nie został jeszcze sprawdzony. Spróbuj ponownie: nie trzeba tworzyć kolejnego.',
      refusedHeading: 'Klucz dostępu nie został przyjęty',
      notVerified: 'Podczas sprawdzania coś się nie zgadzało. Spróbuj ponownie albo wybierz inne miejsce.',
      notTaken: 'Twoje konto nie pozwala na klucze dostępu przechowywane w tym miejscu. Wybierz inne urządzenie lub inny menedżer haseł.',
      leftOver: 'Urządzenie może nadal pokazywać ten klucz dostępu. On nie działa, więc możesz go tam usunąć.',
      impossibleHeading: 'Tutaj nie można utworzyć klucza dostępu',
    },
    'security-key': {
      steps: { explain: 'Przygotuj klucz', create: 'Dotknij go' },
      heading: 'Dodaj klucz bezpieczeństwa',
      intro: 'Klucz bezpieczeństwa to małe urządzenie, którym potwierdzasz tożsamość. Zanim przejdziesz dalej, przygotuj go.',
      points: [
        '**Połącz go.** Podłącz klucz do tego urządzenia albo zbliż go, jeśli ma NFC.',
        '**Wpisz kod PIN.** Jeśli klucz jeszcze go nie ma, ustawisz go w przeglądarce. Kod pozostaje w kluczu.',
        '**Dotknij go.** Gdy klucz zamiga, dotknij przycisku lub metalowej części.',
      ],
      start: 'Dodaj klucz',
      creatingHeading: 'Przejdź do okna przeglądarki',
      creatingBody: 'Podłącz klucz albo zbliż go do tego urządzenia. Jeśli pojawi się pytanie o kod PIN, wpisz go, a potem dotknij klucza.',
      notCompletedHeading: 'Klucz nie jest jeszcze dodany',
      alreadyRegisteredHeading: 'Ten klucz jest już dodany',
      alreadyRegisteredBody: 'Możesz go używać do tego konta. Jeśli chcesz mieć drugi, weź inny klucz.',
      unsupportedHeading: 'Tutaj nie można użyć tego klucza',
      unsupportedBody: 'Brakuje czegoś, czego wymaga twoje konto, na przykład kodu PIN. Ustaw to w kluczu albo użyj innego klucza.',
      another: 'Użyj innego klucza',
      verifying: 'Sprawdzanie klucza',
      unconfirmedBody: 'Klucz odpowiedział, ale odpowiedź nie została jeszcze sprawdzona. Spróbuj ponownie: nie trzeba go znów dotykać.',
      refusedHeading: 'Klucz nie został przyjęty',
      notVerified: 'W odpowiedzi klucza coś się nie zgadzało. Spróbuj ponownie albo użyj innego klucza.',
      notTaken: 'Twoje konto nie pozwala na ten model klucza. Użyj innego.',
      leftOver: 'W kluczu może pozostać wpis dotyczący tego konta. To nie szkodzi.',
      impossibleHeading: 'Tutaj nie można dodać klucza bezpieczeństwa',
    },
  },
  preparing: 'Przygotowywanie',
  noKeeper:
    'To urządzenie nie może samo przechowywać klucza dostępu. Przygotuj klucz bezpieczeństwa albo menedżer haseł, który to potrafi.',
  noWindow: 'Nie widzisz takiego okna? Poszukaj go za tym oknem albo wróć i spróbuj ponownie.',
  notCompletedBody: 'Okno zostało zamknięte albo trwało to zbyt długo. Na koncie nic się nie zmieniło. Możesz spróbować ponownie.',
  pendingElsewhereHeading: 'Przeglądarka jest zajęta czymś innym',
  pendingElsewhereBody:
    'Czeka już na klucz dostępu lub klucz bezpieczeństwa, być może na innej karcie. Najpierw to dokończ lub zamknij, a potem spróbuj ponownie.',
  expiredHeading: 'Trwało to trochę za długo',
  expiredBody: 'Ze względów bezpieczeństwa czekamy przez ograniczony czas. Na koncie nic się nie zmieniło. Możesz spróbować ponownie.',
  verifyingHeading: 'Prawie gotowe',
  unpreparedHeading: 'Nie udało się jeszcze wszystkiego przygotować',
  unconfirmedHeading: 'Nie udało się jeszcze zakończyć',
  checkingOutcome: 'Brak jednoznacznej odpowiedzi. Sprawdzamy, czy się udało',
  outcomeUnknownHeading: 'Jeszcze nie wiadomo, czy się udało',
  outcomeUnknownBody: 'Nie otrzymaliśmy jednoznacznej odpowiedzi. Zanim zaczniesz od nowa, sprawdź ponownie.',
  checkAgain: 'Sprawdź ponownie',
  obstacles: {
    'insecure-page': 'Ta strona nie ma bezpiecznego połączenia. Otwórz ją pod adresem, który zaczyna się od „https”.',
    'old-browser': 'Ta przeglądarka tego nie potrafi. Zaktualizuj ją albo otwórz tę stronę w innej przeglądarce.',
    frame: 'Ta strona jest osadzona w innej, która na to nie pozwala. Otwórz ją w osobnym oknie.',
    address: 'Ta strona ma inny adres niż oczekiwany. Otwórz ją ze zwykłego linku albo skontaktuj się z pomocą techniczną.',
  },
};
