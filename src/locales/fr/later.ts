import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = {
  'sign-in': 'pour vous connecter',
  'password-reset': 'pour réinitialiser votre mot de passe',
};

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' et ');

/** French, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'Suivant',
    done: 'Terminé',
    stepCounter: (step, count) => `Étape ${step} sur ${count}`,
    stepDone: 'terminée',
    error: 'Erreur\u00a0:',
    anotherMethod: 'Configurer une autre méthode',
    tryAgainIn: span => `Vous pourrez réessayer dans ${span}.`,
    tryAgainNow: 'Vous pouvez réessayer maintenant.',
    takingLongerOnly: 'C’est plus long que d’habitude.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}\u00a0: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'Vous devez d’abord confirmer votre identité. Connectez-vous de nouveau, puis revenez.',
    'step-up-cancelled': 'Votre identité n’a pas été confirmée. Rien n’a changé.',
    'session-expired': 'Votre session est fermée. Connectez-vous de nouveau, puis revenez.',
    'code-rejected': 'Ce code ne correspond pas.',
    'code-expired': 'Ce code a expiré. Utilisez le plus récent.',
    locked: 'Il y a eu trop de tentatives. Pour votre sécurité, patientez avant la prochaine.',
    'enrollment-expired': 'Le temps prévu pour la configuration est écoulé. Recommencez.',
    'already-enrolled': 'Cette méthode est déjà associée à votre compte. Utilisez-la ou configurez-en une autre.',
    'duplicate-name': 'Vous utilisez ce nom pour une autre méthode. Choisissez un autre nom',
    'limit-reached': 'Vous avez atteint la limite. Supprimez une méthode pour en ajouter une autre.',
    'delivery-failed': 'Le message n’a pas pu être remis. Réessayez dans un instant.',
    'invalid-input': 'Cela n’a pas été accepté. Vérifiez et réessayez',
    aborted: 'L’opération a été interrompue.',
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
    'security-questions': { name: 'Questions de sécurité', about: 'Répondez à des questions sur vous-même.' },
    'temporary-access-pass': {
      name: 'Code d’accès temporaire',
      about: 'Un code de votre organisation, valable un temps limité.',
    },
    'hardware-token': { name: 'Boîtier d’authentification', about: 'Utilisez le code affiché par un petit boîtier.' },
  },
  successHeading: name => `Configuration terminée\u00a0: ${isolate(name)}`,
  successes: {
    'recovery-codes': {
      heading: 'Vos codes de secours sont actifs',
      about: 'Chaque code ne sert qu’une fois. Les codes créés auparavant ne fonctionnent plus.',
    },
    'app-password': {
      heading: 'Votre mot de passe d’application est actif',
      about: 'Il fonctionne dans l’application pour laquelle vous l’avez créé. Sur ce site, personne ne vous le demandera.',
    },
    'security-questions': {
      heading: 'Vos questions de sécurité sont configurées',
      about: 'Personne ne peut lire vos réponses. Retenez donc bien comment vous les avez écrites.',
    },
  },
  usedFor: purposes => `Vous pouvez utiliser cette méthode ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `Vous pouvez les utiliser ${usesOf(purposes)}.`,
  becameDefault: 'Désormais, cette méthode vous sera proposée en premier.',
  notifiedVia: where => `Nous avons envoyé un message à propos de ce changement à ${isolate(where)}.`,
  addSecondHeading: 'Ajouter une deuxième méthode',
  addSecond: 'Si vous perdez celle-ci, une deuxième méthode vous permettra toujours de vous connecter.',
  addSignInHeading: 'Ajouter une méthode de connexion',
  addSignIn: 'Rien de ce que vous avez configuré ne sert à vous connecter au quotidien. Ajoutez une méthode prévue pour cela.',
  addAnother: 'Ajouter une autre méthode',
  saving: 'Enregistrement en cours',
  nameLabel: 'Nom',
  nameHint: 'Pour la distinguer des autres. Par exemple «\u00a0Téléphone professionnel\u00a0».',
  endedEnrolled: 'Tout est configuré\u00a0: vous pouvez quitter',
  endedCancelled: 'Vous avez interrompu la configuration',
  endedFailed: 'La configuration n’a pas abouti',
  startAgain: 'Recommencer',
  stepUpHeading: 'Confirmer votre identité',
  stepUpBody: 'Pour votre sécurité, confirmez votre identité. Vous reprendrez ensuite là où vous en étiez.',
  signInAgainHeading: 'Se connecter de nouveau',
  signInAgainBody: 'Votre session est fermée. Connectez-vous de nouveau pour reprendre là où vous en étiez.',
};
