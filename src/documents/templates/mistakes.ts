/** Where something stands in a Word document, which has no cells to point at. */
export interface TemplatePlace {
  readonly part: 'body' | 'header' | 'footer' | 'footnote' | 'comment';
  /** The table (from 1 in its part), its row and cell; null outside of tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly cell: number } | null;
  /** The text of the paragraph around it, as far as it is near. */
  readonly text: string;
}

/** What is wrong with a template, each with its place. `name` is as it was typed. */
export type TemplateMistake = { readonly place: TemplatePlace } & (
  | { readonly kind: 'unknown-name'; readonly name: string; readonly known: readonly string[] }
  /** A list where a single value would stand. */
  | { readonly kind: 'list-as-fact'; readonly name: string }
  /** A column of a list outside of that list. */
  | { readonly kind: 'column-outside'; readonly name: string; readonly list: string }
  | { readonly kind: 'list-in-itself'; readonly name: string }
  /** "{" without "}". */
  | { readonly kind: 'unclosed-brace' }
  | { readonly kind: 'unopened-brace' }
  | { readonly kind: 'doubled-brace' }
  /** "{#…}" without "{/…}". */
  | { readonly kind: 'unclosed-loop'; readonly name: string }
  | { readonly kind: 'unopened-loop'; readonly name: string }
  /** Another list is closed than was opened last. */
  | { readonly kind: 'crossed-loops'; readonly name: string }
  /** Begin and end stand where no whole rows or paragraphs lie between them. */
  | { readonly kind: 'loop-misplaced'; readonly name: string }
  | { readonly kind: 'not-understood' }
);

/** Why a file cannot be used as a template at all. */
export type TemplateRefusal =
  'empty' | 'not-docx' | 'old-word' | 'encrypted' | 'macros' | 'too-large' | 'damaged';
