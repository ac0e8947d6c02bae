/**
 * Words whose dot a name or a number follows, per language, without that dot. Initials and `U.S.` need no entry. Each has
 * a sample in abbreviations.test.ts, which is not shipped.
 */
export const abbreviations: Readonly<Record<string, string>> = {
  en: 'Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Adm Sen Rep Gov Pres Amb Rev Hon St No vs Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec',
  fr: 'M MM av',
  es: 'Sr Sra núm EE',
  de: 'Hr Fr Nr bzw ca usw',
  ru: 'г им проф ген ул',
};
