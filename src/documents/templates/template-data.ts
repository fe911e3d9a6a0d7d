/** What the names of a template stand for: facts that are said once, and lists that are said line by line. */
export interface TemplateData {
  readonly facts: readonly TemplateFact[];
  readonly lists: readonly TemplateList[];
}

export interface TemplateFact {
  readonly name: string;
  /** As it is printed; null where it is not known, empty where there is nothing to say. */
  readonly value: string | null;
}

export interface TemplateList {
  readonly name: string;
  readonly columns: readonly string[];
  /** A value a column, as those of facts. */
  readonly rows: readonly (readonly (string | null)[])[];
}
