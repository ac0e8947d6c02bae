import { byPosition, type Span } from '../../lib/text/span.ts';

/** One marked stretch: square brackets mark a mention, double angles a quotation. */
export interface Mark extends Span {
  readonly kind: 'mention' | 'quote';
  /** What stands in the braces: whom or what, then details, each behind a comma and a blank. */
  readonly label: string;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const OPENS = { '[': 'mention', '<<': 'quote' } as const;
const CLOSES = { ']': 'mention', '>>': 'quote' } as const;
const SIGN = /\[|<<|(\]|>>)(?:\{([^{}]*)\})?/g;

/**
 * Reads `[Lavrov]{person/sergey-lavrov} said` and `<<“No”>>{Sergey Lavrov}` apart into the bare text and its marks, in
 * reading order. A bracket that no label follows (“[We] will”) is text. Throws an Error where marks do not pair.
 */
export function parseMarked(marked: string): MarkedText {
  const open: { sign: string; at: number; bare: number }[] = [];
  const cuts: Span[] = [];
  const found: { mark: Omit<Mark, 'start' | 'end'>; from: number; to: number }[] = [];
  for (const match of marked.matchAll(SIGN)) {
    const [whole, close, label] = match;
    const { index } = match;
    if (close === undefined) {
      open.push({ sign: whole, at: index, bare: index + whole.length });
      continue;
    }
    const kind = CLOSES[close as keyof typeof CLOSES];
    const start = open.map(({ sign }) => OPENS[sign as keyof typeof OPENS]).lastIndexOf(kind);
    if (label === undefined) {
      if (start >= 0) open.splice(start, 1);
      continue;
    }
    const opening = open.splice(start)[0];
    if (start < 0 || !opening)
      throw new Error(`Nothing opens the mark that “${excerpt(marked, index)}” closes.`);
    found.push({ mark: { kind, label }, from: opening.bare, to: index });
    cuts.push({ start: opening.at, end: opening.bare }, { start: index, end: index + whole.length });
  }
  const lost = open.find(({ sign }) => sign === '<<');
  if (lost) throw new Error(`The mark before “${excerpt(marked, lost.bare)}” is not closed by >>{...}.`);
  cuts.sort(byPosition);
  const before = (at: number) =>
    cuts.reduce((sum, cut) => sum + (cut.end <= at ? cut.end - cut.start : 0), 0);
  const marks = found.map(({ mark, from, to }) => ({
    ...mark,
    start: from - before(from),
    end: to - before(to),
  }));
  let text = '';
  let at = 0;
  for (const cut of cuts) {
    text += marked.slice(at, cut.start);
    at = cut.end;
  }
  return { text: text + marked.slice(at), marks: marks.sort(byPosition) };
}

function excerpt(marked: string, at: number): string {
  return marked.slice(at, at + 24).replaceAll('\n', ' ');
}

/** The reverse of `parseMarked`. */
export function renderMarked({ text, marks }: MarkedText): string {
  const signs = marks.flatMap((mark, order) => [
    // At one place what ends comes before what begins; what began last ends first.
    { at: mark.start, rank: 1 + order, sign: mark.kind === 'mention' ? '[' : '<<' },
    { at: mark.end, rank: -order, sign: `${mark.kind === 'mention' ? ']' : '>>'}{${mark.label}}` },
  ]);
  signs.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let out = '';
  let at = 0;
  for (const sign of signs) {
    out += text.slice(at, sign.at) + sign.sign;
    at = sign.at;
  }
  return out + text.slice(at);
}
