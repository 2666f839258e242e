import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';

const list = (names: readonly string[], more: number): string => listIn('nl', names, ...(more > 0 ? [`nog ${more}`] : []));

/** Dutch, for the list of methods. */
export const manage: ManageMessages = {
  label: 'Manieren om in te loggen',
  heading: 'Hoe je inlogt',
  intro: account => `De methoden waarmee je bewijst dat jij het bent, voor ${isolate(account)}.`,
  listLabel: 'Je methoden',
  emptyHeading: 'Er is nog niets ingesteld',
  emptyBody: 'Voeg een methode toe, zodat niemand binnenkomt met alleen je wachtwoord.',
  unavailableHeading: 'We konden je methoden niet laden',
  add: 'Methode toevoegen',
  stale: 'Deze lijst kan oud zijn, want we konden hem niet opnieuw laden.',
  offline: 'Je bent offline. Je ziet wat hier eerder stond, en kunt het wijzigen zodra je weer verbinding hebt.',
  readOnly: 'Je kunt je methoden hier bekijken, maar nu niet wijzigen.',
  passOnly: until =>
    `Je bent ingelogd met een tijdelijke toegangscode, die werkt tot ${until}. Voeg voor die tijd een methode toe, anders kun je niet meer inloggen.`,
  row: {
    isDefault: 'Standaard',
    added: date => `Toegevoegd op ${date}`,
    lastUsed: date => `Laatst gebruikt op ${date}`,
    validUntil: moment => `Werkt tot ${moment}`,
    expired: moment => `Verlopen op ${moment}`,
    resetOnly: 'Alleen om je wachtwoord opnieuw in te stellen',
    rename: 'Naam wijzigen',
    change: 'Wijzigen',
    renew: 'Opnieuw instellen',
    remove: 'Verwijderen',
  },
  unusable: {
    expired: 'De tijd is voorbij.',
    'not-allowed': 'Je organisatie staat dit niet meer toe.',
    'renewal-needed': 'Je moet dit opnieuw instellen voordat je het kunt gebruiken.',
  },
  defaultMethod: {
    label: 'Standaardmethode om in te loggen',
    none: 'Nog geen',
    change: 'Wijzigen',
    computed: 'We vragen je om de veiligste methode die je hebt.',
    heading: 'Standaardmethode om in te loggen',
    intro: 'Kies waar we je als eerste om vragen. Bij het inloggen kun je altijd een andere manier kiezen.',
    save: 'Bevestigen',
    saving: 'Bezig met opslaan',
    uses: {
      'app-notification': name => `Melding: ${isolate(name)}`,
      'app-code': name => `Code uit een app of codegenerator: ${isolate(name)}`,
      'text-message': name => `Sms: ${isolate(name)}`,
      'phone-call': name => `Telefoongesprek: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `${isolate(name)} verwijderen?`,
    remains: (names, more) => `Je kunt nog inloggen met ${list(names, more)}.`,
    nothingRemains: 'Dit is je laatste manier om in te loggen. Zonder kom je misschien niet meer in je account.',
    wasDefault: successor =>
      successor
        ? `Dit is je standaardmethode. Hierna vragen we je als eerste om: ${isolate(successor)}.`
        : 'Dit is je standaardmethode. Hierna vragen we je als eerste om een andere methode.',
    permanent: 'Je kunt dit niet ongedaan maken. Om het weer te gebruiken, moet je het opnieuw instellen.',
    confirm: 'Verwijderen',
    removing: 'Bezig met verwijderen',
    refusedHeading: name => `Je kunt ${isolate(name)} nog niet verwijderen`,
    refused: {
      'is-default': 'Dit is je standaardmethode. Kies eerst een andere standaardmethode, of vervang deze.',
      'last-method': 'Dit is je laatste methode, en zonder kun je niet inloggen. Vervang deze; we verwijderen hem als de nieuwe werkt.',
      'required-by-policy': 'Je organisatie wil dat je zo’n methode hebt. Vervang deze; we verwijderen hem als de nieuwe werkt.',
    },
    replace: 'Vervangen',
    changeDefault: 'Standaardmethode wijzigen',
  },
  naming: { heading: name => `Naam van ${isolate(name)} wijzigen`, save: 'Opslaan', saving: 'Bezig met opslaan' },
  signOut: {
    open: 'Overal elders uitloggen',
    heading: 'Overal elders uitloggen?',
    body: 'Gebruik dit als je een apparaat kwijt bent of als het gestolen is. Je blijft hier ingelogd, en moet op elk ander apparaat opnieuw inloggen.',
    confirm: 'Uitloggen',
    ending: 'Bezig met uitloggen',
  },
  report: {
    open: 'Ik heb dit niet toegevoegd',
    heading: name => `Is ${isolate(name)} niet van jou?`,
    body: 'Als jij dit niet hebt toegevoegd, zit er misschien iemand anders in je account. We melden het aan je organisatie, en daarna verwijder je de methode.',
    confirm: 'Melden',
    sending: 'Bezig met melden',
  },
  session: {
    endsIn: span => `Voor je veiligheid word je over ${span} uitgelogd.`,
    extend: 'Ingelogd blijven',
    extending: 'Een ogenblik',
    ended: 'Je sessie is afgelopen. Log opnieuw in om iets te wijzigen.',
    signIn: 'Opnieuw inloggen',
  },
  done: {
    removed: name => `${isolate(name)} is verwijderd.`,
    newDefault: option => `We vragen je nu als eerste om: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'Verwijder het account ook uit de app op je telefoon: het werkt niet meer.',
      'authenticator-code': 'Verwijder het account ook uit de app op je telefoon: de codes werken niet meer.',
      passkey: 'Je apparaat biedt hem misschien nog aan. Verwijder hem dan in de instellingen van dat apparaat of in je wachtwoordmanager.',
      'security-key':
        'Op de sleutel zelf staat nog een sleutel voor dit account. Zet de sleutel terug met zijn eigen software om die te wissen.',
      'app-password': 'De app die dit gebruikte, vraagt weer om een wachtwoord.',
    },
    defaultChanged: option => `We vragen je nu als eerste om: ${isolate(option)}.`,
    renamed: name => `De naam is nu ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'Je bent overal elders uitgelogd.';
      return ended === 0
        ? 'Je was nergens anders ingelogd.'
        : `Je bent uitgelogd op ${ended} ${ended === 1 ? 'ander apparaat' : 'andere apparaten'}.`;
    },
    reported: name => `Je hebt ${isolate(name)} gemeld. Verwijder dit nu, en log overal elders uit.`,
    gone: name => `${isolate(name)} was er niet meer. Dit is de lijst van nu.`,
  },
};
