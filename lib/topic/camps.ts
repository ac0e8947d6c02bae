/**
 * The commonest names of each camp, all languages in one: for the gate, and where a text names a camp in a language or a
 * spelling that the facts do not have. A page's declared language is often wrong, and a name of one language is seldom a
 * word of another. Case counts.
 */
export const camps = {
  china:
    /\b[CK](hin(a\b|e\b|e?s[ei]|ois)|in(a\b|es[ei]))|\b[ck](hin(es|ois|o\b)|ines[ei])|\bC(hiny\b|ina\b)|chińsk|\bcines[ei]|Beijing|Pe[kq]u?in|Pékin|Xinjiang|Xi Jinping|Huawei|Кита[йюея]|[Кк]итайс|Пекин|中[国國方]|北京|新疆|[华華]为|華為|중국|베이징/,
  russia:
    /\b[Rr]uss(i[aes]|e|land|isch)|\b[Rr]ys[sk]|\b[Rr]us(ia|o|os|as?)\b|\bRosj|\brosyjs|Mos[ck](ow|ou|ú|au|va|wa|vi)|Moskwę|Kreml|Poutin|Putin|La[vw]ro[vw]|Росси|росси|росій|Росій|Москв|Кремл|Путин|Путін|俄[罗羅方]|莫斯科|普京|普丁|ロシア|러시아/,
  west: /\bU\.?S\b|\bU[Ss][Aa]\b|United States|[Aa]meri[ck]|[Aa]méricain|[ÉE]tats-Unis|Estados Unidos|Stati Uniti|EE\. ?UU|[Ee]stadounidense|Washington|\b[EU][UE]\b|[Ee]urop|Bru[xs]+el|Brüssel|N[Aa][Tt][Oo]|OTAN|Biden|Trump|Brit(ain|ish)|\bWest(ern|en)?\b|[Oo]ccident|США|[Аа]мерик|Вашингтон|Евросоюз|НАТО|Запад|美[国國]|华盛顿|欧盟|北[约約]|西方|米国|アメリカ|미국|유럽|나토/,
} as const;

/** The states that two camps contend for, by the camp that claims them. */
export const contended = {
  china: /Ta[iïj]w[aá]n|Тайван|[台臺][湾灣]|대만/,
  russia: /[Uu][kc]r[aá]j?[iï]n|Украин|украин|[Уу]кра[иї]н|Z[eé]lensk|乌克兰|烏克蘭|우크라이나/,
} as const;

/** Whether a text names two of the camps, or one and what it contends for: the least that an article on the subject does. */
export function namesTwoCamps(text: string): boolean {
  const named = [...Object.values(camps), ...Object.values(contended)].filter((names) => names.test(text));
  return named.length >= 2;
}
