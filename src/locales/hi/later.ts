import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'साइन इन करने', 'password-reset': 'पासवर्ड रीसेट करने' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' और ');

/** Hindi, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'आगे बढ़ें',
    done: 'हो गया',
    stepCounter: (step, count) => `${count} में से चरण ${step}`,
    stepDone: 'पूरा हुआ',
    error: 'गड़बड़ी:',
    anotherMethod: 'दूसरा तरीका सेट अप करें',
    tryAgainIn: span => `${span} बाद फिर से कोशिश की जा सकती है।`,
    tryAgainNow: 'अब फिर से कोशिश की जा सकती है।',
    takingLongerOnly: 'इसमें सामान्य से ज़्यादा समय लग रहा है।',
  },
  joining: {
    sentence: phrase => `${phrase}।`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'पहले अपनी पहचान की पुष्टि करना ज़रूरी है। फिर से साइन इन करें, उसके बाद यहां वापस आएं।',
    'step-up-cancelled': 'आपकी पहचान की पुष्टि नहीं हुई। कुछ भी नहीं बदला गया।',
    'session-expired': 'आपका खाता साइन आउट हो गया है। फिर से साइन इन करें, उसके बाद यहां वापस आएं।',
    'code-rejected': 'कोड मेल नहीं खाया।',
    'code-expired': 'इस कोड का समय खत्म हो गया है। सबसे नया कोड इस्तेमाल करें।',
    locked: 'बहुत बार कोशिश की गई। आपकी सुरक्षा के लिए, अगली कोशिश से पहले इंतज़ार करें।',
    'enrollment-expired': 'यह सेटअप अब खुला नहीं है। फिर से शुरू करें।',
    'already-enrolled': 'यह आपके खाते में पहले से है। इसे इस्तेमाल करें या कोई दूसरा तरीका सेट अप करें।',
    'duplicate-name': 'यह नाम किसी दूसरे तरीके का है। कोई और नाम चुनें',
    'limit-reached': 'सीमा पूरी हो गई है। कोई और जोड़ने के लिए, पहले एक मिटाएं।',
    'delivery-failed': 'मैसेज नहीं पहुंच सका। थोड़ी देर बाद फिर से कोशिश करें।',
    'invalid-input': 'यह जानकारी स्वीकार नहीं हुई। इसे जांचें और फिर से कोशिश करें',
    aborted: 'इसे रोक दिया गया।',
  },
  methods: {
    passkey: () => import('./passkey.js').then(module => module.passkey),
    deliveredCode: () => import('./delivered-code.js').then(module => module.deliveredCode),
    phone: () => import('./phone.js').then(module => module.phone),
    recoveryCodes: () => import('./recovery-codes.js').then(module => module.recoveryCodes),
    appPassword: () => import('./app-password.js').then(module => module.appPassword),
    phoneCall: () => import('./phone-call.js').then(module => module.phoneCall),
    securityQuestions: () => import('./security-questions.js').then(module => module.securityQuestions),
  },
  pages: {
    manage: () => import('./manage.js').then(module => module.manage),
    signInPrompt: () => import('./sign-in-prompt.js').then(module => module.signInPrompt),
    overview: () => import('./overview.js').then(module => module.overview),
  },
  moreKinds: {
    'security-questions': { name: 'सुरक्षा सवाल', about: 'अपने बारे में सवालों के जवाब दें।' },
    'temporary-access-pass': { name: 'अस्थायी ऐक्सेस पास', about: 'आपके संगठन का दिया कोड, जो सीमित समय तक काम करता है।' },
    'hardware-token': { name: 'हार्डवेयर टोकन', about: 'एक छोटे डिवाइस का कोड इस्तेमाल करें।' },
  },
  successHeading: name => `${isolate(name)} का सेटअप पूरा हुआ`,
  successes: {
    'recovery-codes': {
      heading: 'आपके रिकवरी कोड अब काम करते हैं',
      about: 'हर कोड एक बार काम करता है। पहले बनाए गए कोड अब काम नहीं करते।',
    },
    'app-password': {
      heading: 'आपका ऐप पासवर्ड अब काम करता है',
      about: 'यह उसी ऐप में काम करता है जिसके लिए इसे बनाया गया। इस साइट पर यह आपसे नहीं मांगा जाएगा।',
    },
    'security-questions': {
      heading: 'आपके सुरक्षा सवाल सेट अप हो गए',
      about: 'आपके जवाब कोई नहीं पढ़ सकता, इसलिए याद रखें कि उन्हें कैसे लिखा था।',
    },
  },
  usedFor: purposes => `इसे ${usesOf(purposes)} के लिए इस्तेमाल किया जा सकता है।`,
  theseUsedFor: purposes => `इन्हें ${usesOf(purposes)} के लिए इस्तेमाल किया जा सकता है।`,
  becameDefault: 'अब से आपसे सबसे पहले यही मांगा जाएगा।',
  notifiedVia: where => `हमने इस बदलाव के बारे में ${isolate(where)} पर मैसेज भेजा है।`,
  addSecondHeading: 'दूसरा तरीका जोड़ें',
  addSecond: 'अगर यह तरीका काम न आए, तो दूसरे तरीके से साइन इन किया जा सकता है।',
  addSignInHeading: 'साइन इन करने का तरीका जोड़ें',
  addSignIn: 'सेट अप किया गया कोई भी तरीका रोज़ साइन इन करने के लिए नहीं है। ऐसा तरीका जोड़ें जो इसके लिए हो।',
  addAnother: 'एक और तरीका जोड़ें',
  saving: 'सेव किया जा रहा है',
  nameLabel: 'नाम',
  nameHint: 'इससे तरीकों को अलग-अलग पहचानना आसान होता है। जैसे, “ऑफ़िस का फ़ोन”।',
  endedEnrolled: 'सब तैयार है: अब इसे बंद किया जा सकता है',
  endedCancelled: 'सेटअप रोक दिया गया',
  endedFailed: 'सेटअप पूरा नहीं हुआ',
  startAgain: 'फिर से शुरू करें',
  stepUpHeading: 'अपनी पहचान की पुष्टि करें',
  stepUpBody: 'आपकी सुरक्षा के लिए, अपनी पहचान की पुष्टि करें। उसके बाद काम वहीं से जारी रहेगा जहां छूटा था।',
  signInAgainHeading: 'फिर से साइन इन करें',
  signInAgainBody: 'आपका सेशन खत्म हो गया है। साइन इन करने के बाद काम वहीं से जारी रहेगा जहां छूटा था।',
};
