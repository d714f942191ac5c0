/** A finding of an examination: how clinicians word it, and what it is in the truth. `{side}`, `{other}` and numbers in braces. */
export type ExamRow = {
  readonly finding: string;
  readonly says: readonly string[];
  readonly degrees?: readonly [least: number, most: number];
};

/** A finding of a study: what the report says, the impression, the words of others. */
export type StudyRow = {
  readonly finding: string;
  readonly level: string | null;
  readonly body: string;
  readonly impression: readonly string[];
};

/** A part of the body that was hurt, with everything that is said of it. Words in braces are filled in: `{side}`, `{n}`. */
export type InjuredRegion = {
  /** As the facts name it. */
  readonly region: string;
  /** Whether it is a left or a right one. */
  readonly sided: boolean;
  readonly called: readonly string[];
  readonly mechanisms: readonly string[];
  readonly complaints: readonly string[];
  readonly exam: readonly ExamRow[];
  readonly diagnoses: readonly { readonly name: string; readonly code: string }[];
  readonly imaging: {
    readonly study: string;
    readonly technique: string;
    readonly rows: readonly StudyRow[];
    readonly normal: readonly string[];
  };
  readonly nerves: {
    readonly study: string;
    readonly finding: string;
    readonly level: string | null;
    readonly impression: readonly string[];
  } | null;
  readonly surgery: { readonly procedure: string; readonly title: string; readonly course: readonly string[] } | null;
  readonly injection: string;
  readonly exercises: readonly string[];
  readonly limits: readonly string[];
};
