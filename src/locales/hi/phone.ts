import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Hindi, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'देश या इलाका',
  chooseCountry: 'देश या इलाका चुनें',
  numberLabel: 'फ़ोन नंबर',
  numberHint: 'इसे वैसे ही लिखें जैसे हमेशा लिखा जाता है। अगर यह + से शुरू हो, तो हम देश अपने-आप चुन लेंगे।',
  countryChosen: country => `देश या इलाका: ${isolate(country)}।`,
  flaws: {
    empty: 'अपना फ़ोन नंबर डालें',
    'no-country': 'अपने नंबर का देश या इलाका चुनें',
    'not-a-number': 'फ़ोन नंबर में सिर्फ़ अंक होते हैं, और शुरू में + हो सकता है',
    'too-short': 'यह नंबर बहुत छोटा है। जांचें कि इसमें सभी अंक हैं',
    'too-long': 'यह नंबर बहुत लंबा है। जांचें कि इसमें ज़्यादा अंक तो नहीं हैं',
    extension: 'नंबर बिना एक्सटेंशन के डालें',
    'country-not-served': 'इस देश के नंबर यहां इस्तेमाल नहीं हो सकते। कोई दूसरा नंबर डालें',
    malformed: 'ऐसा कोई नंबर नहीं है। इसके अंक और देश जांचें',
    'number-not-served': 'इस तरह का नंबर यहां इस्तेमाल नहीं हो सकता। कोई दूसरा नंबर डालें',
    known: 'यह नंबर आपके खाते में पहले से है। कोई दूसरा नंबर डालें',
  },
  givenLabel: 'हमारे पास मौजूद आपका नंबर',
  useAnother: 'कोई दूसरा नंबर इस्तेमाल करें',
  useGiven: 'मौजूद नंबर इस्तेमाल करें',
  notices: {
    'carrier-charges': 'आपकी मोबाइल कंपनी मैसेज और कॉल के लिए शुल्क ले सकती है।',
    interception: 'मैसेज और कॉल दूसरों के हाथ लग सकते हैं। ऐप या पासकी ज़्यादा सुरक्षित है।',
  },
};
