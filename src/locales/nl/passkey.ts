import type { PasskeyMessages } from '../passkey-messages.js';

/** Dutch, for passkeys and security keys. */
export const passkey: PasskeyMessages = {
  kinds: {
    passkey: {
      steps: { explain: 'Zo werkt het', create: 'Aanmaken' },
      heading: 'Maak een passkey aan',
      intro:
        'Met een passkey log je in zoals je je telefoon of computer ontgrendelt. Je hoeft geen wachtwoord te onthouden, en niemand kan het stelen.',
      points: [
        '**Alleen op je apparaat.** Je vingerafdruk of gezicht blijft daar. Wij krijgen die nooit te zien.',
        '**Alleen van jou.** Kies een apparaat dat niemand anders gebruikt, of je eigen wachtwoordmanager.',
        '**Hierna** vraagt je browser waar je de passkey wilt bewaren. Dan ontgrendel je zoals altijd.',
      ],
      start: 'Passkey aanmaken',
      creatingHeading: 'Ga verder in het venster van je browser',
      creatingBody:
        'Kies waar je de passkey bewaart: op dit apparaat, op je telefoon of op een sleutel. Ontgrendel dat apparaat dan zoals altijd.',
      notCompletedHeading: 'Er is nog geen passkey',
      alreadyRegisteredHeading: 'Daar heb je al een passkey',
      alreadyRegisteredBody:
        'Het apparaat of de wachtwoordmanager die je koos, heeft al een passkey voor dit account. Gebruik die, of kies een andere plek.',
      unsupportedHeading: 'Dat apparaat kan deze passkey niet bewaren',
      unsupportedBody:
        'Er ontbreekt iets dat voor je account nodig is, zoals een schermvergrendeling of pincode. Stel die in of kies een andere plek.',
      another: 'Andere plek kiezen',
      verifying: 'Je passkey wordt gecontroleerd',
      unconfirmedBody:
        'Je passkey is er, maar we hebben die nog niet gecontroleerd. Probeer het opnieuw: je hoeft geen nieuwe aan te maken.',
      refusedHeading: 'Je passkey is niet geaccepteerd',
      notVerified: 'We hebben de passkey gecontroleerd en er klopte iets niet. Probeer het opnieuw of kies een andere plek.',
      notTaken: 'Jouw account staat geen passkeys toe die daar worden bewaard. Kies een ander apparaat of een andere wachtwoordmanager.',
      leftOver: 'Misschien toont je apparaat deze passkey nog. Die werkt niet, dus je kunt hem daar verwijderen.',
      impossibleHeading: 'Je kunt hier geen passkey aanmaken',
    },
    'security-key': {
      steps: { explain: 'Sleutel pakken', create: 'Aanraken' },
      heading: 'Stel een beveiligingssleutel in',
      intro: 'Een beveiligingssleutel is een klein apparaat van jezelf waarmee je laat zien dat jij het bent. Pak hem er eerst bij.',
      points: [
        '**Verbind hem.** Steek de sleutel in dit apparaat, of houd hem ertegenaan als hij NFC heeft.',
        '**Typ de pincode.** Heeft de sleutel er nog geen? Dan kies je er een in je browser. De pincode blijft op de sleutel.',
        '**Raak hem aan.** Knippert de sleutel? Raak dan de knop of het metaal aan.',
      ],
      start: 'Sleutel instellen',
      creatingHeading: 'Ga verder in het venster van je browser',
      creatingBody: 'Steek je sleutel in, of houd hem tegen dit apparaat. Typ de pincode als je browser die vraagt en raak de sleutel aan.',
      notCompletedHeading: 'De sleutel is nog niet ingesteld',
      alreadyRegisteredHeading: 'Deze sleutel is al ingesteld',
      alreadyRegisteredBody: 'Je kunt hem voor dit account gebruiken. Pak een andere sleutel als je er een tweede bij wilt.',
      unsupportedHeading: 'Deze sleutel werkt hier niet',
      unsupportedBody:
        'Er ontbreekt iets dat voor je account nodig is, zoals een pincode. Stel die in op de sleutel of gebruik een andere sleutel.',
      another: 'Andere sleutel gebruiken',
      verifying: 'Je sleutel wordt gecontroleerd',
      unconfirmedBody:
        'Je sleutel heeft geantwoord, maar we hebben dat nog niet gecontroleerd. Probeer het opnieuw: aanraken hoeft niet nog eens.',
      refusedHeading: 'Je sleutel is niet geaccepteerd',
      notVerified: 'We hebben het antwoord gecontroleerd en er klopte iets niet. Probeer het opnieuw of gebruik een andere sleutel.',
      notTaken: 'Jouw account staat dit merk of type sleutel niet toe. Gebruik een andere.',
      leftOver: 'Misschien bewaart de sleutel nog iets voor dit account. Dat kan geen kwaad.',
      impossibleHeading: 'Je kunt hier geen beveiligingssleutel instellen',
    },
  },
  preparing: 'Bezig met voorbereiden',
  noKeeper:
    'Dit apparaat kan zelf geen passkey bewaren. Pak een beveiligingssleutel, of gebruik een wachtwoordmanager die passkeys bewaart.',
  noWindow: 'Zie je zo’n venster niet? Kijk of het achter dit venster staat, of ga terug en probeer het opnieuw.',
  notCompletedBody: 'Het venster is gesloten, of het duurde te lang. Er is niets gewijzigd aan je account. Je kunt het opnieuw proberen.',
  pendingElsewhereHeading: 'Je browser is nog met iets anders bezig',
  pendingElsewhereBody:
    'Je browser vraagt al om een passkey of sleutel, misschien in een ander tabblad. Rond dat eerst af en probeer het dan opnieuw.',
  expiredHeading: 'Dat duurde iets te lang',
  expiredBody: 'Voor je veiligheid wachten we maar een beperkte tijd. Er is niets gewijzigd aan je account. Je kunt het opnieuw proberen.',
  verifyingHeading: 'Bijna klaar',
  unpreparedHeading: 'De voorbereiding is nog niet gelukt',
  unconfirmedHeading: 'Afronden is nog niet gelukt',
  checkingOutcome: 'Er kwam geen duidelijk antwoord. We controleren of het is gelukt',
  outcomeUnknownHeading: 'We weten nog niet of het is gelukt',
  outcomeUnknownBody: 'Er kwam geen duidelijk antwoord. Controleer opnieuw voordat je nog eens begint.',
  checkAgain: 'Opnieuw controleren',
  obstacles: {
    'insecure-page': 'Deze pagina heeft geen beveiligde verbinding. Open de pagina op een adres dat met ‘https’ begint.',
    'old-browser': 'Deze browser kan dit niet. Werk de browser bij of open deze pagina in een andere browser.',
    frame: 'Deze pagina staat binnen een andere pagina, en die staat dit niet toe. Open de pagina in een eigen venster.',
    address:
      'Dit is bedoeld voor een ander adres dan dat van deze pagina. Open de pagina via je gewone link of neem contact op met support.',
  },
};
