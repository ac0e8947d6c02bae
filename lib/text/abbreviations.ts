/** A written-out sentence in which the entry's dot ends nothing; the test reads it. */
interface Abbreviation {
  readonly short: string;
  readonly sample: string;
}

/** Words whose dot a name or a number follows, per language, without that dot. Initials and `U.S.` need no entry. */
export const abbreviations: Readonly<Record<string, readonly Abbreviation[]>> = {
  en: [
    { short: 'Mr', sample: 'Then Mr. Chen left the hall.' },
    { short: 'Mrs', sample: 'Then Mrs. Chen left the hall.' },
    { short: 'Ms', sample: 'Then Ms. Chen left the hall.' },
    { short: 'Dr', sample: 'A paper by Dr. Orlova came out.' },
    { short: 'Prof', sample: 'A paper by Prof. Orlova came out.' },
    { short: 'Gen', sample: 'The order came from Gen. Marsh himself.' },
    { short: 'Lt', sample: 'The order came from Lt. Marsh himself.' },
    { short: 'Col', sample: 'The order came from Col. Marsh himself.' },
    { short: 'Maj', sample: 'The order came from Maj. Marsh himself.' },
    { short: 'Capt', sample: 'The order came from Capt. Marsh himself.' },
    { short: 'Sgt', sample: 'The order came from Sgt. Marsh himself.' },
    { short: 'Adm', sample: 'The order came from Adm. Marsh himself.' },
    { short: 'Sen', sample: 'A letter from Sen. Holt reached them.' },
    { short: 'Rep', sample: 'A letter from Rep. Holt reached them.' },
    { short: 'Gov', sample: 'A letter from Gov. Holt reached them.' },
    { short: 'Pres', sample: 'A letter from Pres. Holt reached them.' },
    { short: 'Amb', sample: 'A letter from Amb. Holt reached them.' },
    { short: 'Rev', sample: 'A letter from Rev. Holt reached them.' },
    { short: 'Hon', sample: 'A letter from the Hon. Holt reached them.' },
    { short: 'St', sample: 'They met in St. Petersburg in June.' },
    { short: 'No', sample: 'They read Directive No. 12 aloud.' },
    { short: 'vs', sample: 'It was North vs. South again.' },
    { short: 'Jan', sample: 'It begins on Jan. 20 at noon.' },
    { short: 'Feb', sample: 'It begins on Feb. 20 at noon.' },
    { short: 'Mar', sample: 'It begins on Mar. 20 at noon.' },
    { short: 'Apr', sample: 'It begins on Apr. 20 at noon.' },
    { short: 'Aug', sample: 'It begins on Aug. 20 at noon.' },
    { short: 'Sept', sample: 'It begins on Sept. 20 at noon.' },
    { short: 'Sep', sample: 'It begins on Sep. 20 at noon.' },
    { short: 'Oct', sample: 'It begins on Oct. 20 at noon.' },
    { short: 'Nov', sample: 'It begins on Nov. 20 at noon.' },
    { short: 'Dec', sample: 'It begins on Dec. 20 at noon.' },
  ],
  fr: [
    { short: 'M', sample: 'La réponse de M. Dupont est brève.' },
    { short: 'MM', sample: 'La réponse de MM. Dupont et Leroy est brève.' },
    { short: 'av', sample: 'Au 3, av. Foch, personne ne répond.' },
  ],
  es: [
    { short: 'Sr', sample: 'La respuesta del Sr. Ruiz fue breve.' },
    { short: 'Sra', sample: 'La respuesta de la Sra. Ruiz fue breve.' },
    { short: 'núm', sample: 'Leyeron la ley núm. 12 en voz alta.' },
    { short: 'EE', sample: 'Viajó a EE. UU. en marzo.' },
  ],
  de: [
    { short: 'Hr', sample: 'Die Antwort von Hr. Weber war kurz.' },
    { short: 'Fr', sample: 'Die Antwort von Fr. Weber war kurz.' },
    { short: 'Nr', sample: 'Sie lasen die Richtlinie Nr. 12 vor.' },
    { short: 'bzw', sample: 'Es geht um Kohle bzw. Gas.' },
    { short: 'ca', sample: 'Es kamen ca. 300 Gäste.' },
    { short: 'usw', sample: 'Kohle, Gas usw. Firmen liefern es.' },
  ],
  ru: [
    { short: 'г', sample: 'Это было в г. Москве в мае.' },
    { short: 'им', sample: 'Он учился в школе им. Пушкина.' },
    { short: 'проф', sample: 'Статью написал проф. Иванов вчера.' },
    { short: 'ген', sample: 'Приказ отдал ген. Иванов лично.' },
    { short: 'ул', sample: 'Дом стоит на ул. Ленина.' },
  ],
};
