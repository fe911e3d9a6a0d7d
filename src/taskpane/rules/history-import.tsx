import { useMemo, type ReactElement } from 'react';
import { importHistory } from '../../app/import-history';
import type { Look } from '../../app/session/look';
import { historyImportWords } from '../../text/history-import-words';
import { historyPartWords } from '../../text/history-part-words';
import { sentence } from '../../text/sentences';
import { ok } from '../../workbook/result';
import { act } from '../act';
import { FileChooser } from '../shared/file-chooser';
import { whenFree } from '../shared/when-free';
import { readEarlierFile, type EarlierFile } from './earlier-files';
import { HistoryPreview } from './history-preview';
import { useKeptImport } from './kept-import';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

interface HistoryImportProps extends PartProps {
  readonly look: Look;
  /** The award year of the open workbook; null where that is not known. */
  readonly year: number | null;
}

/** Results of earlier years come from their workbooks: she sees what each gives, and then what would be written. */
export function HistoryImport({ session, language, look, year }: HistoryImportProps): ReactElement {
  const styles = usePartStyles();
  const words = historyPartWords[language];
  const [{ reading, files, written }, change] = useKeptImport(session);
  const books = useMemo(() => files.flatMap(({ read }) => (read.ok ? [read.value] : [])), [files]);
  const imported = useMemo(
    () => (books.length === 0 ? null : importHistory(look.snapshot, books)),
    [look.snapshot, books],
  );

  const take = async (chosen: readonly File[]): Promise<void> => {
    const read: EarlierFile[] = [];
    change({ files: [], written: null });
    try {
      for (const file of chosen) {
        change({ reading: file.name });
        read.push(await readEarlierFile(file, year));
      }
    } finally {
      change({ reading: null, files: read });
    }
  };
  const write = async (): Promise<void> => {
    let added: { readonly lines: number; readonly years: readonly number[] } | null = null;
    const ending = await whenFree(session, () =>
      session.add(
        'history',
        ({ snapshot }) => {
          const imported = importHistory(snapshot, books);
          if (!imported.ok) return imported;
          const { lines, years, patch } = imported.value;
          added = { lines: lines.length, years };
          return ok(patch);
        },
        null,
      ),
    );
    if (ending === 'done' || ending === 'nothing-to-write') change({ files: [], written: added });
  };

  return (
    <div className={styles.group}>
      <FileChooser
        label={words.choose}
        hint={words.chooseHint}
        hintClass={styles.quiet}
        accept=".xlsx,.xlsm"
        isBusy={reading !== null}
        take={(chosen) => {
          act(session, () => take(chosen));
        }}
      />
      <div role="status">
        {reading !== null && <p className={styles.paragraph}>{words.reading(reading)}</p>}
        {written !== null && (
          <p className={styles.paragraph}>
            {historyImportWords[language].added(written.lines, written.years)}
          </p>
        )}
        <FilesRead files={files} language={language} />
      </div>
      {imported !== null && (
        <HistoryPreview
          session={session}
          language={language}
          imported={imported}
          write={() => {
            act(session, write);
          }}
          putAside={() => {
            change({ files: [] });
          }}
        />
      )}
    </div>
  );
}

/** What came of each file: its year and units, or why nothing. */
function FilesRead({
  files,
  language,
}: Pick<PartProps, 'language'> & {
  readonly files: readonly EarlierFile[];
}): ReactElement | null {
  const styles = usePartStyles();
  const words = historyPartWords[language];
  if (files.length === 0) return null;
  return (
    <ul className={styles.list}>
      {files.map(({ file, read }, index) => (
        <li key={`${index} ${file}`} className={styles.item}>
          <span className={styles.words}>
            <strong>{file}</strong>:{' '}
            {read.ok
              ? words.came(read.value.years, read.value.units)
              : `${words.notUsed} ${sentence(read.problem, language)}`}
            {read.ok && !read.value.isSure && ` ${words.unsure}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
