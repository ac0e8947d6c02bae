/**
 * The commonest names of each camp, all six languages in one, for the gate: a page's declared language is often wrong,
 * and a name of one language is seldom a word of another. Case counts.
 */
const camps = [
  /\bChine?\b|\b[Cc]hin(a|es|oi|o\b)|Beijing|Peking|P[ée]kin|Xinjiang|Ta[iï]w[aá]n|Xi Jinping|Кита[йея]|китайск|Пекин|Тайван|中[国國方]|北京|新疆|[台臺][湾灣]/,
  /\b[Rr]uss(i[ae]|e|land|isch)|\b[Rr]us(ia|o)\b|Mosc(ow|ou|ú)|Moskau|Kreml|P(o)?utin|Lavrov|Lawrow|Росси|росси|Москв|Кремл|Путин|俄[罗羅方]|莫斯科|普京|普丁/,
  /\bU\.?S\b|USA\b|United States|[Aa]meri[ck]|[Aa]méricain|États-Unis|Etats-Unis|Estados Unidos|EE\. ?UU|estadounidense|Washington|\bEU\b|[Ee]urop[eä]|Brussels|Bru(xel|sel)|Brüssel|NATO|\bNato\b|OTAN|Biden|Brit(ain|ish)|\bWestern\b|[Oo]ccident|Westen\b|США|америк|Вашингтон|Евросоюз|НАТО|Запад|美[国國]|华盛顿|欧盟|北[约約]|西方/,
];

/** Whether a text names at least two of the three camps: the least that an article on the subject does. */
export function namesTwoCamps(text: string): boolean {
  return camps.filter((names) => names.test(text)).length >= 2;
}
