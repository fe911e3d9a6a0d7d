import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { historySheetPatch, type HistoryPart as History } from '../../app/history-part';
import type { Look } from '../../app/session/look';
import { historyPartWords } from '../../text/history-part-words';
import type { Language } from '../../text/language';
import { ok } from '../../workbook/result';
import { act } from '../act';
import { whenFree } from '../shared/when-free';
import { HistoryImport } from './history-import';
import { MistakeList } from './mistake-list';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

interface HistoryPartProps extends PartProps {
  readonly look: Look;
  /** Null where there is no sheet yet. */
  readonly history: History | null;
  /** The award year; null where it is not known. */
  readonly year: number | null;
}

/** The results and awards of each year stand on a sheet of their own: made, opened, and filled from earlier workbooks. */
export function HistoryPart(props: HistoryPartProps): ReactElement {
  const { session, language, look, history, year } = props;
  const styles = usePartStyles();
  return (
    <div className={styles.part}>
      {history === null ? (
        <NoSheet session={session} language={language} />
      ) : (
        <Sheet session={session} language={language} history={history} />
      )}
      <HistoryImport session={session} language={language} look={look} year={year} />
    </div>
  );
}

function NoSheet({ session, language }: PartProps): ReactElement {
  const styles = usePartStyles();
  const words = historyPartWords[language];
  return (
    <div className={styles.group}>
      <p className={styles.quiet}>{words.createHint}</p>
      <Button
        onClick={() => {
          act(session, () =>
            whenFree(session, () =>
              session.add('history', ({ snapshot }) => ok(historySheetPatch(snapshot)), null),
            ),
          );
        }}
      >
        {words.create}
      </Button>
    </div>
  );
}

function Sheet({
  session,
  language,
  history,
}: PartProps & { readonly history: History }): ReactElement {
  const styles = usePartStyles();
  const words = historyPartWords[language];
  const { sheet, lines, years, mistakes } = history;
  return (
    <div className={styles.group}>
      <p className={styles.paragraph}>
        {lines === 0 ? words.nothingYet : words.inUse(lines, years)}
      </p>
      <MistakeList
        session={session}
        language={language}
        heading={words.mistakes}
        of={{ sheet, mistakes }}
      />
      <Button
        onClick={() => {
          act(session, () => session.goTo(sheet, null));
        }}
      >
        {words.open}
      </Button>
    </div>
  );
}

/** What stands beside the heading while the part is folded. */
export function historySummary(history: History | null, language: Language): string {
  const { summary } = historyPartWords[language];
  if (history === null) return summary.none;
  const { mistakes, lines, years } = history;
  return mistakes.length > 0 ? summary.mistakes(mistakes.length) : summary.lines(lines, years);
}
