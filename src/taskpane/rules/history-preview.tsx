import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { linesByYear, type LinesOfYear } from '../../app/history-part';
import type { HistoryImport } from '../../app/import-history';
import { historyPartWords } from '../../text/history-part-words';
import { officeWords } from '../../text/history-words';
import type { Language } from '../../text/language';
import { sentence, type Message } from '../../text/sentences';
import type { Result } from '../../workbook/result';
import { FirstLines } from '../shared/first-lines';
import { Note } from '../shared/note';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

interface HistoryPreviewProps extends PartProps {
  readonly imported: Result<HistoryImport, Message>;
  readonly write: () => void;
  readonly putAside: () => void;
}

/** The lines that would be added to "Lịch sử", year by year, and the two ways on. */
export function HistoryPreview(props: HistoryPreviewProps): ReactElement {
  const { language, imported, write, putAside } = props;
  const styles = usePartStyles();
  const words = historyPartWords[language];
  if (!imported.ok) return <Note intent="error">{sentence(imported.problem, language)}</Note>;
  const { lines, patch, remarks } = imported.value;
  const hasMore = patch.changes.length > 0;
  return (
    <>
      {(hasMore || remarks.length === 0) && (
        <p className={styles.paragraph}>{hasMore ? words.willAdd(lines.length) : words.allThere}</p>
      )}
      {remarks.map(({ message }, index) => (
        <Note key={`${index} ${message.code}`} intent="warning">
          {sentence(message, language)}
        </Note>
      ))}
      {linesByYear(lines).map((year) => (
        <Year key={year.year} language={language} of={year} />
      ))}
      <div className={styles.buttons}>
        {hasMore && (
          <Button appearance="primary" onClick={write}>
            {words.write}
          </Button>
        )}
        <Button onClick={putAside}>{words.later}</Button>
      </div>
    </>
  );
}

function Year({
  language,
  of,
}: {
  readonly language: Language;
  readonly of: LinesOfYear;
}): ReactElement {
  const styles = usePartStyles();
  const words = historyPartWords[language];
  return (
    <>
      <h3 className={styles.subheading}>{words.year(of.year, of.lines.length)}</h3>
      <FirstLines lines={of.lines} language={language} className={styles.list}>
        {(line, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.words}>{line.unit}</span>
            <span>{standing(line, language)}</span>
          </li>
        )}
      </FirstLines>
    </>
  );
}

/** "hạng 1, xếp loại A, khối trưởng" */
function standing(line: LinesOfYear['lines'][number], language: Language): string {
  const words = historyPartWords[language];
  return [
    line.rank === null ? words.noRank : words.rank(line.rank),
    ...(line.class === null ? [] : [words.class(line.class)]),
    ...(line.office === null ? [] : [officeWords[language][line.office].toLowerCase()]),
  ].join(', ');
}
