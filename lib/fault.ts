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

/** An error that whoever hears of it can say in some language. */
export class Fault extends Error {
  readonly reason: FaultReason;

  constructor(...reason: FaultReason) {
    super(reason.join(' '));
    this.reason = reason;
  }
}

/** Why something failed: of an error that nobody foresaw, its own words. */
export function faultOf(error: unknown): FaultReason {
  return error instanceof Fault ? error.reason : ['unforeseen', String(error)];
}
