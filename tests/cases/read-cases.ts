import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One case: a marked text and what it is meant to show. */
export interface Case {
  /** Path under tests/cases. */
  readonly file: string;
  readonly lang: string;
  readonly heading: string;
  /** The article's day; null where the case gives none. */
  readonly date: string | null;
  /** What is checked; null: both. */
  readonly only: 'mentions' | 'quotes' | null;
  /** Why the engine cannot read this yet; null for a case that must pass. */
  readonly knownLimit: string | null;
  readonly marked: string;
}

export const casesDir = import.meta.dirname;

/** Every case of every `<language>/<subject>.txt`, in the order of the files. */
export function readCases(dir: string = casesDir): Case[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const file = relative('.', name).split(sep).join('/');
      return parseCases(file, readFileSync(join(dir, name), 'utf8'));
    });
}

const HEADER = /^(date|only|known limit): *(.*)$/;

/** The cases of one file: what stands before its first heading holds for all of them. */
export function parseCases(file: string, content: string): Case[] {
  const [common = '', ...parts] = content.split(/^# /m);
  const shared = headerOf(common).header;
  return parts.map((part) => {
    const [heading = '', ...rest] = part.split('\n');
    const { header, text } = headerOf(rest.join('\n'));
    const { date, only, 'known limit': knownLimit } = { ...shared, ...header };
    if (only !== undefined && only !== 'mentions' && only !== 'quotes')
      throw new Error(`${file}, “${heading}”: only may be mentions or quotes, not “${only}”.`);
    return {
      file,
      lang: file.split('/')[0]!,
      heading: heading.trim(),
      date: date ?? null,
      only: only ?? null,
      knownLimit: knownLimit ?? null,
      marked: text,
    };
  });
}

function headerOf(content: string): { header: Partial<Record<string, string>>; text: string } {
  const header: Partial<Record<string, string>> = {};
  const lines = content.split('\n');
  let at = 0;
  for (; at < lines.length; at++) {
    const match = HEADER.exec(lines[at]!);
    if (match) header[match[1]!] = match[2]!.trim();
    else if (lines[at]!.trim() !== '') break;
  }
  return { header, text: lines.slice(at).join('\n').trim() };
}
