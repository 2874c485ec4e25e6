/** Something that a person should look at in the corpus. */
export interface Finding {
  /** `fault`: to be mended, the check fails; `note`: may well be right, worth a look. */
  readonly level: 'fault' | 'note';
  /** Where: a detail's id, or a file. */
  readonly where: string;
  /** One sentence for the editor. */
  readonly says: string;
}

/** A finding that fails the check. */
export const fault = (where: string, says: string): Finding => ({ level: 'fault', where, says });

/** A finding that is only counted, and listed on demand. */
export const note = (where: string, says: string): Finding => ({ level: 'note', where, says });
