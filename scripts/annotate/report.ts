import { inEnglish } from '../../components/english.ts';
import { sayClause, sayReason } from '../../components/reasons.ts';
import { type Annotation, annotate } from '../../lib/annotate.ts';
import type { Actor, Role, Roles } from '../../lib/context/context.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { languageFor } from '../../lib/languages.ts';
import { isSpeech, type Quote } from '../../lib/quotes/quote.ts';
import { marksMended, type Read } from './record.ts';

/** What the engine sees in one article, for a person to read. */
export function reportOn({ article, isArticle }: Read, facts: FactIndex): string {
  return reportOf(annotate(article, facts, languageFor(article.lang)), isArticle);
}

/** The same of an annotation that is there already. */
export function reportOf(annotation: Annotation, isArticle: boolean | null): string {
  const { article, context, topic } = annotation;
  const sections = [
    heading(annotation, isArticle),
    section('Topic', [
      `${topic.onTopic ? 'On the subject' : 'Not on the subject'} (${topic.score.toFixed(2)}).`,
      ...topic.reasons.map((reason) => sayReason(reason, inEnglish)),
    ]),
    section(
      'Who',
      context.actors.map((actor) => actorLine(actor)),
    ),
    section(
      'Who said what',
      annotation.quotes.filter(isSpeech).map((quote) => quoteLine(article.text, quote)),
    ),
    section('Read as', repairs(annotation)),
    section('Terms, places, documents', [context.terms.map((term) => term.name).join(', ')].filter(Boolean)),
    section(
      'Names the fact base does not know',
      context.unknown.map((actor) =>
        actor.description ? `${actor.name}: ${actor.description}` : actor.name,
      ),
    ),
    section(
      'Notes',
      context.notes.map((note) => `${note.text} [${note.sources.map((source) => source.url).join(' ')}]`),
    ),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n\nFacts as of ${context.asOf}.\n`;
}

function heading({ article }: Annotation, isArticle: boolean | null): string {
  const lines = [article.title || article.text.slice(0, 80).split('\n')[0] || '(no text)'];
  lines.push(
    `${article.published ?? 'no date'}, ${article.lang}${article.byline ? `, ${article.byline}` : ''}`,
  );
  if (isArticle === false) lines.push('This page does not look like an article.');
  return lines.join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function actorLine(actor: Actor): string {
  const side = actor.side ? ` [${actor.side}]` : '';
  const counts = `${actor.mentions.length}×${actor.quotes.length > 0 ? `, speaks ${actor.quotes.length}×` : ''}`;
  return `${actor.name}${side} ${counts}${actor.roles ? `; ${rolesLine(actor.roles)}` : ''}`;
}

function rolesLine({ then, now, changed }: Roles): string {
  const titles = (roles: readonly Role[]) =>
    roles.map((role) => role.title + (role.certain ? '' : ' (about that time)')).join(', ') ||
    'no role known';
  if (then === null) return `the article has no date; now: ${titles(now)}`;
  return changed ? `then: ${titles(then)}; now: ${titles(now)}` : `then and now: ${titles(then)}`;
}

function quoteLine(text: string, quote: Quote): string {
  const words = text.slice(quote.start, quote.end).replaceAll(/\s+/g, ' ');
  const who = quote.speaker
    ? `${quote.speaker.name} (${quote.speaker.form}, ${Math.round(quote.confidence * 100)} %)`
    : 'not stated';
  return `${who}: ${words.length > 100 ? `${words.slice(0, 97)}...` : words}\n    ${sayReason(quote.why, inEnglish)}${quote.repair ? ` Marks mended: ${marksMended(quote.repair)}.` : ''}`;
}

function repairs({ mentions }: Annotation): string[] {
  return mentions.flatMap((mention) =>
    mention.repair
      ? [`“${mention.surface}” -> ${mention.repair.to} (${sayClause(mention.repair.what, inEnglish)})`]
      : [],
  );
}
