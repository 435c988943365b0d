// English at work on the pages about this device: what the browser loads of it.
import { speechOf } from '@/engine';
import { languageTags } from '../languages';
import type { DeviceMessages } from '../messages';
import { devicePagesEnglish } from './device-pages';

export const deviceSpeech = speechOf<DeviceMessages>(languageTags.en, devicePagesEnglish);
