import twilio from 'twilio';

// What Twilio is told to do in a call: https://www.twilio.com/docs/voice/twiml

/** Says something and hangs up. */
export function say(text: string): string {
  const response = new twilio.twiml.VoiceResponse();
  response.say(text);
  return response.toString();
}

/** Says something twice, and waits for one key. `#` is a key like any other here, and does not end the input. */
export function askForKey(text: string, action: string): string {
  const response = new twilio.twiml.VoiceResponse();
  const gather = response.gather({ input: ['dtmf'], numDigits: 1, finishOnKey: '', timeout: 10, action, method: 'POST' });
  gather.say({ loop: 2 }, text);
  response.say('Goodbye.');
  return response.toString();
}
