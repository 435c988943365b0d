// The form of text that people write into one line, at each edge where it comes in.
import { z } from 'zod';
import { plainText } from './plain-text';

/** From `least` to `most` letters, after what can't be seen has gone. */
export const written = (most: number, least = 1) => z.string().overwrite(plainText).min(least).max(most);
