import { describe, expect, it } from 'vitest';
import { abbreviations } from './abbreviations.ts';
import { sentencesOf } from './sentences.ts';

/** A written-out sentence for each abbreviation, whose dot ends nothing in it. */
const samples: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Then Mr. Chen left the hall.',
    'Then Mrs. Chen left the hall.',
    'Then Ms. Chen left the hall.',
    'A paper by Dr. Orlova came out.',
    'A paper by Prof. Orlova came out.',
    'The order came from Gen. Marsh himself.',
    'The order came from Lt. Marsh himself.',
    'The order came from Col. Marsh himself.',
    'The order came from Maj. Marsh himself.',
    'The order came from Capt. Marsh himself.',
    'The order came from Sgt. Marsh himself.',
    'The order came from Adm. Marsh himself.',
    'A letter from Sen. Holt reached them.',
    'A letter from Rep. Holt reached them.',
    'A letter from Gov. Holt reached them.',
    'A letter from Pres. Holt reached them.',
    'A letter from Amb. Holt reached them.',
    'A letter from Rev. Holt reached them.',
    'A letter from the Hon. Holt reached them.',
    'They met in St. Petersburg in June.',
    'They read Directive No. 12 aloud.',
    'It was North vs. South again.',
    'It begins on Jan. 20 at noon.',
    'It begins on Feb. 20 at noon.',
    'It begins on Mar. 20 at noon.',
    'It begins on Apr. 20 at noon.',
    'It begins on Aug. 20 at noon.',
    'It begins on Sept. 20 at noon.',
    'It begins on Sep. 20 at noon.',
    'It begins on Oct. 20 at noon.',
    'It begins on Nov. 20 at noon.',
    'It begins on Dec. 20 at noon.',
  ],
  fr: [
    'La réponse de M. Dupont est brève.',
    'La réponse de MM. Dupont et Leroy est brève.',
    'Au 3, av. Foch, personne ne répond.',
  ],
  es: [
    'La respuesta del Sr. Ruiz fue breve.',
    'La respuesta de la Sra. Ruiz fue breve.',
    'Leyeron la ley núm. 12 en voz alta.',
    'Viajó a EE. UU. en marzo.',
  ],
  de: [
    'Die Antwort von Hr. Weber war kurz.',
    'Die Antwort von Fr. Weber war kurz.',
    'Sie lasen die Richtlinie Nr. 12 vor.',
    'Es geht um Kohle bzw. Gas.',
    'Es kamen ca. 300 Gäste.',
    'Kohle, Gas usw. Firmen liefern es.',
  ],
  ru: [
    'Это было в г. Москве в мае.',
    'Он учился в школе им. Пушкина.',
    'Статью написал проф. Иванов вчера.',
    'Приказ отдал ген. Иванов лично.',
    'Дом стоит на ул. Ленина.',
  ],
};

for (const [lang, words] of Object.entries(abbreviations))
  describe(lang, () => {
    it.each(words.split(' '))('the dot of %s ends nothing', (word) => {
      const sample = samples[lang]?.find((sentence) => sentence.split(/[\s(]/u).includes(`${word}.`));
      expect(sample, 'a sample').toBeDefined();
      expect(sentencesOf(sample ?? '')).toEqual([{ start: 0, end: sample?.length }]);
    });
  });
