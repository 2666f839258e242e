import type { DeliveredCodeMessages } from '../delivered-code-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('de');

/** German, for codes that are sent to a phone or an email address. */
export const deliveredCode: DeliveredCodeMessages = {
  steps: { number: 'Telefonnummer', address: 'E-Mail-Adresse', code: 'Code eingeben' },
  enterNumberHeading: 'Telefonnummer eingeben',
  enterAddressHeading: 'E-Mail-Adresse eingeben',
  intros: {
    'text-message': 'Wir senden eine SMS mit einem Code an Ihr Telefon.',
    whatsapp: 'Wir senden eine Nachricht mit einem Code an WhatsApp auf Ihrem Telefon.',
    voice: 'Wir rufen Sie an und sagen Ihnen einen Code.',
    email: 'Wir senden eine E-Mail mit einem Code an diese Adresse.',
  },
  resetOnly: 'Damit können Sie Ihr Passwort zurücksetzen, sich aber nicht anmelden.',
  addressLabel: 'E-Mail-Adresse',
  addressHint:
    'Verwenden Sie eine private Adresse. Ohne Zugang zu diesem Konto erreichen Sie vielleicht auch Ihre dienstliche oder schulische Adresse nicht.',
  addressFlaws: {
    empty: 'Geben Sie Ihre E-Mail-Adresse ein',
    'no-at': 'Zu einer E-Mail-Adresse gehört ein @',
    spaces: 'Eine E-Mail-Adresse hat keine Leerzeichen',
    'too-long': 'Das ist zu lang für eine E-Mail-Adresse',
    incomplete: 'Vor oder nach dem @ fehlt etwas',
    'work-address': 'Das ist Ihre dienstliche oder schulische Adresse. Geben Sie eine ein, die Sie ohne dieses Konto nutzen können',
    malformed: 'Diese Adresse gibt es nicht. Prüfen Sie sie',
    known: 'Diese Adresse gehört schon zu Ihrem Konto. Geben Sie eine andere Adresse ein',
  },
  givenHeading: 'Wir senden einen Code an diese Nummer',
  givenFixed: 'Ist das nicht Ihre Nummer? Lassen Sie sie von Ihrer Organisation ändern.',
  send: 'Code senden',
  sending: 'Code wird gesendet',
  mayArrive: 'Kommt doch noch ein Code an? Wählen Sie noch einmal **Code senden**, dann können Sie ihn eingeben.',
  codeHeadings: {
    'text-message': 'Code aus der SMS eingeben',
    whatsapp: 'Code aus WhatsApp eingeben',
    voice: 'Code aus dem Anruf eingeben',
    email: 'Code aus der E-Mail eingeben',
  },
  sentTo: {
    'text-message': number => `Öffnen Sie auf Ihrem Telefon die SMS, die wir an ${isolate(number)} gesendet haben.`,
    whatsapp: number => `Öffnen Sie auf Ihrem Telefon die WhatsApp-Nachricht, die wir an ${isolate(number)} gesendet haben.`,
    voice: number => `Wir rufen ${isolate(number)} an. Nehmen Sie den Anruf an und hören Sie sich den Code an.`,
    email: address => `Öffnen Sie die E-Mail, die wir an ${isolate(address)} gesendet haben.`,
  },
  changeNumber: 'Nummer ändern',
  changeAddress: 'Adresse ändern',
  codeLabel: 'Code',
  codeHint: digits => plural(digits, { one: `${digits} Ziffer`, other: `${digits} Ziffern` }),
  validFor: span => `Dieser Code gilt noch ${span}.`,
  check: 'Code prüfen',
  checking: 'Code wird geprüft',
  flaws: {
    empty: digits => `Geben Sie den ${digits}-stelligen Code ein`,
    'too-short': digits => `Der Code ist ${digits}-stellig. Geben Sie alle Ziffern ein`,
    'too-long': digits => `Der Code ist ${digits}-stellig. Geben Sie nur diese Ziffern ein`,
    'not-digits': () => 'Der Code besteht nur aus Ziffern',
  },
  wrongCode: 'Der Code stimmt nicht. Verwenden Sie den, der zuletzt gekommen ist',
  attemptsLeft: count =>
    count === 0 ? 'Keine Versuche mehr' : plural(count, { one: `Noch ${count} Versuch`, other: `Noch ${count} Versuche` }),
  received: 'Der Code aus der SMS ist eingetragen. Prüfen Sie ihn und machen Sie weiter.',
  notReceived: { 'text-message': 'Keine SMS?', whatsapp: 'Keine Nachricht?', voice: 'Kein Anruf?', email: 'Keine E-Mail?' },
  resend: { 'text-message': 'Neue senden', whatsapp: 'Neue senden', voice: 'Erneut anrufen', email: 'Neue senden' },
  resendIn: span => `Noch ${span}, dann können Sie einen neuen Code anfordern.`,
  resendReady: 'Sie können jetzt einen neuen Code anfordern.',
  resending: 'Neuer Code wird gesendet',
  resent: 'Ein neuer Code ist unterwegs. Der vorherige gilt nicht mehr.',
  instead: {
    'text-message': 'Lieber eine SMS erhalten',
    whatsapp: 'Lieber über WhatsApp erhalten',
    voice: 'Lieber angerufen werden',
    email: 'Lieber eine E-Mail erhalten',
  },
  helpPhone: 'Prüfen Sie, ob Ihr Telefon eingeschaltet ist und Empfang hat.',
  helpEmail: 'Es kann ein paar Minuten dauern. Sehen Sie auch im Spam-Ordner nach.',
  expiredHeading: 'Der Code ist abgelaufen',
  expiredBody: 'Ein Code gilt nur für begrenzte Zeit. Lassen Sie sich einen neuen senden und geben Sie diesen ein.',
  newCode: 'Neuen Code senden',
  lockedHeading: 'Zu viele Versuche',
  lockedBody: span => `Warten Sie zu Ihrer Sicherheit noch ${span} bis zum nächsten Versuch.`,
  checkingOutcome: 'Es kam keine eindeutige Antwort. Wir prüfen, ob es geklappt hat',
  outcomeUnknownHeading: 'Noch ist unklar, ob es geklappt hat',
  outcomeUnknownBody: 'Es kam keine eindeutige Antwort. Prüfen Sie es erneut, bevor Sie einen anderen Code eingeben.',
  checkAgain: 'Erneut prüfen',
};
