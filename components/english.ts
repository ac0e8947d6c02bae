import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { type Catalogue, Words } from './words.ts';

/** The English catalogue, for whoever cannot wait for its file. */
export const englishCatalogue: Catalogue = english;

/** English, where nobody can be asked for another language. */
export const inEnglish = new Words(english);
