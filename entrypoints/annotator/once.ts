const loads = new Map<string, Promise<unknown>>();

/** Loads a thing once for the life of the page; a failure is not kept, so that the next who wants it tries again. */
export function once<Content>(name: string, load: () => Promise<Content>): Promise<Content> {
  const begun = loads.get(name);
  if (begun !== undefined) return begun as Promise<Content>; // by its name, which is loaded in one way
  const loading = load();
  loads.set(name, loading);
  loading.catch(() => loads.delete(name));
  return loading;
}
