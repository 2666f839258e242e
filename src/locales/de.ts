import { isolate } from './isolate.js';
import type { Language } from './messages.js';

/** German. */
export const de: Language = {
  lang: 'de',
  direction: 'ltr',
  common: {
    back: 'Zurück',
    cancel: 'Abbrechen',
    close: 'Schließen',
    tryAgain: 'Erneut versuchen',
    loading: 'Wird geladen',
    takingLonger: 'Das dauert länger als sonst. Sie können weiter warten oder abbrechen.',
  },
  wizard: {
    label: 'Anmeldemethode einrichten',
    chooseHeading: 'Anmeldemethode hinzufügen',
    chooseIntro: account => `Für ${isolate(account)}. Wählen Sie, wie Sie Ihre Identität bestätigen möchten.`,
    nothingToAdd: 'Im Moment gibt es nichts hinzuzufügen. Welche Methoden Sie nutzen können, hängt von Ihrem Konto ab.',
    recommended: 'Empfohlen',
    resetOnly: about => `${about} Nur zum Zurücksetzen Ihres Passworts.`,
    kinds: {
      'authenticator-push': {
        name: 'Authenticator-App',
        about: 'Bestätigen Sie eine Benachrichtigung oder nutzen Sie einen Code aus einer App auf Ihrem Telefon.',
      },
      'authenticator-code': {
        name: 'Authenticator-App',
        about: 'Nutzen Sie einen Code aus einer App auf Ihrem Telefon. Funktioniert auch offline.',
      },
      passkey: { name: 'Passkey', about: 'Nutzen Sie Ihren Fingerabdruck, Ihr Gesicht oder Ihre Bildschirmsperre.' },
      'security-key': { name: 'Sicherheitsschlüssel', about: 'Nutzen Sie einen Schlüssel, den Sie einstecken oder an das Gerät halten.' },
      'text-message': { name: 'SMS', about: 'Erhalten Sie einen Code auf Ihrem Telefon.' },
      whatsapp: { name: 'WhatsApp', about: 'Erhalten Sie einen Code in WhatsApp.' },
      email: { name: 'E-Mail', about: 'Erhalten Sie einen Code per E-Mail.' },
      'phone-call': { name: 'Anruf', about: 'Nehmen Sie einen Anruf auf Ihrem Telefon an.' },
      'alternate-phone': { name: 'Weiteres Telefon', about: 'Nehmen Sie einen Anruf auf einem anderen Telefon an.' },
      'office-phone': { name: 'Bürotelefon', about: 'Nehmen Sie einen Anruf an Ihrem Arbeitsplatz an.' },
      'recovery-codes': { name: 'Wiederherstellungscodes', about: 'Bewahren Sie Codes auf, falls nichts anderes funktioniert.' },
      'app-password': { name: 'App-Passwort', about: 'Für eine App, die keinen Code abfragen kann.' },
    },
    limitReached: limit => `Die Höchstzahl von ${limit} ist erreicht. Löschen Sie eine Methode, um eine neue hinzuzufügen.`,
    notAllowed: 'Ihr Konto lässt das nicht zu.',
    needsAnotherFirst: 'Richten Sie zuerst eine andere Methode ein.',
    unsupportedDevice: 'Das funktioniert auf diesem Gerät nicht.',
    unavailableHeading: 'Ihre Methoden konnten nicht geladen werden',
    unopenedHeading: 'Diese Methode konnte nicht geöffnet werden',
  },
  later: () => import('./de/later.js').then(module => module.later),
  authenticator: () => import('./de/authenticator.js').then(module => module.authenticator),
  problems: {
    'rate-limited': 'Das waren zu viele Versuche in kurzer Zeit.',
    'not-allowed': 'Ihr Konto lässt das nicht zu.',
    unsupported: 'Das ist hier nicht möglich. Wählen Sie eine andere Methode.',
    unavailable: 'Der Dienst ist im Moment nicht verfügbar. Versuchen Sie es in Kürze erneut.',
    network: 'Der Dienst war nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    timeout: 'Die Antwort kam nicht rechtzeitig. Versuchen Sie es erneut.',
    'invalid-response':
      'Die Antwort des Dienstes konnte nicht gelesen werden. Versuchen Sie es erneut oder wenden Sie sich an den Support.',
    unknown: 'Etwas hat nicht geklappt. Versuchen Sie es erneut oder wenden Sie sich an den Support.',
  },
};
