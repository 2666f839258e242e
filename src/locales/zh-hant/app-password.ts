import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** Traditional Chinese, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: '取個名稱', use: '在 App 中使用' },
  nameHeading: '為一個 App 建立密碼',
  nameBody: '有些 App（例如較舊的郵件 App）無法輸入驗證碼。有了 App 專用密碼，就能在這樣的 App 中登入。',
  nameLabel: '名稱',
  nameHint: '用在哪裡的哪個 App？例如「筆電上的郵件」或「公司的掃描器」。',
  lostBody: '頁面在完成前重新載入過，先前顯示的密碼已無法使用。建立新的密碼。',
  make: '建立密碼',
  making: '正在建立密碼',
  flaws: { empty: '輸入名稱', tooLong: longest => `名稱太長。最多 ${longest} 個字元` },
  unmadeHeading: '還沒能建立密碼',
  useHeading: '在 App 中輸入密碼',
  useBody: name => `在「${isolate(name)}」中，輸入這組密碼來代替你的密碼。在這裡選擇「完成」後就會生效。`,
  passwordLabel: 'App 專用密碼',
  copy: '複製',
  copied: '已複製',
  copyFailed: '無法複製。文字已選取，可以用鍵盤複製，或長按文字來複製。',
  spacesHint: '空格只是為了方便閱讀，不必輸入。',
  shownOnce: '這組密碼只會顯示這一次。如果弄丟了，就要建立新的密碼。',
  saved: '我已在 App 中輸入密碼',
  unsaved: '在 App 中輸入後，勾選「我已在 App 中輸入密碼」',
  expiredHeading: '密碼已過期',
  expiredBody: '沒有在時間內完成。建立新的密碼，並輸入到 App 中。',
  makeNew: '建立新的密碼',
};
