import { pixelsOf } from './read-image.js';
import type { ReadQrCode } from './read-qr-code.js';

/** Between two looks at the camera's picture, in ms: quick enough to feel immediate, slow enough to keep a phone cool. */
const pause = 120;

/** Longest side at which a frame is read, in px. */
const frameSize = 720;

/** Why there is no picture. */
export type CameraTrouble = 'not-allowed' | 'none-found' | 'in-use' | 'unsupported';

const troubles: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  NotFoundError: 'none-found',
  OverconstrainedError: 'none-found',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};

/** Tells apart what `getUserMedia` rejects with. https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
export const cameraTrouble = (error: unknown): CameraTrouble =>
  (error instanceof Error ? troubles[error.name] : undefined) ?? 'unsupported';

/** Asks for the camera that looks away from the person. Rejects as `getUserMedia` does; `cameraTrouble` says what it means. */
export const openCamera = async (): Promise<MediaStream> => {
  // Absent, whatever the types say, on a page that came by plain http from another machine.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) throw new DOMException('No camera can be asked for on an insecure page', 'NotSupportedError');
  return devices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } } });
};

/** Switches the camera off, light and all. */
export const closeCamera = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

const sleep = (ms: number): Promise<void> => new Promise(resolve => void setTimeout(resolve, ms));

/** Looks at the camera's picture until there is a QR code in it. Resolves with `undefined` when told to stop. */
export const watchCamera = async (stream: MediaStream, read: ReadQrCode, signal: AbortSignal): Promise<string | undefined> => {
  const video = document.createElement('video');
  video.muted = true;
  // Without it an iPhone opens its full-screen player over the page.
  video.playsInline = true;
  video.srcObject = stream;
  await video.play();
  try {
    while (!signal.aborted) {
      const { videoWidth: width, videoHeight: height } = video;
      const text = width > 0 ? await read(pixelsOf(video, width, height, frameSize)) : undefined;
      if (text !== undefined) return text;
      await sleep(pause);
    }
    return undefined;
  } finally {
    video.srcObject = null;
  }
};
