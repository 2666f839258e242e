import type { AuthenticatorMessages } from '../authenticator-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('fr');

const digitsOf = (count: number): string => plural(count, { one: `${count} chiffre`, other: `${count} chiffres` });

/** French, for authenticator apps. */
export const authenticator: AuthenticatorMessages = {
  steps: {
    getApp: 'Installer l’application',
    setUp: 'Configurer le compte',
    scan: 'Scanner le code',
    enterCode: 'Saisir un code',
    test: 'Essayer',
  },
  getHeading: 'Installer d’abord l’application',
  getPush: app => `Installez ${isolate(app)} sur votre téléphone, puis revenez ici.`,
  getCodes: 'Installez une application d’authentification sur votre téléphone, ou utilisez celle que vous avez déjà. Revenez ensuite ici.',
  theApp: 'l’application',
  getFrom: store => `Télécharger sur ${isolate(store)}`,
  haveIt: 'Si vous l’avez déjà, passez à la suite.',
  differentApp: 'Utiliser une autre application d’authentification',
  setUpHeading: 'Configurer votre compte dans l’application',
  setUpIntro: app => `Sur votre téléphone, dans ${isolate(app)}\u00a0:`,
  setUpPush: [
    'Autorisez les notifications si l’application le demande.',
    'Appuyez sur **Ajouter un compte**.',
    'Choisissez **Compte professionnel ou scolaire** si l’application le demande.',
  ],
  setUpCodes: ['Appuyez sur **Ajouter un compte** ou sur **+**.', 'Choisissez **Scanner un code QR**.'],
  cameraRefused:
    'L’application a besoin de l’appareil photo pour scanner. Si elle n’y a pas accès, continuez ici\u00a0: vous pourrez saisir les informations.',
  scanHeading: 'Scanner le code QR',
  scanBody: app => `Sur votre téléphone, scannez ce code avec ${isolate(app)}. L’application sera ainsi associée à votre compte.`,
  scanThen: 'Quand votre compte apparaît dans l’application, choisissez **Suivant**.',
  qrLabel:
    'Code QR pour votre application d’authentification. Si vous ne pouvez pas le scanner, ouvrez «\u00a0Impossible de scanner\u202f?\u00a0» ci-dessous.',
  qrFailed:
    'Le code QR ne peut pas s’afficher. Ouvrez «\u00a0Impossible de scanner\u202f?\u00a0» ci-dessous et saisissez les informations.',
  enlarge: 'Agrandir',
  cannotScan: 'Impossible de scanner\u202f?',
  manualPush: app => `Dans ${isolate(app)}, choisissez la saisie manuelle, puis saisissez ceci\u00a0:`,
  manualCodes:
    'Dans votre application, choisissez de saisir une clé. Elle s’appelle parfois «\u00a0clé de configuration\u00a0» ou «\u00a0code\u00a0». Saisissez ensuite ceci\u00a0:',
  code: 'Code',
  url: 'URL',
  account: 'Nom du compte',
  secretKey: 'Clé secrète',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'La copie n’a pas fonctionné. Le texte est sélectionné\u00a0: copiez-le avec votre clavier ou gardez le doigt appuyé dessus.',
  thisDeviceHeading: 'Configurer sur cet appareil',
  thisDevice: 'L’application est sur cet appareil\u202f? Ouvrez-la d’ici. C’est votre appareil qui décide quelle application s’ouvre.',
  thisDeviceOpen: 'Ouvrir l’application',
  thisDeviceOther: 'Ou scannez le code QR avec un autre appareil.',
  validFor: span => `Ce code est encore valable ${span}.`,
  newCode: 'Afficher un nouveau code',
  newCodeHeading: 'Afficher un nouveau code\u202f?',
  newCodeBody: 'Le code affiché ne fonctionnera plus, même dans une application qui l’a déjà scanné.',
  newCodeConfirm: 'Afficher un nouveau code',
  newCodeKeep: 'Garder celui-ci',
  newCodeShown: 'Voici un nouveau code. Le précédent ne fonctionne plus.',
  unpreparedHeading: 'L’application n’a pas encore pu être configurée',
  expiredHeading: 'Le code QR a expiré',
  expiredBody:
    'Il n’est valable que pendant un temps limité. Affichez-en un nouveau et scannez-le. Si l’application contient déjà un compte issu de l’ancien code, supprimez-le d’abord.',
  enterHeading: 'Saisir le code de l’application',
  enterBody: digits => `Sur votre téléphone, l’application affiche pour ce compte un code à ${digitsOf(digits)}.`,
  codeLabel: 'Code',
  codeHint: digitsOf,
  check: 'Vérifier le code',
  checking: 'Vérification du code',
  flaws: {
    empty: digits => `Saisissez le code à ${digitsOf(digits)}`,
    'too-short': digits => `Le code comporte ${digitsOf(digits)}. Saisissez-le en entier`,
    'too-long': digits => `Le code comporte ${digitsOf(digits)}. N’en saisissez pas plus`,
    'not-digits': () => 'Le code ne comporte que des chiffres',
  },
  wrongCode: 'Ce code ne correspond pas. Les codes changent souvent\u00a0: essayez le plus récent',
  attemptsLeft: count =>
    count === 0
      ? 'Il ne reste aucune tentative'
      : plural(count, { one: `Il reste ${count} tentative`, other: `Il reste ${count} tentatives` }),
  clockHint:
    'Le code ne correspond toujours pas\u202f? Vérifiez que votre téléphone se met à l’heure automatiquement. Les codes en dépendent.',
  lockedHeading: 'Trop de tentatives',
  lockedBody: span => `Pour votre sécurité, patientez ${span} avant la prochaine tentative. Vous n’aurez pas à scanner de nouveau.`,
  checkingOutcome: 'Nous n’avons pas reçu de réponse claire. Nous vérifions si l’opération a réussi',
  outcomeUnknownHeading: 'Nous ne savons pas encore si l’opération a réussi',
  outcomeUnknownBody: 'Nous n’avons pas reçu de réponse claire. Vérifiez de nouveau avant d’essayer un autre code.',
  checkAgain: 'Vérifier de nouveau',
  awaitingApp: 'En attente de votre application',
  outOfTouchHeading: 'La connexion est interrompue',
  connectedHeading: 'Votre application est associée',
  connectedBody: device =>
    `Faites maintenant un essai\u00a0: nous envoyons une notification de test à ${device ? isolate(device) : 'votre téléphone'}.`,
  sendTest: 'Envoyer une notification de test',
  sending: 'Envoi de la notification',
  testHeading: 'Approuvez la notification sur votre téléphone',
  testBody: app => `Nous avons envoyé une notification à ${isolate(app)} sur votre téléphone. Ouvrez-la et saisissez le nombre.`,
  numberLabel: 'Saisissez ce nombre dans l’application',
  numberSaid: number => `Le nombre est ${Array.from(number).join(' ')}.`,
  testTimeLeft: span => `Temps restant\u00a0: ${span}.`,
  notYours: 'Ce n’est pas vous qui l’avez demandée\u202f? Refusez-la sur votre téléphone.',
  noNotification: 'Pas de notification\u202f?',
  resend: 'En envoyer une autre',
  resendIn: span => `Vous pourrez en envoyer une autre dans ${span}.`,
  resendReady: 'Vous pouvez maintenant envoyer une autre notification.',
  codesInstead: 'Utiliser plutôt un code',
  deniedHeading: 'La notification a été refusée',
  deniedBody: 'Si c’était par mégarde, envoyez-en une autre. Si vous n’attendiez pas de notification, changez votre mot de passe.',
  testExpiredHeading: 'La notification a expiré',
  testExpiredBody: 'Elle est restée trop longtemps sans réponse. Envoyez-en une autre quand vous aurez votre téléphone à portée de main.',
  supersededHeading: 'Une notification plus récente a été envoyée',
  supersededBody: 'Seule la plus récente compte. Pour continuer ici, envoyez-en une autre.',
  unreachableHeading: 'Votre téléphone n’est pas joignable',
  unreachableBody: app =>
    `Vérifiez que votre téléphone est connecté à internet, que ${isolate(app)} est à jour et que ses notifications sont activées.`,
  unsentHeading: 'La notification n’a pas pu être envoyée',
  approved: 'Notification approuvée',
  finishing: 'Finalisation en cours',
  unconfirmedHeading: 'Nous n’avons pas encore pu terminer',
};
