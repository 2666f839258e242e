import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'zum Anmelden', 'password-reset': 'zum Zurücksetzen Ihres Passworts' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' und ');

/** German, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'Weiter',
    done: 'Fertig',
    stepCounter: (step, count) => `Schritt ${step} von ${count}`,
    stepDone: 'erledigt',
    error: 'Fehler:',
    anotherMethod: 'Andere Methode einrichten',
    tryAgainIn: span => `Noch ${span}, dann können Sie es erneut versuchen.`,
    tryAgainNow: 'Sie können es jetzt erneut versuchen.',
    takingLongerOnly: 'Das dauert länger als sonst.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'Bestätigen Sie zuerst Ihre Identität. Melden Sie sich dazu erneut an und kommen Sie dann zurück.',
    'step-up-cancelled': 'Ihre Identität wurde nicht bestätigt. Es hat sich nichts geändert.',
    'session-expired': 'Sie sind abgemeldet. Melden Sie sich erneut an und kommen Sie dann zurück.',
    'code-rejected': 'Der Code stimmt nicht.',
    'code-expired': 'Der Code ist abgelaufen. Verwenden Sie den neuesten.',
    locked: 'Zu viele Versuche. Warten Sie zu Ihrer Sicherheit bis zum nächsten Versuch.',
    'enrollment-expired': 'Die Zeit zum Einrichten ist abgelaufen. Fangen Sie neu an.',
    'already-enrolled': 'Das ist für Ihr Konto schon eingerichtet. Nutzen Sie es oder richten Sie etwas anderes ein.',
    'duplicate-name': 'Sie verwenden diesen Namen schon für eine andere Methode. Wählen Sie einen anderen Namen',
    'limit-reached': 'Die Höchstzahl ist erreicht. Löschen Sie eine Methode, um eine neue hinzuzufügen.',
    'delivery-failed': 'Die Nachricht konnte nicht zugestellt werden. Versuchen Sie es in Kürze erneut.',
    'invalid-input': 'Das wurde nicht angenommen. Prüfen Sie es und versuchen Sie es erneut',
    aborted: 'Der Vorgang wurde abgebrochen.',
  },
  methods: {
    passkey: () => import('./passkey.js').then(module => module.passkey),
    deliveredCode: () => import('./delivered-code.js').then(module => module.deliveredCode),
    phone: () => import('./phone.js').then(module => module.phone),
    recoveryCodes: () => import('./recovery-codes.js').then(module => module.recoveryCodes),
    appPassword: () => import('./app-password.js').then(module => module.appPassword),
    phoneCall: () => import('./phone-call.js').then(module => module.phoneCall),
    securityQuestions: () => import('./security-questions.js').then(module => module.securityQuestions),
  },
  pages: {
    manage: () => import('./manage.js').then(module => module.manage),
    signInPrompt: () => import('./sign-in-prompt.js').then(module => module.signInPrompt),
    overview: () => import('./overview.js').then(module => module.overview),
  },
  moreKinds: {
    'security-questions': { name: 'Sicherheitsfragen', about: 'Beantworten Sie Fragen zu Ihrer Person.' },
    'temporary-access-pass': { name: 'Befristeter Zugangscode', about: 'Ein Code Ihrer Organisation, der nur für begrenzte Zeit gilt.' },
    'hardware-token': { name: 'Hardware-Token', about: 'Nutzen Sie einen Code von einem kleinen Gerät.' },
  },
  successHeading: name => `Fertig eingerichtet: ${isolate(name)}`,
  successes: {
    'recovery-codes': {
      heading: 'Ihre Wiederherstellungscodes gelten jetzt',
      about: 'Jeder Code gilt einmal. Früher erstellte Codes gelten nicht mehr.',
    },
    'app-password': {
      heading: 'Ihr App-Passwort gilt jetzt',
      about: 'Es gilt in der App, für die Sie es erstellt haben. Auf dieser Website fragt niemand danach.',
    },
    'security-questions': {
      heading: 'Ihre Sicherheitsfragen sind eingerichtet',
      about: 'Niemand kann Ihre Antworten lesen. Merken Sie sich deshalb die genaue Schreibweise.',
    },
  },
  usedFor: purposes => `Sie können diese Methode ${usesOf(purposes)} nutzen.`,
  theseUsedFor: purposes => `Sie können sie ${usesOf(purposes)} nutzen.`,
  becameDefault: 'Beim Anmelden werden Sie ab jetzt zuerst danach gefragt.',
  notifiedVia: where => `Wir haben eine Nachricht über diese Änderung an ${isolate(where)} gesendet.`,
  addSecondHeading: 'Zweite Methode hinzufügen',
  addSecond: 'Wenn Sie diese verlieren, können Sie sich mit einer zweiten Methode weiterhin anmelden.',
  addSignInHeading: 'Anmeldemethode hinzufügen',
  addSignIn: 'Bisher ist nichts für die tägliche Anmeldung eingerichtet. Fügen Sie eine Methode hinzu, die dafür gedacht ist.',
  addAnother: 'Weitere Methode hinzufügen',
  saving: 'Wird gespeichert',
  nameLabel: 'Name',
  nameHint: 'Damit Sie Ihre Methoden unterscheiden können. Zum Beispiel „Diensthandy“.',
  endedEnrolled: 'Alles eingerichtet: Sie können das hier jetzt schließen',
  endedCancelled: 'Sie haben das Einrichten abgebrochen',
  endedFailed: 'Das Einrichten hat nicht geklappt',
  startAgain: 'Neu anfangen',
  stepUpHeading: 'Identität bestätigen',
  stepUpBody: 'Bestätigen Sie zu Ihrer Sicherheit Ihre Identität. Danach machen Sie dort weiter, wo Sie aufgehört haben.',
  signInAgainHeading: 'Erneut anmelden',
  signInAgainBody: 'Ihre Sitzung ist beendet. Nach dem Anmelden machen Sie dort weiter, wo Sie aufgehört haben.',
};
