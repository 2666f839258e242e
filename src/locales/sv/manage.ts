import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('sv');

const list = (names: readonly string[], more: number): string =>
  more > 0 ? listIn('sv', names, plural(more, { one: 'en metod till', other: `${more} metoder till` })) : listIn('sv', names);

/** Swedish, for the list of methods. */
export const manage: ManageMessages = {
  label: 'Sätt att logga in',
  heading: 'Så loggar du in',
  intro: account => `Med de här metoderna bekräftar du att det är du, för kontot ${isolate(account)}.`,
  listLabel: 'Dina metoder',
  emptyHeading: 'Du har inte lagt till något än',
  emptyBody: 'Lägg till en metod, så att ingen kommer in med bara ditt lösenord.',
  unavailableHeading: 'Vi kunde inte läsa in dina metoder',
  add: 'Lägg till en metod',
  stale: 'Listan kan vara gammal, för vi kunde inte läsa in den på nytt.',
  offline: 'Du är offline. Du ser det som fanns här senast, och kan ändra det när du har anslutning igen.',
  readOnly: 'Du kan se dina metoder här, men inte ändra dem just nu.',
  passOnly: until =>
    `Du är inloggad med en tillfällig åtkomstkod, som fungerar till ${until}. Lägg till en metod innan dess, annars kan du inte logga in igen.`,
  row: {
    isDefault: 'Standard',
    added: date => `Tillagd ${date}`,
    lastUsed: date => `Senast använd ${date}`,
    validUntil: moment => `Fungerar till ${moment}`,
    expired: moment => `Gick ut ${moment}`,
    resetOnly: 'Bara för att återställa lösenordet',
    rename: 'Byt namn',
    change: 'Ändra',
    renew: 'Förnya',
    remove: 'Ta bort',
  },
  unusable: {
    expired: 'Tiden har gått ut.',
    'not-allowed': 'Din organisation tillåter den inte längre.',
    'renewal-needed': 'Du behöver förnya den innan du kan använda den.',
  },
  defaultMethod: {
    label: 'Standardmetod för inloggning',
    none: 'Ingen än',
    change: 'Ändra',
    computed: 'Vi frågar efter den säkraste metoden som du har.',
    heading: 'Standardmetod för inloggning',
    intro: 'Välj vad vi frågar efter först. Du kan alltid välja ett annat sätt när du loggar in.',
    save: 'Bekräfta',
    saving: 'Sparar',
    uses: {
      'app-notification': name => `Avisering: ${isolate(name)}`,
      'app-code': name => `Kod från app eller säkerhetsdosa: ${isolate(name)}`,
      'text-message': name => `Sms: ${isolate(name)}`,
      'phone-call': name => `Telefonsamtal: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `Vill du ta bort ${isolate(name)}?`,
    remains: (names, more) => `Du kan fortfarande logga in med ${list(names, more)}.`,
    nothingRemains: 'Det här är ditt sista sätt att logga in. Utan det kanske du inte kommer in på kontot igen.',
    wasDefault: successor =>
      successor
        ? `Det här är din standardmetod. Sedan frågar vi först efter: ${isolate(successor)}.`
        : 'Det här är din standardmetod. Sedan frågar vi efter en annan metod först.',
    permanent: 'Det går inte att ångra. Om du vill använda metoden igen behöver du lägga till den på nytt.',
    confirm: 'Ta bort',
    removing: 'Tar bort',
    refusedHeading: name => `Du kan inte ta bort ${isolate(name)} än`,
    refused: {
      'is-default': 'Det är din standardmetod för inloggning. Välj en annan standardmetod först, eller ersätt den här.',
      'last-method': 'Det är din sista metod, och utan någon kan du inte logga in. Ersätt den, så tar vi bort den när den nya fungerar.',
      'required-by-policy': 'Din organisation vill att du har en sådan metod. Ersätt den, så tar vi bort den när den nya fungerar.',
    },
    replace: 'Ersätt',
    changeDefault: 'Byt standardmetod',
  },
  naming: { heading: name => `Byt namn på ${isolate(name)}`, save: 'Spara', saving: 'Sparar' },
  signOut: {
    open: 'Logga ut från andra enheter',
    heading: 'Vill du logga ut från andra enheter?',
    body: 'Gör det här om en enhet är borta eller stulen. Du är fortfarande inloggad här, men behöver logga in igen på alla andra enheter.',
    confirm: 'Logga ut',
    ending: 'Loggar ut',
  },
  report: {
    open: 'Jag har inte lagt till den här',
    heading: name => `Känner du inte igen ${isolate(name)}?`,
    body: 'Om du inte har lagt till den kan någon annan vara inne på ditt konto. Vi meddelar din organisation, och sedan tar du bort metoden.',
    confirm: 'Anmäl',
    sending: 'Anmäler',
  },
  session: {
    endsIn: span => `För din säkerhet loggas du ut om ${span}.`,
    extend: 'Fortsätt vara inloggad',
    extending: 'Ett ögonblick',
    ended: 'Din session har gått ut. Logga in igen om du vill ändra något.',
    signIn: 'Logga in igen',
  },
  done: {
    removed: name => `Du har tagit bort ${isolate(name)}.`,
    newDefault: option => `Nu frågar vi först efter: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'Ta bort kontot även från appen i mobilen: det fungerar inte längre.',
      'authenticator-code': 'Ta bort kontot även från appen i mobilen: koderna fungerar inte längre.',
      passkey:
        'Enheten kanske fortfarande föreslår lösennyckeln. Ta i så fall bort den i enhetens inställningar eller i lösenordshanteraren.',
      'security-key':
        'På nyckeln finns fortfarande uppgifter för det här kontot. Återställ nyckeln med dess eget program om du vill radera dem.',
      'app-password': 'Appen som använde lösenordet kommer att fråga efter ett nytt.',
    },
    defaultChanged: option => `Nu frågar vi först efter: ${isolate(option)}.`,
    renamed: name => `Namnet är nu ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'Du är utloggad från alla andra enheter.';
      if (ended === 0) return 'Du var inte inloggad på någon annan enhet.';
      return plural(ended, { one: 'Du är utloggad från en annan enhet.', other: `Du är utloggad från ${ended} andra enheter.` });
    },
    reported: name => `Du har anmält ${isolate(name)}. Ta nu bort metoden och logga ut från andra enheter.`,
    gone: name => `${isolate(name)} fanns inte längre. Det här är den aktuella listan.`,
  },
};
