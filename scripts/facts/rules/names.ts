import { namesOf } from '../names.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * A form of words that could be two entities is weak in both, so that the article must decide. Titles are shared by
 * design (the state named with them decides), and so are blocked forms.
 */
export const namesDoNotCollide: Rule = ({ entities }) => {
  const owners = new Map<string, { readonly id: string; readonly strong: boolean }[]>();
  return entities.flatMap((file) =>
    namesOf(file.data).flatMap((name): Finding[] => {
      if (name.kind === 'title' || name.strength === 'blocked') return [];
      const key = name.kind === 'acronym' ? name.text : name.text.toLowerCase();
      const here = { id: file.data.id, strong: name.strength === 'strong' };
      const others = (owners.get(key) ?? []).filter((other) => other.id !== here.id);
      owners.set(key, [...(owners.get(key) ?? []), here]);
      const rival = others.find((other) => other.strong || here.strong);
      if (!rival) return [];
      const at = file.data.names.findIndex((written) => written.text === name.text);
      const message = `"${name.text}" is also a name of ${rival.id}: make it weak in both`;
      return [file.problem(at < 0 ? ['label'] : ['names', at, 'text'], message)];
    }),
  );
};

/** A name is given once. */
export const namesAreGivenOnce: Rule = ({ entities }) =>
  entities.flatMap((file) => {
    const seen = new Set<string>();
    return file.data.names.flatMap((name, at): Finding[] => {
      const key = `${name.lang} ${name.text}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [file.problem(['names', at, 'text'], `"${name.text}" is given twice for "${name.lang}"`)];
    });
  });

/** A form is of one kind in a language: a demonym that is also the name ("china" in Spanish) would hide the name. */
export const formsAreOfOneKind: Rule = ({ entities }) =>
  entities.flatMap((file) => {
    const kinds = new Map<string, string>();
    return namesOf(file.data).flatMap((name): Finding[] => {
      const key = `${name.lang} ${name.text.toLowerCase()}`;
      const kind = kinds.get(key) ?? name.kind;
      kinds.set(key, kind);
      if (kind === name.kind) return [];
      const at = file.data.names.findIndex(
        (written) => written.text === name.text && written.kind === name.kind,
      );
      return [file.problem(['names', at, 'text'], `"${name.text}" is already a name of kind ${kind}`)];
    });
  });

/** An office can be found by a title, and belongs to a body or a state. */
export const officesHaveTitles: Rule = ({ entities }) =>
  entities
    .filter(({ data }) => data.id.startsWith('office/'))
    .flatMap((file): Finding[] => [
      ...(file.data.names.some((name) => name.kind === 'title')
        ? []
        : [file.problem(['id'], 'the office has no name of kind "title"')]),
      ...((file.data.country ?? file.data.body)
        ? []
        : [file.problem(['id'], 'whose office? give a body or a country')]),
    ]);
