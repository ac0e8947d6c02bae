import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { tokensWithin } from '../text/tokens.ts';
import { cueAt } from './cues/cued-words.ts';
import { isWithin, type Setting } from './frame.ts';
import type { Quote, Speaker } from './quote.ts';
import { mentionsBefore } from './sources.ts';

/** Labelled lines that make a text a transcript; two of them name a person or an asker. */
const FEWEST_LINES = 3;
const FEWEST_VOICES = 2;
/** Labelled lines, of those that name somebody, in which somebody says "I" or "you", or asks; a list of persons has none. */
const PERSONAL = 0.3;
/** Of the paragraphs from the first label to the last so many are labelled, or the label may not go on to those without one. */
const DENSE = 0.15;

const NAMED = 0.95;
const GOES_ON = 0.85;

/** "SECRETARY BLINKEN:  ", "В.Путин: ", "问：", "P. ": a label and its colon, with no mark that would make it a sentence. */
const LABEL =
  /^(?:(\p{L}[^\n:：“”„"«»!?。，;]{0,70}?)(?:\s?\([^()\n]{1,40}\))?\s?[:：]|(\p{Lu})\.)\s*(?=\S)/u;
const LONGEST_LABEL = 8;
const SAYS_MORE = /^[\p{Lu}\p{N}\p{Script=Han}(¿¡…—–[]/u;
const ENDS = /[.!?…。！？—–)\]]["”»’]?$/u;

/** A labelled line of a transcript: whose words they are, and the words. */
interface Line {
  readonly paragraph: number;
  readonly label: string;
  readonly words: Span;
  readonly speaker: Speaker;
  /** Whether the label names a person, or calls somebody the asker or host. */
  readonly voice: boolean;
  /** Whether it ends in a name. */
  readonly named: boolean;
}

/** The speeches of an interview or a press conference that is written down line by line, each paragraph its own quotation; empty for other texts. */
export function transcriptOf(
  setting: Setting,
  mentions: readonly Mention[],
  paragraphs: readonly Span[],
): Quote[] {
  const labelled = paragraphs.flatMap(
    (paragraph, index) => lineOf(setting, mentions, paragraph, index) ?? [],
  );
  if (labelled.length < FEWEST_LINES) return [];
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isUsual = ({ label }: Line) => isShouted(label) || counts.get(label)! > 1;
  const lines = labelled.filter((line) => line.voice || line.named || isUsual(line));
  const voices = lines.filter((line) => line.voice && isUsual(line));
  if (lines.length < FEWEST_LINES || voices.length < FEWEST_VOICES) return [];
  if (lines.filter(({ words }) => isPersonal(setting, words)).length < PERSONAL * lines.length) return [];
  const reach = lines.at(-1)!.paragraph - lines[0]!.paragraph + 1;
  const dense = lines.length >= DENSE * reach;
  return lines.flatMap((line, i) => {
    const said: Quote[] = [spoken(line.words, line.speaker, NAMED, ['opensLine', line.label])];
    const next = dense ? (lines[i + 1]?.paragraph ?? 0) : 0;
    for (let at = line.paragraph + 1; at < next && !isLabelled(setting, paragraphs[at]!); at++)
      if (goesOn(setting, paragraphs[at]!))
        said.push(spoken(paragraphs[at]!, line.speaker, GOES_ON, ['goesOn', line.speaker.name]));
    return said;
  });
}

/** Words before a colon that may be the label of somebody else, who then goes on. */
const SHORT_LABEL = 4;

function isLabelled({ tokens }: Setting, { start, end }: Span): boolean {
  const label = LABEL.exec(tokens.text.slice(start, end))?.[1];
  return label !== undefined && label.split(/\s+/).length <= SHORT_LABEL;
}

function spoken({ start, end }: Span, speaker: Speaker, confidence: number, why: Quote['why']): Quote {
  return { start, end, kind: 'direct', speaker, cue: null, confidence, why };
}

function lineOf(
  { tokens, cues }: Setting,
  mentions: readonly Mention[],
  paragraph: Span,
  index: number,
): Line | null {
  const text = tokens.text.slice(paragraph.start, paragraph.end);
  const [all, before, letter] = LABEL.exec(text) ?? [];
  const label = before ?? letter;
  if (all === undefined || label === undefined) return null;
  const span = { start: paragraph.start, end: paragraph.start + label.length };
  const words = { start: paragraph.start + all.length, end: paragraph.end };
  const [first, end] = tokensWithin(tokens, span);
  const said = text.slice(all.length);
  if (end - first > LONGEST_LABEL || !SAYS_MORE.test(said) || !ENDS.test(said)) return null;
  const inLabel = mentions
    .slice(mentionsBefore(mentions, span.start), mentionsBefore(mentions, span.end))
    .filter((mention) => mention.end === span.end);
  const person = inLabel.find(({ type }) => type === 'person');
  const body = person ? undefined : inLabel.find(({ type }) => type === 'organisation');
  let turn = false;
  for (let at = first; at < end && !person; at++) turn ||= cueAt(cues, 'turns', at) === end - at;
  if (letter !== undefined && !turn) return null;
  const meant = turn ? undefined : (person ?? body);
  const form = turn ? 'unnamed' : body?.entity ? 'institution' : 'name';
  const speaker: Speaker = { entity: meant?.entity ?? null, name: meant?.name ?? label, form, ...span };
  return { paragraph: index, label, words, speaker, voice: turn || !!person, named: !!(person ?? body) };
}

function isShouted(label: string): boolean {
  return /\p{Lu}/u.test(label) && !/\p{Ll}/u.test(label);
}

function isPersonal({ tokens, cues }: Setting, words: Span): boolean {
  if (/[?？]/.test(tokens.text.slice(words.start, words.end))) return true;
  const [first, end] = tokensWithin(tokens, words);
  for (let at = first; at < end; at++) if (cueAt(cues, 'selves', at) > 0) return true;
  return false;
}

/** Headings, remarks in brackets and the writer's own words stand between the speeches. */
function goesOn(setting: Setting, paragraph: Span): boolean {
  const { tokens, headings } = setting;
  if (isWithin(headings, paragraph.start) || /[([<*]/.test(tokens.text[paragraph.start]!)) return false;
  return isPersonal(setting, paragraph);
}
