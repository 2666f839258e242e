import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('de');

/** German, for the list of methods. */
export const manage: ManageMessages = {
  label: 'Anmeldemethoden',
  heading: 'So melden Sie sich an',
  intro: account => `Mit diesen Methoden bestätigen Sie für ${isolate(account)} Ihre Identität.`,
  listLabel: 'Ihre Methoden',
  emptyHeading: 'Noch nichts eingerichtet',
  emptyBody: 'Fügen Sie eine Methode hinzu, damit niemand allein mit Ihrem Passwort hineinkommt.',
  unavailableHeading: 'Ihre Methoden konnten nicht geladen werden',
  add: 'Methode hinzufügen',
  stale: 'Diese Liste ist vielleicht veraltet, weil sie nicht neu geladen werden konnte.',
  offline: 'Sie sind offline. Sie sehen den letzten Stand und können ihn ändern, sobald Sie wieder verbunden sind.',
  readOnly: 'Sie können Ihre Methoden hier ansehen, im Moment aber nicht ändern.',
  passOnly: until =>
    `Sie sind mit einem befristeten Zugangscode angemeldet. Er gilt bis ${until}. Fügen Sie vorher eine Methode hinzu, sonst können Sie sich danach nicht mehr anmelden.`,
  row: {
    isDefault: 'Standard',
    added: date => `Hinzugefügt am ${date}`,
    lastUsed: date => `Zuletzt genutzt am ${date}`,
    validUntil: moment => `Gilt bis ${moment}`,
    expired: moment => `Abgelaufen am ${moment}`,
    resetOnly: 'Nur zum Zurücksetzen Ihres Passworts',
    rename: 'Umbenennen',
    change: 'Ändern',
    renew: 'Neu einrichten',
    remove: 'Löschen',
  },
  unusable: {
    expired: 'Die Zeit dafür ist abgelaufen.',
    'not-allowed': 'Ihre Organisation lässt das nicht mehr zu.',
    'renewal-needed': 'Das muss neu eingerichtet werden, bevor Sie es nutzen können.',
  },
  defaultMethod: {
    label: 'Standardmethode zum Anmelden',
    none: 'Noch keine',
    change: 'Ändern',
    computed: 'Sie werden nach der sichersten Methode gefragt, die Sie haben.',
    heading: 'Standardmethode zum Anmelden',
    intro: 'Wählen Sie, wonach Sie zuerst gefragt werden. Beim Anmelden können Sie immer auf eine andere Methode wechseln.',
    save: 'Bestätigen',
    saving: 'Wird gespeichert',
    uses: {
      'app-notification': name => `Benachrichtigung: ${isolate(name)}`,
      'app-code': name => `Code aus einer App oder von einem Hardware-Token: ${isolate(name)}`,
      'text-message': name => `SMS: ${isolate(name)}`,
      'phone-call': name => `Anruf: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `${isolate(name)} löschen?`,
    remains: (names, more) =>
      `Diese Methoden zum Anmelden bleiben Ihnen: ${listIn('de', names, ...(more > 0 ? [`${more} weitere`] : []))}.`,
    nothingRemains: 'Das ist Ihre letzte Anmeldemethode. Ohne sie kommen Sie vielleicht nicht mehr in Ihr Konto.',
    wasDefault: successor =>
      successor
        ? `Das ist Ihre Standardmethode. Nach dem Löschen werden Sie beim Anmelden zuerst danach gefragt: ${isolate(successor)}.`
        : 'Das ist Ihre Standardmethode. Nach dem Löschen werden Sie beim Anmelden zuerst nach einer anderen Methode gefragt.',
    permanent: 'Das lässt sich nicht rückgängig machen. Um die Methode wieder zu nutzen, müssen Sie sie neu einrichten.',
    confirm: 'Löschen',
    removing: 'Wird gelöscht',
    refusedHeading: name => `Sie können ${isolate(name)} noch nicht löschen`,
    refused: {
      'is-default': 'Das ist Ihre Standardmethode. Wählen Sie zuerst eine andere oder ersetzen Sie diese.',
      'last-method':
        'Das ist Ihre letzte Methode, und ohne sie könnten Sie sich nicht anmelden. Ersetzen Sie sie: Wir löschen sie, sobald die neue funktioniert.',
      'required-by-policy':
        'Ihre Organisation verlangt eine Methode dieser Art. Ersetzen Sie sie: Wir löschen sie, sobald die neue funktioniert.',
    },
    replace: 'Ersetzen',
    changeDefault: 'Standardmethode ändern',
  },
  naming: { heading: name => `${isolate(name)} umbenennen`, save: 'Speichern', saving: 'Wird gespeichert' },
  signOut: {
    open: 'Überall sonst abmelden',
    heading: 'Überall sonst abmelden?',
    body: 'Nutzen Sie das, wenn ein Gerät verloren oder gestohlen ist. Hier bleiben Sie angemeldet, auf allen anderen Geräten müssen Sie sich erneut anmelden.',
    confirm: 'Abmelden',
    ending: 'Abmeldung läuft',
  },
  report: {
    open: 'Das habe ich nicht hinzugefügt',
    heading: name => `Haben Sie ${isolate(name)} nicht hinzugefügt?`,
    body: 'Dann hat vielleicht jemand anderes Zugang zu Ihrem Konto. Wir melden es Ihrer Organisation, und danach löschen Sie die Methode.',
    confirm: 'Melden',
    sending: 'Wird gemeldet',
  },
  session: {
    endsIn: span => `Zu Ihrer Sicherheit dauert Ihre Sitzung nur noch ${span}.`,
    extend: 'Angemeldet bleiben',
    extending: 'Einen Moment',
    ended: 'Ihre Sitzung ist beendet. Melden Sie sich erneut an, um etwas zu ändern.',
    signIn: 'Erneut anmelden',
  },
  done: {
    removed: name => `Gelöscht: ${isolate(name)}.`,
    newDefault: option => `Beim Anmelden werden Sie jetzt zuerst danach gefragt: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'Löschen Sie das Konto auch in der App auf Ihrem Telefon: Es funktioniert nicht mehr.',
      'authenticator-code': 'Löschen Sie das Konto auch in der App auf Ihrem Telefon: Die Codes gelten nicht mehr.',
      passkey:
        'Das Gerät bietet den Passkey vielleicht noch an. Löschen Sie ihn dann in den Einstellungen des Geräts oder in Ihrem Passwortmanager.',
      'security-key':
        'Auf dem Schlüssel selbst bleibt ein Eintrag für dieses Konto. Um ihn zu löschen, setzen Sie den Schlüssel mit der Software des Herstellers zurück.',
      'app-password': 'Die App, die es genutzt hat, fragt wieder nach einem Passwort.',
    },
    defaultChanged: option => `Beim Anmelden werden Sie jetzt zuerst danach gefragt: ${isolate(option)}.`,
    renamed: name => `Der Name ist jetzt ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'Sie sind überall sonst abgemeldet.';
      if (ended === 0) return 'Sie waren nirgendwo sonst angemeldet.';
      return plural(ended, {
        one: 'Sie sind auf einem anderen Gerät abgemeldet.',
        other: `Sie sind auf ${ended} anderen Geräten abgemeldet.`,
      });
    },
    reported: name => `Sie haben ${isolate(name)} gemeldet. Löschen Sie die Methode jetzt und melden Sie sich überall sonst ab.`,
    gone: name => `Nicht mehr vorhanden: ${isolate(name)}. Das ist die aktuelle Liste.`,
  },
};
