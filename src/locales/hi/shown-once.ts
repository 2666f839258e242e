import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Hindi, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `पूरा करने के लिए बाकी समय: ${span}।`,
  finish: 'पूरा करें',
  finishing: 'पूरा किया जा रहा है',
  checkingOutcome: 'साफ़ जवाब नहीं मिला। जांच हो रही है कि काम हुआ या नहीं',
  outcomeUnknownHeading: 'अभी पता नहीं कि काम हुआ या नहीं',
  outcomeUnknownBody: 'साफ़ जवाब नहीं मिला। जो सेव किया है उसे संभालकर रखें और फिर से जांचें।',
  checkAgain: 'फिर से जांचें',
};
