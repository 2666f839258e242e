import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import { shownOnce } from './shown-once.js';

const plural = pluralIn('fr');

/** French, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Choisir un nom', use: 'Le saisir dans l’application' },
  nameHeading: 'Créer un mot de passe pour une application',
  nameBody:
    'Certaines applications, comme d’anciennes messageries, ne peuvent pas vous demander de code. Un mot de passe d’application leur permet quand même de se connecter.',
  nameLabel: 'Nom',
  nameHint:
    'Pour quelle application, et où\u202f? Par exemple «\u00a0Messagerie sur mon portable\u00a0» ou «\u00a0Scanner au bureau\u00a0».',
  lostBody: 'La page s’est rechargée avant que vous ayez terminé. Le mot de passe affiché ne fonctionne donc pas. Créez-en un nouveau.',
  make: 'Créer le mot de passe',
  making: 'Création du mot de passe',
  flaws: {
    empty: 'Saisissez un nom',
    tooLong: longest =>
      plural(longest, {
        one: `Le nom est trop long. Utilisez ${longest} caractère au maximum`,
        other: `Le nom est trop long. Utilisez ${longest} caractères au maximum`,
      }),
  },
  unmadeHeading: 'Le mot de passe n’a pas encore pu être créé',
  useHeading: 'Saisir le mot de passe dans l’application',
  useBody: name =>
    `Dans ${isolate(name)}, saisissez-le à la place de votre mot de passe habituel. Il sera valable dès que vous aurez terminé ici.`,
  passwordLabel: 'Mot de passe d’application',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'La copie n’a pas fonctionné. Le texte est sélectionné\u00a0: copiez-le avec votre clavier ou gardez le doigt appuyé dessus.',
  spacesHint: 'Les espaces servent seulement à faciliter la lecture. Vous n’avez pas besoin de les saisir.',
  shownOnce: 'Ce mot de passe ne s’affiche que maintenant. Si vous le perdez, créez-en un nouveau.',
  saved: 'J’ai saisi le mot de passe dans l’application',
  unsaved: 'Cochez «\u00a0J’ai saisi le mot de passe dans l’application\u00a0» une fois que c’est fait',
  expiredHeading: 'Le mot de passe a expiré',
  expiredBody: 'Le temps prévu pour terminer est écoulé. Créez un nouveau mot de passe et saisissez-le dans l’application.',
  makeNew: 'Créer un nouveau mot de passe',
};
