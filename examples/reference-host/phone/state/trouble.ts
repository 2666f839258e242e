import { PhoneError } from '../protocol/index.js';
import type { CameraTrouble } from '../scanner/camera.js';

/** Something that went wrong while an account was being added, beside what it speaks of. */
export interface Trouble {
  at: 'camera' | 'image' | 'typed';
  text: string;
}

const cameraTexts: Readonly<Record<CameraTrouble, string>> = {
  'not-allowed':
    'The camera is not allowed for this page. Allow it in your browser’s settings, choose an image, or type what the page shows.',
  'none-found': 'No camera was found. Choose an image of the QR code, or type what the page shows.',
  'in-use': 'Another app is using the camera. Close it and try again.',
  unsupported: 'This browser can’t use a camera here. Choose an image of the QR code, or type what the page shows.',
};

export const cameraText = (trouble: CameraTrouble): string => cameraTexts[trouble];

export const unreadableImageText = 'There is no QR code to be read in this image. Try one that shows the whole code, sharp and straight.';

const refusalText = ({ status = 0, title }: PhoneError): string => {
  if (status === 400 || status === 404)
    return 'The website does not know this code. It may have been replaced: use the one that shows there now.';
  if (status === 409) return 'This code was used already. Ask the website for a new one.';
  if (status === 410) return 'This code has expired. Ask the website for a new one.';
  if (status === 429) return 'That was too many tries. Wait a minute, then try again.';
  return title ? `The website refused: ${title}` : 'The website could not do this now. Try again in a moment.';
};

const unreadableTexts = {
  'qr-code': 'This QR code is not for setting up an account.',
  'code-and-url': 'Check both: the code has 12 letters and digits, the URL is a web address.',
  'secret-key': 'Check the secret key: it has at least 16 characters, only A to Z and 2 to 7.',
} as const;

/** What to tell a person whose account could not be added. */
export const addingText = (error: unknown, from: keyof typeof unreadableTexts): string => {
  if (!(error instanceof PhoneError)) return 'This account could not be saved on this phone. Try again.';
  switch (error.code) {
    case 'unreadable':
      return unreadableTexts[from];
    case 'unreachable':
      return 'The website can’t be reached from this phone. Check the connection and the URL, then try again.';
    case 'malformed':
      return 'What answered at this URL is not a website that this app can work with.';
    case 'refused':
      return refusalText(error);
  }
};

/** What to tell a person whose answer did not get through. The request stays open. */
export const answeringText = (error: unknown): string => {
  if (!(error instanceof PhoneError)) return 'This phone could not sign your answer. Try again.';
  if (error.code === 'unreachable') return 'Your answer did not get through. Check the connection, then try again.';
  if (error.status === 429) return 'Too many wrong numbers. The website takes no more for a while.';
  return 'The website could not take your answer. Try again in a moment.';
};
