/** Judges one file by its path in the build; `size` is in kB after gzip. */
export function judgeFile(path: string, size: number): { readonly over: boolean; readonly line: string };
