import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';

const list = (names: readonly string[], more: number): string => listIn('zh-Hant', names, ...(more > 0 ? [`另外 ${more} 種`] : []));

/** Traditional Chinese, for the list of methods. */
export const manage: ManageMessages = {
  label: '登入方式',
  heading: '登入方式',
  intro: account => `帳號「${isolate(account)}」用來驗證身分的方式。`,
  listLabel: '已設定的方式',
  emptyHeading: '還沒有設定任何方式',
  emptyBody: '新增一種方式，別人就無法只靠密碼登入。',
  unavailableHeading: '無法載入已設定的方式',
  add: '新增方式',
  stale: '無法更新這份清單，顯示的內容可能是舊的。',
  offline: '你目前離線。這裡顯示的是先前的內容，連上網路後才能變更。',
  readOnly: '目前只能查看已設定的方式，無法變更。',
  passOnly: until => `你是用臨時存取碼登入的，有效期限：${until}。在那之前新增一種方式，否則將無法再次登入。`,
  row: {
    isDefault: '預設',
    added: date => `新增日期：${date}`,
    lastUsed: date => `上次使用：${date}`,
    validUntil: moment => `有效期限：${moment}`,
    expired: moment => `已過期：${moment}`,
    resetOnly: '僅供重設密碼',
    rename: '重新命名',
    change: '變更',
    renew: '重新設定',
    remove: '刪除',
  },
  unusable: {
    expired: '已超過有效期限。',
    'not-allowed': '你的機構已不再允許使用。',
    'renewal-needed': '需要重新設定才能使用。',
  },
  defaultMethod: {
    label: '預設登入方式',
    none: '尚未設定',
    change: '變更',
    computed: '登入時會優先使用你最安全的方式。',
    heading: '預設登入方式',
    intro: '選擇登入時優先使用的方式。登入時隨時可以改用其他方式。',
    save: '確定',
    saving: '正在儲存',
    uses: {
      'app-notification': name => `通知：${isolate(name)}`,
      'app-code': name => `App 或硬體權杖的驗證碼：${isolate(name)}`,
      'text-message': name => `簡訊：${isolate(name)}`,
      'phone-call': name => `電話：${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `刪除「${isolate(name)}」？`,
    remains: (names, more) => `之後仍可用以下方式登入：${list(names, more)}。`,
    nothingRemains: '這是你最後一種登入方式。刪除後，你可能無法再進入自己的帳號。',
    wasDefault: successor =>
      successor
        ? `這是你的預設登入方式。刪除後，登入時會優先使用「${isolate(successor)}」。`
        : '這是你的預設登入方式。刪除後，登入時會優先使用其他方式。',
    permanent: '這項操作無法復原。要再次使用，就要重新設定。',
    confirm: '刪除',
    removing: '正在刪除',
    refusedHeading: name => `還不能刪除「${isolate(name)}」`,
    refused: {
      'is-default': '這是你的預設登入方式。先選擇其他預設方式，或更換這種方式。',
      'last-method': '這是你最後一種方式，刪除後就無法登入。先更換成新的方式，等它可以使用後，我們就會刪除舊的。',
      'required-by-policy': '你的機構要求你要有這類方式。先更換成新的方式，等它可以使用後，我們就會刪除舊的。',
    },
    replace: '更換',
    changeDefault: '變更預設方式',
  },
  naming: { heading: name => `重新命名「${isolate(name)}」`, save: '儲存', saving: '正在儲存' },
  signOut: {
    open: '登出其他所有裝置',
    heading: '登出其他所有裝置？',
    body: '適合在裝置遺失或遭竊時使用。你在這裡會保持登入，在其他所有裝置上則要重新登入。',
    confirm: '登出',
    ending: '正在登出',
  },
  report: {
    open: '這不是我新增的',
    heading: name => `「${isolate(name)}」不是你的？`,
    body: '如果不是你新增的，可能有其他人進入了你的帳號。我們會通知你的機構，接著由你刪除這種方式。',
    confirm: '回報',
    sending: '正在回報',
  },
  session: {
    endsIn: span => `為了安全，${span}後會自動登出。`,
    extend: '保持登入',
    extending: '稍等一下',
    ended: '登入已逾時。要進行變更，需要重新登入。',
    signIn: '重新登入',
  },
  done: {
    removed: name => `已刪除「${isolate(name)}」。`,
    newDefault: option => `今後登入時會優先使用「${isolate(option)}」。`,
    afterRemoval: {
      'authenticator-push': '也從手機的 App 中移除這個帳號，它已無法使用。',
      'authenticator-code': '也從手機的 App 中移除這個帳號，它的驗證碼已無法使用。',
      passkey: '裝置可能還會提示使用它。如果是這樣，在該裝置的設定或密碼管理工具中刪除它。',
      'security-key': '金鑰裡還留有這個帳號的憑證。要清除，使用金鑰專用的軟體重設金鑰。',
      'app-password': '使用過這組密碼的 App 會再次要求輸入密碼。',
    },
    defaultChanged: option => `今後登入時會優先使用「${isolate(option)}」。`,
    renamed: name => `名稱已改為「${isolate(name)}」。`,
    signedOut: ended => {
      if (ended === undefined) return '已登出其他所有裝置。';
      return ended === 0 ? '沒有在其他裝置上登入。' : `已登出其他 ${ended} 部裝置。`;
    },
    reported: name => `已回報「${isolate(name)}」。現在刪除它，並登出其他所有裝置。`,
    gone: name => `「${isolate(name)}」已經不在了。這是最新的清單。`,
  },
};
