import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/**
 * Replaces what stands between the two comments that mark part `name` of a Markdown file; a file or part that is not
 * there yet is begun, at the end.
 */
export function replacePart(file: string, name: string, content: string): void {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  const part = `${begin}\n\n${content.trim()}\n\n${end}`;
  const whole =
    from < 0 || to < 0
      ? `${text.trimEnd()}\n\n${part}\n`.trimStart()
      : text.slice(0, from) + part + text.slice(to + end.length);
  writeFileSync(file, whole);
}

/** When and on what something was measured, as a clause. */
export function occasion(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.versions.node}, ${cores.length} cores of ${cores[0]?.model.trim() ?? 'an unknown processor'}, ${memory} GB, ${process.platform} ${process.arch}`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
