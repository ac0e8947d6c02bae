/**
 * The commonest names of each camp, all languages in one: for the gate, and where a text names a camp in a language or a
 * spelling that the facts do not have. A page's declared language is often wrong, and a name of one language is seldom a
 * word of another.
 */
export const camps = {
  china:
    /\bchin(es|ois|[aeoy]\b)|chińsk|\b[ck]in(a\b|es(e|isk))|Beijing|P[eé][kq]u?in|Xinjiang|Huawei|кита[йюея]|Пекин|中[国國方]|北京|新疆|[华華][为為]|중국/i,
  russia:
    /\br(uss(i|e|land)|ys[sk]|us(ia|[oa]s?)\b|osy?j)|Mos[ck](o[uw]|ú|au|[vw][ai])|Kreml|Po?utin|La[vw]ro[vw]|рос(си|ій)|Москв|Кремл|Пут[иі]н|俄[罗羅方]|普京|普丁|러시아/i,
  west: /\bU\.?S\b|\bU[Ss][Aa]\b|United States|[Aa]m[eé]ri[ck]|tats-Unis|Estados Unidos|EE\. ?UU|Washington|\b[EU][UE]\b|[Ee]urop|Br(uxe|[uü]sse)l|N[Aa][Tt][Oo]\b|OTAN|Brit(ain|ish)|Wester?n\b|[Oo]ccident|США|мерик|Вашингтон|Евросоюз|НАТО|Запад|美[国國]|华盛顿|欧盟|北[约約]|西方|미국/,
} as const;

/** The states that two camps contend for, by the camp that claims them. */
export const contended = {
  china: /Ta[iïj]w[aá]n|Тайван|[台臺][湾灣]/,
  russia: /u[kc]raj?[iï]n|укра[иї]н|Z[eé]lensk|乌克兰|烏克蘭/i,
} as const;

/** Whether a text names two of the camps, or one and what it contends for: the least that an article on the subject does. */
export function namesTwoCamps(text: string): boolean {
  let named = 0;
  for (const names of [...Object.values(camps), ...Object.values(contended)])
    if (names.test(text) && ++named === 2) return true;
  return false;
}
