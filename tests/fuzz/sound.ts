import { inEnglish } from '../../components/english.ts';
import { sayReason } from '../../components/reasons.ts';
import type { Annotation } from '../../lib/annotate.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { byPosition, contains, overlaps, type Span } from '../../lib/text/span.ts';

/** What no text may make the engine say: every breach as a sentence, none where the annotation is sound. */
export function faultsOf(annotation: Annotation, facts: FactIndex): string[] {
  return [
    ...faultsOfSpans(annotation),
    ...faultsOfNesting(annotation),
    ...faultsOfQuotes(annotation),
    ...faultsOfLinks(annotation, facts),
    ...faultsOfContext(annotation),
  ];
}

const show = ({ start, end }: Span): string => `${start}-${end}`;

function faultsOfSpans({ article: { text }, sentences, mentions, quotes, context }: Annotation): string[] {
  const speakers = quotes.flatMap(({ speaker }) =>
    speaker?.start === undefined || speaker.end === undefined
      ? []
      : [{ start: speaker.start, end: speaker.end }],
  );
  const cues = quotes.flatMap(({ cue }) => cue ?? []);
  const lists: Readonly<Record<string, readonly Span[]>> = {
    sentence: sentences,
    mention: mentions,
    quote: quotes,
    speaker: speakers,
    cue: cues,
    note: context.notes,
  };
  const faults: string[] = [];
  for (const [name, spans] of Object.entries(lists))
    for (const span of spans) {
      const whole = Number.isInteger(span.start) && Number.isInteger(span.end);
      if (!whole || span.start < 0 || span.start >= span.end || span.end > text.length)
        faults.push(`A ${name} is at ${show(span)} of ${text.length}.`);
      else if (splitsPair(text, span.start) || splitsPair(text, span.end))
        faults.push(`A ${name} cuts a letter of two units in half: ${show(span)}.`);
    }
  for (const [name, spans] of Object.entries({ sentence: sentences, mention: mentions, quote: quotes }))
    spans.forEach((span, i) => {
      if (i > 0 && byPosition(spans[i - 1]!, span) > 0)
        faults.push(`A ${name} is out of order: ${show(span)}.`);
    });
  return faults;
}

/** Whether an offset stands between the two halves of one letter. */
function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** Mentions lie apart, or one within a title; quotes lie apart or one within the other; sentences lie apart. */
function faultsOfNesting({ sentences, mentions, quotes }: Annotation): string[] {
  return [
    ...overlapping(sentences).map(([a, b]) => `Two sentences overlap: ${show(a)} and ${show(b)}.`),
    ...overlapping(mentions)
      .filter(([outer, inner]) => outer.how !== 'title' || !contains(outer, inner))
      .map(([outer, inner]) => `The mention ${show(outer)} (${outer.how}) runs into ${show(inner)}.`),
    ...overlapping(quotes)
      .filter(([outer, inner]) => !contains(outer, inner))
      .map(([outer, inner]) => `Two quotes cross: ${show(outer)} and ${show(inner)}.`),
  ];
}

/** The pairs of a sorted list that share a unit, the earlier first. */
function overlapping<T extends Span>(spans: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  let open: T[] = [];
  for (const span of spans) {
    open = open.filter(({ end }) => end > span.start);
    for (const outer of open) pairs.push([outer, span]);
    open.push(span);
  }
  return pairs;
}

function faultsOfQuotes({ quotes }: Annotation): string[] {
  return quotes.flatMap((quote) => {
    const { start, end } = quote.speaker ?? {};
    const faults: string[] = [];
    // French, Russian and Spanish put “said Putin” between the marks, verb and all.
    const inserted = quote.cue !== null && contains(quote, quote.cue);
    if (start !== undefined && end !== undefined && overlaps(quote, { start, end }) && !inserted)
      faults.push(`The speaker of ${show(quote)} stands within it.`);
    if (quote.speaker !== null && quote.confidence < 0.5)
      faults.push(`The quote ${show(quote)} has a speaker at a confidence of ${quote.confidence}.`);
    return faults;
  });
}

function faultsOfLinks({ article: { text }, mentions, quotes }: Annotation, facts: FactIndex): string[] {
  const faults: string[] = [];
  for (const mention of mentions) {
    if (text.slice(mention.start, mention.end) !== mention.surface)
      faults.push(`The mention ${show(mention)} does not slice to its surface.`);
    if (mention.entity !== null && mention.confidence < 0.5)
      faults.push(`The mention ${show(mention)} is linked at a confidence of ${mention.confidence}.`);
    for (const id of [mention.entity, ...(mention.candidates ?? [])])
      if (id !== null && facts.entity(id) === undefined) faults.push(`There is no entity ${id}.`);
    if (mention.name.trim() === '') faults.push(`The mention ${show(mention)} has no name.`);
  }
  for (const each of [...mentions, ...quotes]) {
    if (!(each.confidence >= 0 && each.confidence <= 1))
      faults.push(`A confidence is ${each.confidence}, at ${show(each)}.`);
    if (/why_|^\.$/.test(sayReason(each.why, inEnglish))) faults.push(`No reason is given at ${show(each)}.`);
  }
  return faults;
}

function faultsOfContext({ article, context, mentions, quotes }: Annotation): string[] {
  const faults: string[] = [];
  const inList = (list: readonly unknown[]) => (index: number) =>
    Number.isInteger(index) && index >= 0 && index < list.length;
  for (const actor of [...context.actors, ...context.terms, ...context.unknown])
    if (!actor.mentions.every(inList(mentions)) || !actor.quotes.every(inList(quotes)))
      faults.push(`${actor.name} refers to mentions or quotes that are not there.`);
  if (context.date !== null && context.date !== article.published)
    faults.push(`The facts were asked for ${context.date}, the article is of ${article.published}.`);
  return faults;
}
