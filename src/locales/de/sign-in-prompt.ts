import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

const plural = pluralIn('de');

/** German, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Schützen Sie Ihr Konto',
  heading: 'Schützen Sie Ihr Konto',
  why: (account, count) =>
    plural(count, {
      one: `Richten Sie für ${isolate(account)} noch eine Methode ein, mit der Sie Ihre Identität bestätigen. Das hält andere fern, und Sie kommen immer in Ihr Konto.`,
      other: `Richten Sie für ${isolate(account)} noch ${count} Methoden ein, mit denen Sie Ihre Identität bestätigen. Das hält andere fern, und Sie kommen immer in Ihr Konto.`,
    }),
  required: 'Das ist nötig, bevor es weitergeht.',
  dueBy: (moment, days) =>
    days === 0
      ? `Erledigen Sie das noch heute. Ab ${moment} können Sie sonst nicht mehr weitermachen.`
      : plural(days, {
          one: `Erledigen Sie das bis ${moment}. Sie haben noch ${days} Tag Zeit.`,
          other: `Erledigen Sie das bis ${moment}. Sie haben noch ${days} Tage Zeit.`,
        }),
  optional: 'Sie können das auch ein andermal erledigen.',
  skipsLeft: count =>
    plural(count, {
      one: 'Sie können das noch ein weiteres Mal verschieben.',
      other: `Sie können das noch ${count}-mal verschieben.`,
    }),
  purposes: { 'sign-in': 'Zum Anmelden', 'password-reset': 'Zum Zurücksetzen Ihres Passworts' },
  counted: (have, wanted) => `${have} von ${wanted} eingerichtet`,
  isSetUp: 'Eingerichtet:',
  missing: count => `Noch ${count} einzurichten`,
  more: count => `und ${count} weitere`,
  first: method => `Sie beginnen mit der sichersten Methode, die Sie nutzen können: ${isolate(method)}.`,
  start: 'Beginnen',
  later: 'Nicht jetzt',
  puttingOff: 'Einen Moment',
  cannotPutOff: 'Das lässt sich nicht mehr verschieben.',
  passLeft: span =>
    `Ihr befristeter Zugangscode gilt noch ${span}. Richten Sie vorher eine Methode ein, sonst können Sie sich danach nicht mehr anmelden.`,
  passEnded:
    'Ihr befristeter Zugangscode ist abgelaufen. Falls Sie sich erneut anmelden müssen, lassen Sie sich von Ihrer Organisation einen neuen geben.',
  progress: (position, count) => `Methode ${position} von ${count}`,
  oneMore: 'Methode hinzufügen',
  checkingHeading: 'Wir prüfen, was noch zu tun ist',
  summaryHeading: 'Ihr Konto ist jetzt geschützt',
  summaryBody: 'Das können Sie ab jetzt nutzen.',
  listLabel: 'Ihre Methoden',
  reviewHeading: 'Stimmt das noch?',
  reviewBody: account =>
    `Damit bestätigen Sie für ${isolate(account)} Ihre Identität. Prüfen Sie, ob alles Ihnen gehört und ob Sie es noch brauchen.`,
  reviewEmpty: 'Noch nichts eingerichtet.',
  confirm: 'Ja, das stimmt',
  confirming: 'Wird gespeichert',
  edit: 'Etwas ändern',
  editHeading: 'Ihre Methoden ändern',
  editDone: 'Fertig mit Ändern',
  stuckHeading: 'Das lässt sich hier nicht einrichten',
  stuckBody: 'Nichts, was Sie hinzufügen können, erfüllt die Vorgabe. Der Helpdesk Ihrer Organisation kann Ihnen weiterhelfen.',
  readOnlyBody:
    'Ihre Methoden können im Moment nicht geändert werden oder nicht von diesem Ort aus. Versuchen Sie es später oder an einem anderen Ort erneut.',
  unavailableHeading: 'Ihre Methoden konnten nicht geladen werden',
  unopenedHeading: 'Das konnte nicht geöffnet werden',
  failedBody: 'Laden Sie diese Seite neu, um es noch einmal zu versuchen.',
  ended: {
    completed: 'Fertig: Sie können weitermachen',
    postponed: 'Wir fragen Sie ein andermal wieder',
    'nothing-asked': 'Hier ist nichts zu tun',
    failed: 'Das hat nicht geklappt',
  },
};
