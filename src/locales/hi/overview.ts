import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { methods, moreMethods, plural } from './counted.js';

/** Hindi, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'साइन इन करने के तरीके',
  count: signIn => (signIn === 0 ? 'साइन इन करने का कोई तरीका सेट अप नहीं है' : `साइन इन करने के लिए ${methods(signIn)}`),
  resetOnly: count => `और सिर्फ़ पासवर्ड रीसेट करने के लिए ${methods(count)}`,
  names: (names, more) => listIn('hi', names, ...(more > 0 ? [moreMethods(more)] : [])),
  nothing: 'एक तरीका सेट अप करें, ताकि कोई सिर्फ़ आपके पासवर्ड से खाते में न आ सके।',
  second: 'दूसरा तरीका जोड़ें। अगर पहला काम न आए, तो दूसरे से साइन इन किया जा सकता है।',
  passOnly: until => `आपके पास सिर्फ़ अस्थायी ऐक्सेस पास है, जो ${until} तक काम करेगा। उससे पहले कोई तरीका जोड़ें।`,
  asked: 'आपके संगठन में कुछ और तरीके सेट अप करना ज़रूरी है।',
  askedBy: moment => `आपके संगठन में ${moment} तक कुछ और तरीके सेट अप करना ज़रूरी है।`,
  review: 'देखें कि यह सब अब भी सही है।',
  renewal: count =>
    plural(count, {
      one: `आपका ${count} तरीका फ़िलहाल काम नहीं करता।`,
      other: `आपके ${count} तरीके फ़िलहाल काम नहीं करते।`,
    }),
  unavailable: 'साइन इन करने के तरीके लोड नहीं हो सके।',
  signedOut: 'इसे देखने के लिए फिर से साइन इन करें।',
  manage: 'साइन इन करने के तरीके मैनेज करें',
};
