import type { CivilDate } from '#domain/calendar/civil-date.ts';

/** The injured worker of a case, as far as the case knows: what the documents of its record are compared with. */
export type KnownWorker = {
  /** The name, and others the worker is known by; first name first. */
  readonly names: readonly string[];
  readonly born: CivilDate | null;
  /** Of the administrator, the board and the information system: whichever are known. */
  readonly claims: readonly string[];
};
