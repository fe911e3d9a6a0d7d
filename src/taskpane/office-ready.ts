/** False in a plain browser whose office.js did not load. */
export function hasOffice(): boolean {
  return typeof Office !== 'undefined';
}

/** The language of Excel's own menus; null where there is no Excel around the pane, or not yet. */
export function officeLanguage(): string | null {
  return hasOffice() ? languageOf(Office.context) : null;
}

/** Until Office is ready it has no context at all, whatever its types say. */
function languageOf(context: { readonly displayLanguage?: string } | undefined): string | null {
  return context?.displayLanguage ?? null;
}

/** Calls back once now, and again when Office has told what it knows. */
export function nowAndWhenOfficeIsReady(draw: () => void): void {
  draw();
  if (hasOffice()) void Office.onReady(draw);
}
