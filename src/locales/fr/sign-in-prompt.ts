import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

const plural = pluralIn('fr');

/** French, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Protégez votre compte',
  heading: 'Protégez votre compte',
  why: (account, count) =>
    plural(count, {
      one: `Configurez encore une méthode qui confirme votre identité pour ${isolate(account)}. Elle tient les autres à l’écart et vous garantit l’accès.`,
      other: `Configurez encore ${count} méthodes qui confirment votre identité pour ${isolate(account)}. Elles tiennent les autres à l’écart et vous garantissent l’accès.`,
    }),
  required: 'C’est nécessaire pour pouvoir continuer.',
  dueBy: (moment, days) =>
    days === 0
      ? `À faire aujourd’hui. À partir du ${moment}, vous ne pourrez plus continuer sans cela.`
      : plural(days, {
          one: `À faire avant le ${moment}. Il vous reste ${days} jour.`,
          other: `À faire avant le ${moment}. Il vous reste ${days} jours.`,
        }),
  optional: 'Vous pouvez aussi le faire une autre fois.',
  skipsLeft: count =>
    plural(count, {
      one: `Vous pouvez encore le reporter ${count} fois.`,
      other: `Vous pouvez encore le reporter ${count} fois.`,
    }),
  purposes: { 'sign-in': 'Pour vous connecter', 'password-reset': 'Pour réinitialiser votre mot de passe' },
  counted: (have, wanted) => plural(have, { one: `${have} configurée sur ${wanted}`, other: `${have} configurées sur ${wanted}` }),
  isSetUp: 'Déjà configuré\u00a0:',
  missing: count => `Encore ${count} à configurer`,
  more: count => plural(count, { one: `et ${count} autre`, other: `et ${count} autres` }),
  first: method => `Vous commencez par la méthode la plus sûre que vous pouvez utiliser\u00a0: ${isolate(method)}.`,
  start: 'Commencer',
  later: 'Pas maintenant',
  puttingOff: 'Un instant',
  cannotPutOff: 'Vous ne pouvez plus le reporter.',
  passLeft: span =>
    `Votre code d’accès temporaire est encore valable ${span}. Configurez une méthode d’ici là, sinon vous ne pourrez plus vous connecter.`,
  passEnded: 'Votre code d’accès temporaire a expiré. Si vous devez vous connecter de nouveau, demandez-en un autre à votre organisation.',
  progress: (position, count) => `Méthode ${position} sur ${count}`,
  oneMore: 'Ajouter une méthode',
  checkingHeading: 'Nous vérifions ce qu’il reste à faire',
  summaryHeading: 'Votre compte est maintenant protégé',
  summaryBody: 'Voici ce que vous pouvez utiliser désormais.',
  listLabel: 'Vos méthodes',
  reviewHeading: 'Est-ce toujours exact\u202f?',
  reviewBody: account =>
    `Ces méthodes confirment votre identité pour ${isolate(account)}. Vérifiez que chacune est bien à vous et vous sert encore.`,
  reviewEmpty: 'Rien n’est encore configuré.',
  confirm: 'Oui, c’est exact',
  confirming: 'Enregistrement en cours',
  edit: 'Modifier quelque chose',
  editHeading: 'Modifier vos méthodes',
  editDone: 'Modifications terminées',
  stuckHeading: 'Configuration impossible ici',
  stuckBody: 'Aucune des méthodes que vous pouvez ajouter ne suffit. Le support informatique de votre organisation peut vous aider.',
  readOnlyBody:
    'Vos méthodes ne sont pas modifiables pour le moment, ou pas depuis cet endroit. Réessayez plus tard ou depuis un autre endroit.',
  unavailableHeading: 'Nous n’avons pas pu consulter vos méthodes',
  unopenedHeading: 'Nous n’avons pas pu ouvrir ceci',
  failedBody: 'Pour réessayer, rechargez cette page.',
  ended: {
    completed: 'Terminé\u00a0: vous pouvez continuer',
    postponed: 'Nous vous le redemanderons une autre fois',
    'nothing-asked': 'Il n’y a rien à faire ici',
    failed: 'Cela n’a pas fonctionné',
  },
};
