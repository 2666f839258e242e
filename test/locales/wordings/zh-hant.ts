import { zhHant } from '../../../src/locales/zh-hant.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: zhHant,
  // The last line holds words that are not those of Taiwan.
  banned: new RegExp(
    [
      '[!！“”‘’]|請(?!求)|抱歉|對不起|遺憾|無效|非法|錯誤|失敗|禁止|點擊|點選|按一下|使用者|用戶|簡單|輕鬆|您|帳戶|登錄|註銷|應用程式|QR 碼|備用碼|組織',
      '短信|屏幕|網絡|信息|設備|默認|賬|保存|加載|二維碼|通行密鑰|軟件|硬件|打印|菜單|標籤頁|鏈接|創建|添加|質量|視頻',
    ].join('|'),
  ),
  counts: { 0: '已沒有剩餘次數', 1: '還可以試 1 次', 2: '還可以試 2 次' },
  sameAsEnglish: ['wizard.kinds.whatsapp.name'],
  capitals: /\b(App|Code)\b/g,
};
