import { isolate } from '../isolate.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';
import { methods, plural } from './counted.js';

/** Hindi, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'अपना खाता सुरक्षित रखें',
  heading: 'अपना खाता सुरक्षित रखें',
  why: (account, count) =>
    plural(count, {
      one: `${isolate(account)} के लिए, पहचान की पुष्टि का एक और तरीका सेट अप करें। यह दूसरों को खाते से दूर रखता है और ज़रूरत पड़ने पर आपको वापस लाता है।`,
      other: `${isolate(account)} के लिए, पहचान की पुष्टि के ${count} और तरीके सेट अप करें। ये दूसरों को खाते से दूर रखते हैं और ज़रूरत पड़ने पर आपको वापस लाते हैं।`,
    }),
  required: 'आगे बढ़ने से पहले यह करना ज़रूरी है।',
  dueBy: (moment, days) => {
    if (days === 0) return `यह आज ही करें। ${moment} से इसके बिना आगे नहीं बढ़ा जा सकेगा।`;
    return `यह ${moment} तक करें। ${plural(days, { one: `${days} दिन बाकी है`, other: `${days} दिन बाकी हैं` })}।`;
  },
  optional: 'यह किसी और समय भी किया जा सकता है।',
  skipsLeft: count =>
    count === 0
      ? 'इसे अब और नहीं टाला जा सकता।'
      : plural(count, { one: 'इसे एक बार और टाला जा सकता है।', other: `इसे ${count} बार और टाला जा सकता है।` }),
  purposes: { 'sign-in': 'साइन इन करने के लिए', 'password-reset': 'पासवर्ड रीसेट करने के लिए' },
  counted: (have, wanted) => `${wanted} में से ${have} सेट अप`,
  isSetUp: 'सेट अप है:',
  missing: count => plural(count, { one: `${count} और तरीका सेट अप करना है`, other: `${count} और तरीके सेट अप करने हैं` }),
  more: count => `और ${methods(count)}`,
  first: method => `शुरुआत आपके लिए उपलब्ध सबसे सुरक्षित तरीके से होगी: ${isolate(method)}।`,
  start: 'शुरू करें',
  later: 'अभी नहीं',
  puttingOff: 'एक पल रुकें',
  cannotPutOff: 'इसे अब और नहीं टाला जा सकता।',
  passLeft: span => `आपका अस्थायी ऐक्सेस पास ${span} तक काम करेगा। उससे पहले कोई तरीका सेट अप करें, वरना फिर से साइन इन नहीं हो सकेगा।`,
  passEnded: 'आपके अस्थायी ऐक्सेस पास का समय खत्म हो गया है। फिर से साइन इन करना हो, तो अपने संगठन से नया पास मांगें।',
  progress: (position, count) => `${count} में से तरीका ${position}`,
  oneMore: 'तरीका जोड़ें',
  checkingHeading: 'देखा जा रहा है कि क्या बाकी है',
  summaryHeading: 'आपका खाता अब सुरक्षित है',
  summaryBody: 'अब से ये तरीके इस्तेमाल किए जा सकते हैं।',
  listLabel: 'आपके तरीके',
  reviewHeading: 'क्या यह अब भी सही है?',
  reviewBody: account => `${isolate(account)} के लिए, इन तरीकों से आपकी पहचान की पुष्टि होती है। देखें कि हर तरीका आपका ही है और अब भी काम का है।`,
  reviewEmpty: 'अभी कोई तरीका सेट अप नहीं है।',
  confirm: 'हां, यह सही है',
  confirming: 'सेव किया जा रहा है',
  edit: 'कुछ बदलें',
  editHeading: 'अपने तरीके बदलें',
  editDone: 'बदलाव पूरे हुए',
  stuckHeading: 'इसे यहां सेट अप नहीं किया जा सकता',
  stuckBody: 'आपके लिए उपलब्ध कोई भी तरीका ज़रूरत पूरी नहीं करता। आपके संगठन की सहायता टीम मदद कर सकती है।',
  readOnlyBody: 'आपके तरीके अभी या इस जगह से नहीं बदले जा सकते। बाद में या किसी दूसरी जगह से फिर से कोशिश करें।',
  unavailableHeading: 'आपके तरीके दिखाए नहीं जा सके',
  unopenedHeading: 'यह खुल नहीं सका',
  failedBody: 'फिर से कोशिश करने के लिए, इस पेज को फिर से लोड करें।',
  ended: {
    completed: 'हो गया: अब आगे बढ़ें',
    postponed: 'हम आपसे किसी और समय पूछेंगे',
    'nothing-asked': 'यहां कुछ करना बाकी नहीं है',
    failed: 'यह पूरा नहीं हुआ',
  },
};
