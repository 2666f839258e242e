import { zhHans } from '../../../src/locales/zh-hans.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: zhHans,
  banned:
    /[!！「」]|请(?!求)|抱歉|对不起|遗憾|无效|非法|错误|失败|禁止|点击|单击|用户|简单|轻松|您|帐|登陆|登入|登出|注销|二维条码|QR|短讯|备份码|手机号码|应用程序|缺省/,
  counts: { 0: '没有剩余次数了', 1: '还可以尝试 1 次', 2: '还可以尝试 2 次' },
  sameAsEnglish: ['wizard.kinds.whatsapp.name'],
};
