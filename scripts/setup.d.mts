export const root: string;
export function prepare(): void;
export function requireNode(version: string): void;
export function packagesCurrent(folder: string): boolean;
export function shell(command: string): Promise<{ status: number; output: string }>;
