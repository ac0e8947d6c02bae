/**
 * Runs the named parts, or all, one after the other; the process fails where one does not exist, throws, or answers that
 * what it requires was not met. `kind` is what a part is called in a message.
 */
export async function runParts(
  kind: string,
  parts: Readonly<Record<string, () => Promise<boolean>>>,
  wanted: readonly string[],
): Promise<void> {
  const names = wanted.length > 0 ? wanted : Object.keys(parts);
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`There is no ${kind} ${unknown.join(', ')}; there are: ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  for (const name of names) {
    console.log(`== ${name}`);
    try {
      if (!(await parts[name]!())) process.exitCode = 1;
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}
