import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('fr');

const more = (count: number): readonly string[] => (count > 0 ? [plural(count, { one: `${count} autre`, other: `${count} autres` })] : []);

/** French, for the list of methods. */
export const manage: ManageMessages = {
  label: 'Méthodes de connexion',
  heading: 'Comment vous vous connectez',
  intro: account => `Les méthodes qui confirment votre identité pour ${isolate(account)}.`,
  listLabel: 'Vos méthodes',
  emptyHeading: 'Rien n’est encore configuré',
  emptyBody: 'Ajoutez une méthode, pour que personne n’accède à votre compte avec votre seul mot de passe.',
  unavailableHeading: 'Nous n’avons pas pu charger vos méthodes',
  add: 'Ajouter une méthode',
  stale: 'Cette liste n’est peut-être pas à jour, car elle n’a pas pu être rechargée.',
  offline: 'Vous êtes hors connexion. Vous voyez la dernière liste connue et pourrez la modifier une fois la connexion rétablie.',
  readOnly: 'Vous pouvez consulter vos méthodes ici, mais pas les modifier pour le moment.',
  passOnly: until =>
    `Vous utilisez un code d’accès temporaire, valable jusqu’au ${until}. Ajoutez une méthode avant cette date, sinon vous ne pourrez plus vous connecter.`,
  row: {
    isDefault: 'Par défaut',
    added: date => `Ajout\u00a0: ${date}`,
    lastUsed: date => `Dernière utilisation\u00a0: ${date}`,
    validUntil: moment => `Fonctionne jusqu’au ${moment}`,
    expired: moment => `A expiré le ${moment}`,
    resetOnly: 'Uniquement pour réinitialiser votre mot de passe',
    rename: 'Renommer',
    change: 'Modifier',
    renew: 'Reconfigurer',
    remove: 'Supprimer',
  },
  unusable: {
    expired: 'Sa durée de validité est dépassée.',
    'not-allowed': 'Votre organisation ne l’autorise plus.',
    'renewal-needed': 'Il faut la reconfigurer avant de pouvoir l’utiliser.',
  },
  defaultMethod: {
    label: 'Méthode de connexion par défaut',
    none: 'Aucune pour l’instant',
    change: 'Modifier',
    computed: 'La plus sûre de vos méthodes vous est proposée en premier.',
    heading: 'Méthode de connexion par défaut',
    intro: 'Choisissez ce qui vous est proposé en premier. Vous pourrez toujours choisir une autre méthode en vous connectant.',
    save: 'Confirmer',
    saving: 'Enregistrement en cours',
    uses: {
      'app-notification': name => `Notification\u00a0: ${isolate(name)}`,
      'app-code': name => `Code d’une application ou d’un boîtier d’authentification\u00a0: ${isolate(name)}`,
      'text-message': name => `SMS\u00a0: ${isolate(name)}`,
      'phone-call': name => `Appel téléphonique\u00a0: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `Supprimer ${isolate(name)}\u202f?`,
    remains: (names, count) => `Vous pourrez toujours vous connecter avec ces méthodes\u00a0: ${listIn('fr', names, ...more(count))}.`,
    nothingRemains: 'C’est votre dernière méthode de connexion. Sans elle, vous ne pourrez peut-être plus accéder à votre compte.',
    wasDefault: successor =>
      successor
        ? `C’est votre méthode par défaut. Ensuite, la méthode proposée en premier sera\u00a0: ${isolate(successor)}.`
        : 'C’est votre méthode par défaut. Ensuite, une autre méthode vous sera proposée en premier.',
    permanent: 'Cette action est définitive. Pour utiliser la méthode de nouveau, vous devrez la reconfigurer.',
    confirm: 'Supprimer',
    removing: 'Suppression en cours',
    refusedHeading: name => `Vous ne pouvez pas encore supprimer ${isolate(name)}`,
    refused: {
      'is-default': 'C’est votre méthode de connexion par défaut. Choisissez-en d’abord une autre par défaut, ou remplacez celle-ci.',
      'last-method':
        'C’est votre dernière méthode\u00a0: sans elle, vous ne pourriez plus vous connecter. Remplacez-la, et nous la supprimerons quand la nouvelle fonctionnera.',
      'required-by-policy':
        'Votre organisation demande une méthode de ce type. Remplacez-la, et nous la supprimerons quand la nouvelle fonctionnera.',
    },
    replace: 'Remplacer',
    changeDefault: 'Modifier la méthode par défaut',
  },
  naming: { heading: name => `Renommer ${isolate(name)}`, save: 'Enregistrer', saving: 'Enregistrement en cours' },
  signOut: {
    open: 'Fermer les autres sessions',
    heading: 'Fermer les autres sessions\u202f?',
    body: 'Faites-le si un appareil est perdu ou volé. Votre session reste ouverte ici\u202f; sur tous vos autres appareils, il faudra vous connecter de nouveau.',
    confirm: 'Fermer les sessions',
    ending: 'Fermeture en cours',
  },
  report: {
    open: 'Je n’ai pas ajouté cette méthode',
    heading: name => `Vous n’avez pas ajouté ${isolate(name)}\u202f?`,
    body: 'Quelqu’un d’autre a peut-être accès à votre compte. Nous prévenons votre organisation, puis vous supprimez la méthode.',
    confirm: 'Signaler',
    sending: 'Signalement en cours',
  },
  session: {
    endsIn: span => `Pour votre sécurité, votre session se ferme dans ${span}.`,
    extend: 'Prolonger la session',
    extending: 'Un instant',
    ended: 'Votre session est fermée. Connectez-vous de nouveau pour faire une modification.',
    signIn: 'Se connecter de nouveau',
  },
  done: {
    removed: name => `Suppression effectuée\u00a0: ${isolate(name)}.`,
    newDefault: option => `Désormais, la méthode proposée en premier est\u00a0: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'Supprimez aussi le compte dans l’application sur votre téléphone\u00a0: il ne fonctionne plus.',
      'authenticator-code': 'Supprimez aussi le compte dans l’application sur votre téléphone\u00a0: ses codes ne fonctionnent plus.',
      passkey:
        'L’appareil propose peut-être encore la clé d’accès. Dans ce cas, supprimez-la dans ses réglages ou dans votre gestionnaire de mots de passe.',
      'security-key':
        'La clé elle-même garde une donnée liée à ce compte. Pour l’effacer, réinitialisez la clé avec le logiciel de son fabricant.',
      'app-password': 'L’application qui l’utilisait vous redemandera un mot de passe.',
    },
    defaultChanged: option => `Désormais, la méthode proposée en premier est\u00a0: ${isolate(option)}.`,
    renamed: name => `Le nouveau nom est ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'Toutes vos autres sessions sont fermées.';
      if (ended === 0) return 'Vous n’aviez aucune autre session ouverte.';
      return plural(ended, {
        one: `Votre session est fermée sur ${ended} autre appareil.`,
        other: `Vos sessions sont fermées sur ${ended} autres appareils.`,
      });
    },
    reported: name => `Vous avez signalé ${isolate(name)}. Supprimez maintenant cette méthode et fermez les autres sessions.`,
    gone: name => `Cette méthode n’existait plus\u00a0: ${isolate(name)}. Voici la liste à jour.`,
  },
};
