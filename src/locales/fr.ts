import { isolate } from './isolate.js';
import type { Language } from './messages.js';

/** French. */
export const fr: Language = {
  lang: 'fr',
  direction: 'ltr',
  common: {
    back: 'Retour',
    cancel: 'Annuler',
    close: 'Fermer',
    tryAgain: 'Réessayer',
    loading: 'Chargement en cours',
    takingLonger: 'C’est plus long que d’habitude. Vous pouvez encore patienter ou annuler.',
  },
  wizard: {
    label: 'Configurer une méthode de connexion',
    chooseHeading: 'Ajouter une méthode de connexion',
    chooseIntro: account => `Pour ${isolate(account)}. Choisissez comment confirmer votre identité.`,
    nothingToAdd: 'Il n’y a rien à ajouter pour le moment. Les méthodes disponibles dépendent de votre compte.',
    recommended: 'Recommandé',
    resetOnly: about => `${about} Uniquement pour réinitialiser votre mot de passe.`,
    kinds: {
      'authenticator-push': {
        name: 'Application d’authentification',
        about: 'Approuvez une notification ou utilisez un code depuis une application sur votre téléphone.',
      },
      'authenticator-code': {
        name: 'Application d’authentification',
        about: 'Utilisez un code depuis une application sur votre téléphone. Fonctionne sans connexion.',
      },
      passkey: { name: 'Clé d’accès', about: 'Utilisez votre empreinte digitale, votre visage ou le verrouillage de l’écran.' },
      'security-key': { name: 'Clé de sécurité', about: 'Utilisez une clé que vous branchez ou approchez de l’appareil.' },
      'text-message': { name: 'SMS', about: 'Recevez un code sur votre téléphone.' },
      whatsapp: { name: 'WhatsApp', about: 'Recevez un code dans WhatsApp.' },
      email: { name: 'E-mail', about: 'Recevez un code par e-mail.' },
      'phone-call': { name: 'Appel téléphonique', about: 'Répondez à un appel sur votre téléphone.' },
      'alternate-phone': { name: 'Autre téléphone', about: 'Répondez à un appel sur un autre téléphone.' },
      'office-phone': { name: 'Téléphone du bureau', about: 'Répondez à un appel à votre bureau.' },
      'recovery-codes': { name: 'Codes de secours', about: 'Gardez des codes pour les cas où rien d’autre ne fonctionne.' },
      'app-password': { name: 'Mot de passe d’application', about: 'Pour une application qui ne peut pas vous demander de code.' },
    },
    limitReached: limit => `Vous avez atteint la limite de ${limit}. Supprimez une méthode pour en ajouter une autre.`,
    notAllowed: 'Votre compte ne le permet pas.',
    needsAnotherFirst: 'Configurez d’abord une autre méthode.',
    unsupportedDevice: 'Cela ne fonctionne pas sur cet appareil.',
    unavailableHeading: 'Nous n’avons pas pu charger vos méthodes',
    unopenedHeading: 'Nous n’avons pas pu ouvrir cette méthode',
  },
  later: () => import('./fr/later.js').then(module => module.later),
  authenticator: () => import('./fr/authenticator.js').then(module => module.authenticator),
  problems: {
    'rate-limited': 'Il y a eu trop de tentatives en peu de temps.',
    'not-allowed': 'Votre compte ne le permet pas.',
    unsupported: 'Ce n’est pas possible ici. Choisissez une autre méthode.',
    unavailable: 'Le service n’est pas disponible pour le moment. Réessayez dans un instant.',
    network: 'Le service n’est pas joignable. Vérifiez votre connexion et réessayez.',
    timeout: 'La réponse n’est pas arrivée à temps. Réessayez.',
    'invalid-response': 'La réponse du service n’a pas pu être lue. Réessayez ou contactez l’assistance.',
    unknown: 'Quelque chose n’a pas fonctionné. Réessayez ou contactez l’assistance.',
  },
};
