/** Whether the person is probably on the phone or tablet that their app is on, so that setting up on this device comes first. */
export const prefersThisDevice = (): boolean => matchMedia('(pointer: coarse)').matches;
