/** Titles that Excel takes: at most 31 characters, without []:*?/\, none empty, no two alike whatever the case. */
export function sheetTitles(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const clean = name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^'+|'+$/g, '');
    const wished = clean.trim() === '' ? `Sheet${index + 1}` : clean.slice(0, 31);
    let title = wished;
    for (let number = 2; taken.has(title.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      title = wished.slice(0, 31 - suffix.length) + suffix;
    }
    taken.add(title.toLowerCase());
    return title;
  });
}

/** The title of the only sheet of a file that names none: the file's own name without its extension. */
export function titleOfFile(fileName: string): string {
  const clean = fileName.replace(/\.[^.]*$/, '').replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ');
  return clean.replace(/\s+/g, ' ').trim();
}
