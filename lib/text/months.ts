const words = (list: string) => list.split(/\s+/);

/** A table by language: texts declare languages of any name, "constructor" among them. */
const byLanguage = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(table));

/** Month names as bylines print them (full, in the case that follows a day, and cut short), January first. */
export const monthNames = byLanguage<readonly string[]>({
  en: words(`January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep
    October|Oct November|Nov December|Dec`),
  fr: words(`janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout
    septembre|sept octobre|oct novembre|nov décembre|decembre|déc`),
  es: words(`enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago
    septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic`),
  de: words(`Januar|Jänner|Jan Februar|Feb März|Maerz|Mär|Mrz April|Apr Mai Juni|Jun Juli|Jul August|Aug
    September|Sept|Sep Oktober|Okt November|Nov Dezember|Dez`),
  ru: words(`января|янв февраля|фев марта|мар апреля|апр мая июня|июн июля|июл августа|авг сентября|сен
    октября|окт ноября|ноя декабря|дек`),
  zh: words(`一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月`),
});

/** Languages that write 3/4/2021 for the third of April; in English it can be either, and is not read. */
export const dayFirst: ReadonlySet<string> = new Set(['fr', 'es', 'de', 'ru']);

/** Words in small letters that stand beside a date, on a line of its own or in a dateline; each has a sample in dateline.test.ts. */
export const besideDates = byLanguage({
  en: 'on of by at published posted updated',
  fr: 'le à par publié',
  es: 'el de del a las por publicado',
  de: 'am den um von der veröffentlicht',
  ru: 'от года г в опубликовано',
  zh: '',
});
