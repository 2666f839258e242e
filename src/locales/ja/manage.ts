import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';

const list = (names: readonly string[], more: number): string => listIn('ja', names, ...(more > 0 ? [`ほか${more}件`] : []));

/** Japanese, for the list of methods. */
export const manage: ManageMessages = {
  label: 'ログイン方法',
  heading: 'ログイン方法',
  intro: account => `${isolate(account)}のアカウントの本人確認に使う方法です。`,
  listLabel: '設定済みの方法',
  emptyHeading: 'まだ何も設定されていません',
  emptyBody: 'パスワードだけではログインできないように、方法を追加してください。',
  unavailableHeading: '設定済みの方法を読み込めませんでした',
  add: '方法を追加',
  stale: '一覧を更新できなかったため、古い内容が表示されている可能性があります。',
  offline: 'オフラインです。以前の内容を表示しています。インターネットに接続すると変更できます。',
  readOnly: '現在、設定済みの方法は見るだけで、変更はできません。',
  passOnly: until =>
    `一時アクセスパスでログインしています。有効期限は${until}です。それまでに方法を追加しないと、次からログインできません。`,
  row: {
    isDefault: '既定',
    added: date => `追加：${date}`,
    lastUsed: date => `最終使用：${date}`,
    validUntil: moment => `有効期限：${moment}`,
    expired: moment => `期限切れ：${moment}`,
    resetOnly: 'パスワードの再設定専用',
    rename: '名前を変更',
    change: '変更',
    renew: '設定し直す',
    remove: '削除',
  },
  unusable: {
    expired: '有効期限が切れています。',
    'not-allowed': '組織の方針により、使えなくなりました。',
    'renewal-needed': '使うには、設定し直す必要があります。',
  },
  defaultMethod: {
    label: '既定のログイン方法',
    none: '未設定',
    change: '変更',
    computed: '設定済みの方法のうち、最も安全なもので確認します。',
    heading: '既定のログイン方法',
    intro: '最初に使う方法を選んでください。ログインするときに、いつでも別の方法を選べます。',
    save: '決定',
    saving: '保存しています',
    uses: {
      'app-notification': name => `通知：${isolate(name)}`,
      'app-code': name => `アプリまたはハードウェアトークンのコード：${isolate(name)}`,
      'text-message': name => `SMS：${isolate(name)}`,
      'phone-call': name => `電話：${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `「${isolate(name)}」を削除しますか？`,
    remains: (names, more) => `削除した後も、次の方法でログインできます：${list(names, more)}。`,
    nothingRemains: 'これが最後のログイン方法です。削除すると、アカウントにログインできなくなる可能性があります。',
    wasDefault: successor =>
      successor
        ? `これは既定のログイン方法です。削除した後は、最初に「${isolate(successor)}」で確認します。`
        : 'これは既定のログイン方法です。削除した後は、最初に別の方法で確認します。',
    permanent: '削除すると元に戻せません。また使うには、設定し直す必要があります。',
    confirm: '削除',
    removing: '削除しています',
    refusedHeading: name => `「${isolate(name)}」はまだ削除できません`,
    refused: {
      'is-default': '既定のログイン方法です。先に別の方法を既定にするか、新しいものに置き換えてください。',
      'last-method':
        '最後のログイン方法なので、削除するとログインできなくなります。新しいものに置き換えてください。新しい方法が使えるようになると、これは削除されます。',
      'required-by-policy':
        '組織の方針により、この種類の方法が必要です。新しいものに置き換えてください。新しい方法が使えるようになると、これは削除されます。',
    },
    replace: '置き換える',
    changeDefault: '既定を変更',
  },
  naming: { heading: name => `「${isolate(name)}」の名前を変更`, save: '保存', saving: '保存しています' },
  signOut: {
    open: 'ほかのデバイスからログアウト',
    heading: 'ほかのデバイスからログアウトしますか？',
    body: 'デバイスをなくしたときや盗まれたときに使います。このデバイスではログインしたままですが、ほかのデバイスではもう一度ログインが必要になります。',
    confirm: 'ログアウト',
    ending: 'ログアウトしています',
  },
  report: {
    open: '自分で追加したものではない',
    heading: name => `「${isolate(name)}」に心当たりがありませんか？`,
    body: '自分で追加したものでなければ、誰かがアカウントにログインしている可能性があります。組織に報告したうえで、この方法を削除します。',
    confirm: '報告する',
    sending: '報告しています',
  },
  session: {
    endsIn: span => `安全のため、${span}後に自動でログアウトします。`,
    extend: 'ログインを続ける',
    extending: 'お待ちください',
    ended: 'ログインの有効期限が切れました。変更するには、もう一度ログインしてください。',
    signIn: 'もう一度ログイン',
  },
  done: {
    removed: name => `「${isolate(name)}」を削除しました。`,
    newDefault: option => `今後は、最初に「${isolate(option)}」で確認します。`,
    afterRemoval: {
      'authenticator-push': 'スマートフォンのアプリからも、このアカウントを削除してください。もう使えません。',
      'authenticator-code': 'スマートフォンのアプリからも、このアカウントを削除してください。表示されるコードはもう使えません。',
      passkey:
        'デバイスにこのパスキーが表示され続けることがあります。その場合は、デバイスの設定かパスワードマネージャーで削除してください。',
      'security-key': 'キー本体には、このアカウントの情報が残っています。消すには、キーの専用ソフトウェアでリセットしてください。',
      'app-password': 'このパスワードを使っていたアプリでは、もう一度パスワードを求められます。',
    },
    defaultChanged: option => `今後は、最初に「${isolate(option)}」で確認します。`,
    renamed: name => `名前を「${isolate(name)}」に変更しました。`,
    signedOut: ended => {
      if (ended === undefined) return 'ほかのすべてのデバイスからログアウトしました。';
      return ended === 0 ? 'ほかにログインしているデバイスはありませんでした。' : `ほかの${ended}台のデバイスからログアウトしました。`;
    },
    reported: name => `「${isolate(name)}」を報告しました。続けて削除し、ほかのすべてのデバイスからログアウトしてください。`,
    gone: name => `「${isolate(name)}」はすでにありませんでした。これが現在の一覧です。`,
  },
};
