import { type Annotation, annotate } from '../../lib/annotate.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { languageFor } from '../../lib/languages.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import { isSpeech, type Quote } from '../../lib/quotes/quote.ts';
import { type Mark, type MarkedText, parseMarked, renderMarked } from './marked-text.ts';
import type { Case } from './read-cases.ts';

/** What the engine sees in a text, all details given: what an editor starts a new case from. */
export function markedByEngine(
  text: string,
  lang: string,
  date: string | null,
  facts: FactIndex,
  only: Case['only'] = null,
): string {
  const marks = marksOf(read(text, lang, date, facts), only).map(({ who, details, ...mark }) => ({
    ...mark,
    label: [who, ...details.filter((detail) => WORTH_SAYING.test(detail))].join(', '),
  }));
  return renderMarked({ text, marks });
}

const WORTH_SAYING = /^(?:repaired|title|indirect|described as )/;

/**
 * A case beside what the engine makes of it, both as marked text, equal where the engine is right. Details are compared
 * where the case gives them; indirect speech counts only in a case that marks some.
 */
export function checkCase(wanted: Case, facts: FactIndex): { expected: string; actual: string } {
  const { text, marks } = parseMarked(wanted.marked);
  const indirect = marks.some((mark) => mark.label.split(', ').includes('indirect'));
  const seen = marksOf(read(text, wanted.lang, wanted.date, facts), wanted.only).filter(
    ({ details }) => indirect || !details.includes('indirect'),
  );
  const actual: MarkedText = { text, marks: seen.map((mark) => asAsked(mark, marks)) };
  return { expected: renderMarked({ text, marks }), actual: renderMarked(actual) };
}

interface Seen extends Omit<Mark, 'label'> {
  readonly who: string;
  readonly details: readonly string[];
}

function read(text: string, lang: string, published: string | null, facts: FactIndex): Annotation {
  return annotate({ title: '', byline: null, published, lang, text, bodyStart: 0 }, facts, languageFor(lang));
}

function marksOf({ mentions, quotes }: Annotation, only: Case['only']): Seen[] {
  return [
    ...(only === 'quotes' ? [] : mentions.map(seenMention)),
    ...(only === 'mentions' ? [] : quotes.map(seenQuote)),
  ];
}

function seenMention({ start, end, entity, name, type, how, repair, description }: Mention): Seen {
  const details = [how, type, ...(repair ? ['repaired'] : [])];
  if (description !== undefined) details.push(`described as ${description}`);
  return { kind: 'mention', start, end, who: entity ?? `? ${name}`, details };
}

function seenQuote(quote: Quote): Seen {
  const { start, end, kind, speaker, repair } = quote;
  const details: string[] = [kind, ...(speaker ? [speaker.form] : []), ...(repair ? ['repaired'] : [])];
  const who = isSpeech(quote) ? (speaker?.name ?? 'not stated') : kind;
  return { kind: 'quote', start, end, who, details };
}

/** The label as the case puts it, without what the engine does not say; `?` stands for any unlinked name. */
function asAsked({ who, details, ...mark }: Seen, marks: readonly Mark[]): Mark {
  const asked = marks.find(
    ({ kind, start, end }) => kind === mark.kind && start === mark.start && end === mark.end,
  );
  const [wanted, ...wantedDetails] = asked?.label.split(', ') ?? [];
  const shown = wanted === '?' && who.startsWith('? ') ? '?' : who;
  return {
    ...mark,
    label: [shown, ...wantedDetails.filter((detail) => details.includes(detail))].join(', '),
  };
}
