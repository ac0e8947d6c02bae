import type { Reason } from './text/reason.ts';

/** What can go wrong in the extension itself; `$1` in the words of a file is its path, or its folder. */
export type FaultCode =
  | 'fileMissing'
  | 'fileDamaged'
  | 'fileOfOtherFormat'
  | 'filesDiffer'
  | 'extensionGone'
  | 'pageClosed'
  | 'unanswered'
  | 'unforeseen';
export type FaultReason = Reason<FaultCode>;

const faultName = 'Sidelight: fault';

/** An error that whoever hears of it can say in some language. */
export class Fault extends Error {
  override readonly name = faultName;
  readonly reason: FaultReason;

  constructor(...reason: FaultReason) {
    super(reason.join(' '));
    this.reason = reason;
  }
}

/**
 * Why something failed: of an error that nobody foresaw, its own words. A Fault is known by its name, since each script
 * of the extension has a class of its own, and one asks another.
 */
export function faultOf(error: unknown): FaultReason {
  return error instanceof Error && error.name === faultName
    ? (error as Fault).reason
    : ['unforeseen', String(error)];
}
