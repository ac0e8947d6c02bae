import { inEnglish } from '../../components/english.ts';
import { sayReason } from '../../components/reasons.ts';
import { collectBlocks } from '../../lib/article/blocks.ts';
import { type Extracted, extractArticle, isExtracted } from '../../lib/article/extract.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import { atOnce } from '../../lib/steps.ts';

/** What no page may make the extraction do: every breach as a sentence, none where all is sound. Throws where it throws. */
export function faultsOfPage(document: Document, url: string): string[] {
  const before = document.documentElement.outerHTML;
  const result = extractArticle(document, url, { force: true, today: '2026-11-24' });
  const unforced = extractArticle(document, url, { today: '2026-11-24' });
  const faults = document.body === null ? [] : faultsOfBlocks(document.body);
  if (document.documentElement.outerHTML !== before) faults.push('The page was changed.');
  if (!isExtracted(result)) {
    if (isExtracted(unforced)) faults.push('It was read only where nobody asked for it.');
    if (sayReason(result.reason, inEnglish).includes('why_'))
      faults.push('It was not read, and no reason given.');
    return faults;
  }
  return [...faults, ...faultsOfArticle(result), ...faultsOfMap(result.textMap)];
}

function faultsOfBlocks(root: Element): string[] {
  const faults: string[] = [];
  const seen = new Set<Node>();
  for (const { owner, nodes, length, linked } of atOnce(collectBlocks(root))) {
    if (length <= 0 || linked < 0 || linked > length)
      faults.push(`A block has ${linked} of ${length} linked.`);
    for (const node of nodes) {
      if (!owner.contains(node)) faults.push('A node of a block is outside its owner.');
      if (seen.has(node)) faults.push('A node is in two blocks.');
      seen.add(node);
    }
  }
  return faults;
}

function faultsOfArticle({ article, published }: Extracted): string[] {
  const { text, bodyStart, lang } = article;
  const faults: string[] = [];
  if (bodyStart < 0 || bodyStart > text.length)
    faults.push(`The body begins at ${bodyStart} of ${text.length}.`);
  else if (bodyStart > 0 && text.slice(bodyStart - 2, bodyStart) !== '\n\n')
    faults.push('No paragraph begins where the body does.');
  if (/[\u00ad\u200b\u2060\ufeff]/.test(text)) faults.push('The text has units that nobody sees.');
  if (lang === '') faults.push('The language is empty.');
  for (const date of [article.published, published?.updated ?? null])
    if (date !== null && new Date(`${date}T00:00Z`).toJSON()?.slice(0, 10) !== date)
      faults.push(`There is no day ${date}.`);
  return faults;
}

/** Every unit of the text but breaks is one of the page, and leads there and back. */
function faultsOfMap(map: TextMap): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const { node, nodeStart, textStart, length } of map.segments) {
    if (length < 1 || textStart < end) faults.push(`Two segments overlap at ${textStart}.`);
    if (/\S/.test(map.text.slice(end, textStart))) faults.push(`The text before ${textStart} is of no node.`);
    end = textStart + length;
    const shown = map.text.slice(textStart, end);
    if (
      node.data.slice(nodeStart, nodeStart + length).replace(/[\t\n\r\f]/g, ' ') !==
      shown.replace(/[\t\n\r\f]/g, ' ')
    )
      faults.push(`The node says something else at ${textStart}.`);
    if (map.offsetAt(node, nodeStart) !== textStart) faults.push(`The way back to ${textStart} is another.`);
    const range = map.rangeFor({ start: textStart, end });
    if (range === null || range.startContainer !== node || range.endOffset !== nodeStart + length)
      faults.push(`No range over ${textStart} to ${end}.`);
  }
  if (/\S/.test(map.text.slice(end))) faults.push(`The text behind ${end} is of no node.`);
  if (end > map.text.length) faults.push(`A segment ends at ${end} of ${map.text.length}.`);
  return faults;
}
