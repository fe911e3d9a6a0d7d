import type { FileHost } from '../hosts/file/disk/file-host';
import { consoleWords } from '../text/console-words';
import type { Language } from '../text/language';
import { sentence } from '../text/sentences';

/** What there is to say of a workbook that was written: what stood there before, and what could not be carried over. */
export function aboutOutput(host: FileHost, language: Language): readonly string[] {
  const kept = host.keptBeside();
  const lost = host.notCarriedOver();
  return [
    ...(kept === null ? [] : [consoleWords[language].keptBefore(kept)]),
    ...(lost === null ? [] : [sentence(lost, language)]),
  ];
}
