import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** French, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'À quoi ils servent', save: 'Enregistrer les codes' },
  explainHeading: 'Des codes pour les cas où rien d’autre ne fonctionne',
  explainBody:
    'Un code de secours vous permet de vous connecter sans vos autres méthodes, par exemple si vous perdez votre téléphone. Chaque code ne sert qu’une fois.',
  explainThen:
    'Vous les enregistrez à l’étape suivante\u00a0: ayez votre gestionnaire de mots de passe ou une imprimante à portée de main.',
  replacesBody: 'Vous avez déjà des codes de secours. Les nouveaux les remplaceront, et les anciens ne fonctionneront plus.',
  make: 'Créer les codes',
  making: 'Création de vos codes',
  renewalHeading: 'Remplacer vos codes de secours\u202f?',
  renewalBody:
    'Une fois que vous aurez terminé, seuls les nouveaux codes fonctionneront. Les codes actuels ne vous permettront plus de vous connecter.',
  renewalConfirm: 'Créer de nouveaux codes',
  renewalKeep: 'Garder mes codes',
  unmadeHeading: 'Vos codes n’ont pas encore pu être créés',
  saveHeading: 'Enregistrer vos codes de secours',
  saveBody: 'Gardez-les dans un gestionnaire de mots de passe ou sur papier, à l’abri des autres. Ils ne s’affichent que maintenant.',
  listLabel: 'Codes de secours',
  copy: 'Tout copier',
  copied: 'Tous les codes sont copiés.',
  copyFailed:
    'La copie n’a pas fonctionné. Les codes sont sélectionnés\u00a0: copiez-les avec votre clavier ou gardez le doigt appuyé dessus.',
  download: 'Télécharger',
  downloaded: 'Votre navigateur enregistre les codes dans un fichier texte. Cherchez-le parmi vos téléchargements.',
  downloadFailed: 'Le fichier n’a pas pu être créé. Copiez ou imprimez plutôt les codes.',
  print: 'Imprimer',
  printed: 'Votre navigateur n’imprime que les codes. Vérifiez qu’ils sont tous sur le papier.',
  printFailed: 'L’impression ne fonctionne pas ici. Copiez ou téléchargez plutôt les codes.',
  workThen: 'Les codes fonctionneront quand vous aurez terminé.',
  workThenInstead: 'Les codes fonctionneront quand vous aurez terminé. D’ici là, vos anciens codes restent valables.',
  saved: 'J’ai enregistré ces codes',
  unsaved: 'Cochez «\u00a0J’ai enregistré ces codes\u00a0» une fois qu’ils sont en lieu sûr',
  expiredHeading: 'Le temps pour enregistrer les codes est écoulé',
  expiredBody: 'Créez de nouveaux codes et enregistrez-les à la place de ceux que vous avez vus.',
  makeNew: 'Créer de nouveaux codes',
  paper: {
    fileName: 'codes-de-secours',
    title: issuer => `Codes de secours pour ${isolate(issuer)}`,
    account: account => `Compte\u00a0: ${isolate(account)}`,
    madeOn: date => `Créés le ${date}`,
    once: 'Chaque code ne sert qu’une fois.',
  },
};
