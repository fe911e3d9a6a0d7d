import { isAbsent, type Absent } from './absent';
import { cleanText, statedText } from './clean-text';
import { blank, say, type Phrase } from './phrase';

/**
 * The lines under "Nơi nhận": each ends with ";", the last is "Lưu: VT, …."
 * (Phụ lục I, Phần I, mục II.9.d Nghị định 30/2020/NĐ-CP).
 */
export function recipientLines(
  recipients: readonly Phrase[],
  draftingUnit: string | Absent | null,
): readonly Phrase[] {
  return [...recipients.map((line) => say`${line};`), archiveLine(draftingUnit)];
}

/** Recipients as a person listed them, without dashes, closing marks and the archive's line, which is ours. */
export function listedRecipients(lines: readonly string[]): readonly Phrase[] {
  return lines
    .map((line) =>
      cleanText(line)
        .replace(/^\p{Pd}\s*/u, '')
        .replace(/[\s;.,]+$/, ''),
    )
    .filter((line) => line !== '' && !/^lưu\s*:/i.test(line))
    .map((line) => [line]);
}

function archiveLine(draftingUnit: string | Absent | null): Phrase {
  if (isAbsent(draftingUnit)) return say`Lưu: VT.`;
  const unit = statedText(draftingUnit);
  return say`Lưu: VT, ${unit?.replace(/\.+$/, '') ?? blank('drafting-unit')}.`;
}
