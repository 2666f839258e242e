import type { PasskeyMessages } from '../passkey-messages.js';

/** French, for passkeys and security keys. */
export const passkey: PasskeyMessages = {
  kinds: {
    passkey: {
      steps: { explain: 'Comment ça marche', create: 'La créer' },
      heading: 'Créer une clé d’accès',
      intro:
        'Avec une clé d’accès, vous vous connectez comme vous déverrouillez votre téléphone ou votre ordinateur. Pas de mot de passe à retenir, ni à se faire voler.',
      points: [
        '**Seulement sur votre appareil.** Votre empreinte ou votre visage n’en sort jamais. Nous ne les voyons pas.',
        '**Rien qu’à vous.** Choisissez un appareil que personne d’autre n’utilise, ou votre propre gestionnaire de mots de passe.',
        '**Ensuite,** votre navigateur demande où conserver la clé d’accès. Puis vous déverrouillez comme d’habitude.',
      ],
      start: 'Créer une clé d’accès',
      creatingHeading: 'Continuez dans la fenêtre de votre navigateur',
      creatingBody:
        'Choisissez où conserver la clé d’accès\u00a0: sur cet appareil, sur votre téléphone ou sur une clé de sécurité. Puis déverrouillez comme d’habitude.',
      notCompletedHeading: 'Il n’y a pas encore de clé d’accès',
      alreadyRegisteredHeading: 'Vous y avez déjà une clé d’accès',
      alreadyRegisteredBody:
        'L’appareil ou le gestionnaire de mots de passe choisi contient déjà une clé d’accès pour ce compte. Utilisez-la ou choisissez un autre emplacement.',
      unsupportedHeading: 'Cet appareil ne peut pas conserver cette clé d’accès',
      unsupportedBody:
        'Il lui manque quelque chose que votre compte exige, comme un verrouillage de l’écran ou un code PIN. Ajoutez-le ou choisissez un autre emplacement.',
      another: 'Choisir un autre emplacement',
      verifying: 'Vérification de votre clé d’accès',
      unconfirmedBody:
        'Votre clé d’accès est créée, mais nous ne l’avons pas encore vérifiée. Réessayez\u00a0: vous n’aurez pas à en créer une autre.',
      refusedHeading: 'Votre clé d’accès n’a pas été acceptée',
      notVerified: 'Nous l’avons vérifiée et quelque chose ne correspond pas. Réessayez ou choisissez un autre emplacement.',
      notTaken:
        'Votre compte n’autorise pas les clés d’accès conservées à cet endroit. Choisissez un autre appareil ou gestionnaire de mots de passe.',
      leftOver: 'Votre appareil affiche peut-être encore cette clé d’accès. Elle ne fonctionne pas, vous pouvez donc l’y supprimer.',
      impossibleHeading: 'Vous ne pouvez pas créer de clé d’accès ici',
    },
    'security-key': {
      steps: { explain: 'Prendre votre clé', create: 'La toucher' },
      heading: 'Configurer une clé de sécurité',
      intro: 'Une clé de sécurité est un petit objet à vous, qui confirme votre identité. Ayez-la à portée de main avant de continuer.',
      points: [
        '**Connectez-la.** Branchez-la sur cet appareil, ou approchez-la si elle est compatible NFC.',
        '**Saisissez son code PIN.** Si elle n’en a pas, votre navigateur vous permet d’en choisir un. Il reste sur la clé.',
        '**Touchez-la.** Quand elle clignote, touchez le bouton ou le métal de la clé.',
      ],
      start: 'Configurer la clé',
      creatingHeading: 'Continuez dans la fenêtre de votre navigateur',
      creatingBody:
        'Branchez votre clé ou approchez-la de cet appareil. Saisissez son code PIN s’il vous est demandé, puis touchez la clé.',
      notCompletedHeading: 'La clé n’est pas encore configurée',
      alreadyRegisteredHeading: 'Cette clé est déjà configurée',
      alreadyRegisteredBody: 'Vous pouvez l’utiliser pour ce compte. Pour en avoir une deuxième, prenez une autre clé.',
      unsupportedHeading: 'Cette clé n’est pas utilisable ici',
      unsupportedBody:
        'Il lui manque quelque chose que votre compte exige, comme un code PIN. Ajoutez-le à la clé ou utilisez-en une autre.',
      another: 'Utiliser une autre clé',
      verifying: 'Vérification de votre clé',
      unconfirmedBody:
        'Votre clé a répondu, mais nous n’avons pas encore vérifié sa réponse. Réessayez\u00a0: vous n’aurez pas à la toucher de nouveau.',
      refusedHeading: 'Votre clé n’a pas été acceptée',
      notVerified: 'Nous avons vérifié sa réponse et quelque chose ne correspond pas. Réessayez ou utilisez une autre clé.',
      notTaken: 'Votre compte n’autorise pas ce modèle de clé. Utilisez-en une autre.',
      leftOver: 'La clé garde peut-être une donnée liée à ce compte. C’est sans conséquence.',
      impossibleHeading: 'Vous ne pouvez pas configurer de clé de sécurité ici',
    },
  },
  preparing: 'Préparation en cours',
  noKeeper:
    'Cet appareil ne peut pas conserver de clé d’accès lui-même. Prévoyez une clé de sécurité ou un gestionnaire de mots de passe qui le peut.',
  noWindow: 'Vous ne voyez pas cette fenêtre\u202f? Regardez derrière celle-ci, ou revenez en arrière et réessayez.',
  notCompletedBody: 'La fenêtre a été fermée, ou le délai est dépassé. Rien n’a changé dans votre compte. Vous pouvez réessayer.',
  pendingElsewhereHeading: 'Votre navigateur traite déjà une autre demande',
  pendingElsewhereBody:
    'Il demande déjà une clé, peut-être dans un autre onglet. Terminez ou fermez d’abord cette demande, puis réessayez.',
  expiredHeading: 'Cela a pris un peu trop de temps',
  expiredBody: 'Pour votre sécurité, nous n’attendons qu’un temps limité. Rien n’a changé dans votre compte. Vous pouvez réessayer.',
  verifyingHeading: 'Presque terminé',
  unpreparedHeading: 'Nous n’avons pas encore pu tout préparer',
  unconfirmedHeading: 'Nous n’avons pas encore pu terminer',
  checkingOutcome: 'Nous n’avons pas reçu de réponse claire. Nous vérifions si l’opération a réussi',
  outcomeUnknownHeading: 'Nous ne savons pas encore si l’opération a réussi',
  outcomeUnknownBody: 'Nous n’avons pas reçu de réponse claire. Vérifiez de nouveau avant de recommencer.',
  checkAgain: 'Vérifier de nouveau',
  obstacles: {
    'insecure-page': 'La connexion à cette page n’est pas sécurisée. Ouvrez la page à une adresse qui commence par «\u00a0https\u00a0».',
    'old-browser': 'Ce navigateur ne le permet pas. Mettez-le à jour ou ouvrez cette page dans un autre navigateur.',
    frame: 'Cette page s’affiche dans une autre page, qui ne le permet pas. Ouvrez-la dans sa propre fenêtre.',
    address: 'L’adresse de cette page n’est pas celle qui est prévue. Ouvrez la page depuis votre lien habituel ou contactez l’assistance.',
  },
};
