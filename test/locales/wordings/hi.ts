import { hi } from '../../../src/locales/hi.js';
import type { Wording } from './wording.js';

const scolding = 'अमान्य|अवैध|गलत|ग़लत|त्रुटि|गड़बड़ी|विफल|असफल|नाकाम|कृपया|प्लीज़|क्षमा|माफ़|खेद|दुर्भाग्य|वर्जित|निषिद्ध|उपयोगकर्ता|यूज़र|क्लिक';

/** Another form of address. */
const familiar = 'तू|तुम|तुम्हारा|तुम्हारी|तुम्हारे|तुम्हें|तेरा|करो|चुनो';

/** Those of other systems, and purer ones that nobody uses. */
const otherTerms = 'दर्ज|लॉग|लॉगिन|अधिसूचना|नोटिफ़िकेशन|कूटशब्द|एकाउंट|अकाउंट|हटाया|प्रमाणक|पाठ संदेश|संदेश|विधि|पिछली कुंजी|बैकअप';

/** A verb of which the ending says whether it is said to a man or to a woman. */
const gendered = 'आप (?:[^।?]* )?(?:सकते|सकती|चाहते|चाहती|करते|करती|पाएंगे|करेंगे|होंगे|रहे|रही)';

export const wording: Wording = {
  language: hi,
  banned: new RegExp(`(?<![\\p{L}\\p{M}])(?:${scolding}|${familiar}|${otherTerms}|${gendered})(?![\\p{L}\\p{M}])`, 'u'),
  counts: { 0: 'अब कोई कोशिश बाकी नहीं है', 1: '1 कोशिश बाकी है', 2: '2 कोशिशें बाकी हैं', 5: '5 कोशिशें बाकी हैं' },
  sameAsEnglish: ['wizard.kinds.whatsapp.name', 'authenticator.url'],
};
