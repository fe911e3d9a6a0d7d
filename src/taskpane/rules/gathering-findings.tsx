import type { ReactElement } from 'react';
import type { FileFinding } from '../../app/gather/sent-file';
import { gatherPartWords } from '../../text/gather-part-words';
import type { Language } from '../../text/language';
import { sentence } from '../../text/sentences';
import { FirstLines } from '../shared/first-lines';
import { Note } from '../shared/note';
import { usePartStyles } from './part-styles';

const ORDER = ['error', 'warning', 'info'] as const;

/** What to look at in the files, the most pressing first, each with its place: these cells cannot be gone to. */
export function GatheringFindings({
  language,
  findings,
}: {
  readonly language: Language;
  readonly findings: readonly FileFinding[];
}): ReactElement | null {
  const styles = usePartStyles();
  const words = gatherPartWords[language];
  if (findings.length === 0) return null;
  const sorted = ORDER.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return (
    <div>
      <h3 className={styles.subheading}>{words.toSee}</h3>
      <FirstLines lines={sorted} language={language} className={styles.list}>
        {({ severity, message, file, sheet, cell }, index) => {
          const place = words.place(file, sheet, cell);
          return (
            <li key={index} className={styles.item}>
              <Note intent={severity}>
                {place !== '' && (
                  <>
                    <strong>{place}</strong>
                    <br />
                  </>
                )}
                {sentence(message, language)}
              </Note>
            </li>
          );
        }}
      </FirstLines>
    </div>
  );
}
