import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { charactersOf } from './counted.js';
import { shownOnce } from './shown-once.js';

/** Hindi, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'नाम दें', use: 'ऐप में इस्तेमाल करें' },
  nameHeading: 'एक ऐप के लिए पासवर्ड बनाएं',
  nameBody: 'कुछ ऐप आपसे कोड नहीं मांग सकते, जैसे पुराने ईमेल ऐप। ऐप पासवर्ड से ऐसे एक ऐप में साइन इन किया जा सकता है।',
  nameLabel: 'नाम',
  nameHint: 'यह किस ऐप के लिए है, और कहां? जैसे, “मेरे लैपटॉप पर ईमेल” या “ऑफ़िस का स्कैनर”।',
  lostBody: 'पूरा होने से पहले पेज फिर से लोड हो गया, इसलिए पहले दिखा पासवर्ड काम नहीं करता। नया पासवर्ड बनाएं।',
  make: 'पासवर्ड बनाएं',
  making: 'पासवर्ड बनाया जा रहा है',
  flaws: { empty: 'नाम डालें', tooLong: longest => `नाम बहुत लंबा है। इसे ${charactersOf(longest)} तक सीमित रखें` },
  unmadeHeading: 'पासवर्ड अभी नहीं बन सका',
  useHeading: 'ऐप में पासवर्ड डालें',
  useBody: name => `${isolate(name)} में, अपने पासवर्ड की जगह यह टाइप करें। यहां पूरा करने के बाद यह काम करने लगेगा।`,
  passwordLabel: 'ऐप पासवर्ड',
  copy: 'कॉपी करें',
  copied: 'कॉपी किया गया',
  copyFailed: 'यह कॉपी नहीं हो सका। टेक्स्ट चुना हुआ है: इसे कीबोर्ड से कॉपी करें या दबाकर रखें।',
  spacesHint: 'खाली जगहें सिर्फ़ पढ़ने में मदद के लिए हैं। उन्हें टाइप करने की ज़रूरत नहीं है।',
  shownOnce: 'यह पासवर्ड सिर्फ़ अभी दिखेगा। अगर यह खो जाए, तो नया बनाएं।',
  saved: 'ऐप में पासवर्ड डाल दिया है',
  unsaved: 'ऐप में पासवर्ड डालने के बाद “ऐप में पासवर्ड डाल दिया है” पर सही का निशान लगाएं',
  expiredHeading: 'पासवर्ड का समय खत्म हो गया',
  expiredBody: 'यह समय पर पूरा नहीं हुआ। नया पासवर्ड बनाएं और उसे ऐप में डालें।',
  makeNew: 'नया पासवर्ड बनाएं',
};
