// The pages about a device in every language, for what the server says of them. A browser loads one language instead.
import { deviceSpeech as english } from './english/device';
import { deviceSpeech as hindi } from './hindi/device';
import type { Language } from './languages';
import type { DeviceSpeech } from './messages';

const speeches: Readonly<Record<Language, DeviceSpeech>> = { en: english, hi: hindi };

export const speechOnDevice = (language: Language): DeviceSpeech => speeches[language];
