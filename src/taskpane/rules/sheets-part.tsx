import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SheetPart } from '../../app/reading-sheets';
import { rulesWords } from '../../text/rules-words';
import { tabWords } from '../../text/tab-words';
import { act } from '../act';
import { CellLink } from '../cell-link';
import { FirstLines } from '../shared/first-lines';
import { whenFree } from '../shared/when-free';
import { ChangedMark } from './changed-mark';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

/** Every sheet of the workbook: whether its scores are read, and the other way. */
export function SheetsPart({
  sheets,
  ...props
}: PartProps & { readonly sheets: readonly SheetPart[] }): ReactElement {
  const styles = usePartStyles();
  return (
    <FirstLines lines={sheets} language={props.language} className={styles.list}>
      {(part) => (
        <li key={part.sheet} className={styles.item}>
          <SheetLine {...props} part={part} />
        </li>
      )}
    </FirstLines>
  );
}

function SheetLine({
  part,
  session,
  language,
}: PartProps & { readonly part: SheetPart }): ReactElement {
  const styles = usePartStyles();
  const words = rulesWords[language];
  const { sheet, use, toggle, made } = part;
  const button = use === 'read' ? words.ignoreSheet : words.readSheet;
  return (
    <>
      <span className={styles.words}>
        <CellLink session={session} sheet={sheet} cell={null} text={sheet} />
        <span className={styles.quiet}> · {words.sheetUses[use]}</span>
      </span>
      {made !== null ? (
        <ChangedMark session={session} language={language} made={made} />
      ) : (
        toggle !== null && (
          <Button
            size="small"
            aria-label={tabWords[language].about(button, sheet)}
            onClick={() => act(session, () => whenFree(session, () => session.correct(toggle)))}
          >
            {button}
          </Button>
        )
      )}
    </>
  );
}
