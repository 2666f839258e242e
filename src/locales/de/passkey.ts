import type { PasskeyMessages } from '../passkey-messages.js';

/** German, for passkeys and security keys. */
export const passkey: PasskeyMessages = {
  kinds: {
    passkey: {
      steps: { explain: 'So funktioniert es', create: 'Erstellen' },
      heading: 'Passkey erstellen',
      intro:
        'Mit einem Passkey melden Sie sich so an, wie Sie Ihr Telefon oder Ihren Computer entsperren. Sie müssen sich kein Passwort merken, und niemand kann es stehlen.',
      points: [
        '**Nur auf Ihrem Gerät.** Ihr Fingerabdruck oder Gesicht bleibt dort. Wir bekommen nichts davon zu sehen.',
        '**Nur für Sie.** Wählen Sie ein Gerät, das niemand sonst nutzt, oder Ihren eigenen Passwortmanager.',
        '**Als Nächstes** fragt Ihr Browser, wo der Passkey gespeichert werden soll. Dann entsperren Sie wie immer.',
      ],
      start: 'Passkey erstellen',
      creatingHeading: 'Im Fenster Ihres Browsers geht es weiter',
      creatingBody:
        'Wählen Sie, wo der Passkey gespeichert wird: auf diesem Gerät, auf Ihrem Telefon oder auf einem Schlüssel. Entsperren Sie das Gerät dann wie immer.',
      notCompletedHeading: 'Noch kein Passkey erstellt',
      alreadyRegisteredHeading: 'Dort haben Sie schon einen Passkey',
      alreadyRegisteredBody:
        'Auf dem gewählten Gerät oder im Passwortmanager gibt es schon einen Passkey für dieses Konto. Nutzen Sie diesen oder wählen Sie einen anderen Ort.',
      unsupportedHeading: 'Dieses Gerät kann den Passkey nicht speichern',
      unsupportedBody:
        'Es fehlt etwas, das Ihr Konto verlangt, etwa eine Bildschirmsperre oder eine PIN. Richten Sie das ein oder wählen Sie einen anderen Ort.',
      another: 'Anderen Ort wählen',
      verifying: 'Ihr Passkey wird geprüft',
      unconfirmedBody:
        'Ihr Passkey ist erstellt, aber noch nicht geprüft. Versuchen Sie es erneut: Sie brauchen keinen weiteren zu erstellen.',
      refusedHeading: 'Ihr Passkey wurde nicht angenommen',
      notVerified: 'Bei der Prüfung hat etwas nicht gestimmt. Versuchen Sie es erneut oder wählen Sie einen anderen Ort dafür.',
      notTaken: 'Ihr Konto lässt dort gespeicherte Passkeys nicht zu. Wählen Sie ein anderes Gerät oder einen anderen Passwortmanager.',
      leftOver: 'Ihr Gerät zeigt diesen Passkey vielleicht noch an. Er funktioniert nicht, Sie können ihn dort also löschen.',
      impossibleHeading: 'Hier können Sie keinen Passkey erstellen',
    },
    'security-key': {
      steps: { explain: 'Schlüssel holen', create: 'Berühren' },
      heading: 'Sicherheitsschlüssel einrichten',
      intro:
        'Ein Sicherheitsschlüssel ist ein kleines Gerät, mit dem Sie Ihre Identität bestätigen. Halten Sie ihn bereit, bevor Sie weitermachen.',
      points: [
        '**Verbinden.** Stecken Sie ihn in dieses Gerät oder halten Sie ihn daran, wenn er NFC hat.',
        '**PIN eingeben.** Hat der Schlüssel noch keine, legen Sie sie in Ihrem Browser fest. Sie bleibt auf dem Schlüssel.',
        '**Berühren.** Wenn er blinkt, berühren Sie die Taste oder das Metall am Schlüssel.',
      ],
      start: 'Schlüssel einrichten',
      creatingHeading: 'Im Fenster Ihres Browsers geht es weiter',
      creatingBody:
        'Stecken Sie Ihren Schlüssel ein oder halten Sie ihn an dieses Gerät. Geben Sie die PIN ein, falls danach gefragt wird, und berühren Sie den Schlüssel.',
      notCompletedHeading: 'Der Schlüssel ist noch nicht eingerichtet',
      alreadyRegisteredHeading: 'Dieser Schlüssel ist schon eingerichtet',
      alreadyRegisteredBody: 'Sie können ihn für dieses Konto nutzen. Möchten Sie einen zweiten, nehmen Sie einen anderen Schlüssel.',
      unsupportedHeading: 'Dieser Schlüssel funktioniert hier nicht',
      unsupportedBody:
        'Es fehlt etwas, das Ihr Konto verlangt, etwa eine PIN. Richten Sie das auf dem Schlüssel ein oder verwenden Sie einen anderen.',
      another: 'Anderen Schlüssel verwenden',
      verifying: 'Ihr Schlüssel wird geprüft',
      unconfirmedBody:
        'Ihr Schlüssel hat geantwortet, aber die Antwort ist noch nicht geprüft. Versuchen Sie es erneut: Sie brauchen ihn nicht noch einmal zu berühren.',
      refusedHeading: 'Ihr Schlüssel wurde nicht angenommen',
      notVerified: 'Bei der Prüfung hat etwas nicht gestimmt. Versuchen Sie es erneut oder verwenden Sie einen anderen Schlüssel.',
      notTaken: 'Ihr Konto lässt Schlüssel dieses Modells nicht zu. Verwenden Sie einen anderen.',
      leftOver: 'Auf dem Schlüssel bleibt vielleicht ein Eintrag für dieses Konto. Das schadet nicht.',
      impossibleHeading: 'Hier können Sie keinen Sicherheitsschlüssel einrichten',
    },
  },
  preparing: 'Wird vorbereitet',
  noKeeper:
    'Dieses Gerät kann selbst keinen Passkey speichern. Halten Sie einen Sicherheitsschlüssel bereit oder einen Passwortmanager, der Passkeys speichert.',
  noWindow: 'Sehen Sie kein solches Fenster? Schauen Sie hinter diesem Fenster nach oder gehen Sie zurück und versuchen Sie es erneut.',
  notCompletedBody:
    'Das Fenster wurde geschlossen, oder es hat zu lange gedauert. An Ihrem Konto hat sich nichts geändert. Sie können es erneut versuchen.',
  pendingElsewhereHeading: 'Ihr Browser ist noch mit etwas anderem beschäftigt',
  pendingElsewhereBody:
    'Er fragt schon nach einem Passkey oder Schlüssel, vielleicht in einem anderen Tab. Schließen Sie das zuerst ab und versuchen Sie es dann erneut.',
  expiredHeading: 'Das hat etwas zu lange gedauert',
  expiredBody:
    'Zu Ihrer Sicherheit warten wir nur eine begrenzte Zeit. An Ihrem Konto hat sich nichts geändert. Sie können es erneut versuchen.',
  verifyingHeading: 'Fast fertig',
  unpreparedHeading: 'Die Vorbereitung hat noch nicht geklappt',
  unconfirmedHeading: 'Das Abschließen hat noch nicht geklappt',
  checkingOutcome: 'Es kam keine eindeutige Antwort. Wir prüfen, ob es geklappt hat',
  outcomeUnknownHeading: 'Noch ist unklar, ob es geklappt hat',
  outcomeUnknownBody: 'Es kam keine eindeutige Antwort. Prüfen Sie es erneut, bevor Sie neu anfangen.',
  checkAgain: 'Erneut prüfen',
  obstacles: {
    'insecure-page': 'Diese Seite hat keine sichere Verbindung. Öffnen Sie sie unter einer Adresse, die mit „https“ beginnt.',
    'old-browser': 'Dieser Browser kann das nicht. Aktualisieren Sie ihn oder öffnen Sie diese Seite in einem anderen Browser.',
    frame: 'Diese Seite steht innerhalb einer anderen Seite, die das nicht zulässt. Öffnen Sie sie in einem eigenen Fenster.',
    address:
      'Das ist für eine andere Adresse gedacht als die dieser Seite. Öffnen Sie die Seite über Ihren üblichen Link oder wenden Sie sich an den Support.',
  },
};
