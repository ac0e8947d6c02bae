import { gapAfter, isIdeograph, surfaceOf } from '../text/tokens.ts';
import { type Name, nameOf } from './name.ts';
import { type Reading, wordBefore, wordBehind } from './reading.ts';

/** Family names of one character, the commonest first: they bear nine Chinese, and many Korean, names in ten. */
const FAMILIES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤朴尤庄莊柯洪温康施倪易常阮霍虞章游翁柳辛蓝藍殷俞褚项祝左包聂鲍裴骆樊涂张劉陳楊黃趙吳馬鄭謝許馮鄧葉蘇盧鍾譚陸閔華华',
);
/** Characters of a given name. */
const LONGEST_GIVEN = 2;
/** Characters of a foreign name round its dots: 约翰·史密斯. */
const LONGEST_FOREIGN = 12;
const DOT = /^[·•・‧]$/u;

/**
 * Persons whom the base does not have, in a script without capitals: a title and, right behind it, a family name with one
 * or two characters, or a foreign name with a dot in it, up to a verb of saying or a mark.
 */
export function hanNames(reading: Reading, isTaken: (at: number) => boolean): Name[] {
  const { tokens, words } = reading;
  const names: Name[] = [];
  for (let at = 1; at < tokens.count; at++) {
    if (!isIdeograph(tokens, at) || isTaken(at)) continue;
    const titled =
      wordBefore(reading, words.titles, at) ??
      wordBefore(reading, words.experts, at) ??
      wordBefore(reading, words.officials, at);
    if (!titled || gapAfter(tokens, at - 1) !== '' || startsTitle(reading, at)) continue;
    const end = endOfForeign(reading, at) ?? endOfNative(reading, at, isTaken);
    if (end === null) continue;
    names.push(nameOf(at, end, [], 'person'));
    at = end - 1;
  }
  return names;
}

/** "外交部" + "发言人": a title goes on with another. */
function startsTitle(reading: Reading, at: number): boolean {
  const { words } = reading;
  return [words.titles, words.officials, words.experts].some((list) => wordBehind(reading, list, at));
}

function endOfNative(reading: Reading, at: number, isTaken: (at: number) => boolean): number | null {
  const { tokens } = reading;
  if (!FAMILIES.has(surfaceOf(tokens, at))) return null;
  for (let end = at + 2; end <= at + 1 + LONGEST_GIVEN && end <= tokens.count; end++) {
    if (!isIdeograph(tokens, end - 1) || isTaken(end - 1) || gapAfter(tokens, end - 2) !== '') return null;
    if (isOver(reading, end)) return end;
  }
  return null;
}

function endOfForeign(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  let dotted = false;
  for (let end = at + 1; end < at + LONGEST_FOREIGN && end <= tokens.count; end++) {
    if (!isIdeograph(tokens, end - 1)) return null;
    if (DOT.test(gapAfter(tokens, end - 1))) dotted = true;
    else if (isOver(reading, end)) return dotted && !DOT.test(gapAfter(tokens, end - 2)) ? end : null;
  }
  return null;
}

/** Whether a name must be over: the text, a mark, another script, a verb of saying, or a word that follows nouns. */
function isOver(reading: Reading, end: number): boolean {
  const { tokens, words } = reading;
  if (end >= tokens.count || gapAfter(tokens, end - 1) !== '' || !isIdeograph(tokens, end)) return true;
  return [words.speaks, words.afterAdjectives, words.locatives].some((list) =>
    wordBehind(reading, list, end),
  );
}
