import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingGroup, FindingLine } from '../../app/finding-sections';
import type { Look } from '../../app/session/look';
import { checksWords } from '../../text/checks-words';
import { sentence } from '../../text/sentences';
import type { Severity } from '../../workbook/finding';
import { FirstLines } from '../shared/first-lines';
import { Fold } from '../shared/fold';
import type { TabProps } from '../tab-props';
import { FindingItem } from './finding-item';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** From so many findings of one code on, they stand under one line. */
const GROUPED = 3;

interface FindingListProps extends TabProps {
  readonly look: Look;
  readonly severity: Severity;
  readonly groups: readonly FindingGroup[];
}

/** The findings of one section: those of one kind, where they are many, under one line that opens. */
export function FindingList({ look, severity, groups, ...props }: FindingListProps): ReactElement {
  const styles = useStyles();
  const { session, language } = props;
  const item = (line: FindingLine, index: number): ReactElement => (
    <li key={keyOf(line, index)} className={styles.item}>
      <FindingItem {...props} look={look} line={line} />
    </li>
  );
  return (
    <ul className={styles.list}>
      {groups.map(({ code, lines }) =>
        lines.length < GROUPED ? (
          lines.map(item)
        ) : (
          <li key={code} className={styles.item}>
            <Fold
              owner={session}
              keepAs={`checks ${severity} ${code}`}
              title={groupTitle({ code, lines }, language)}
            >
              {() => (
                <FirstLines lines={lines} language={language} className={styles.list}>
                  {item}
                </FirstLines>
              )}
            </Fold>
          </li>
        ),
      )}
    </ul>
  );
}

function groupTitle({ code, lines }: FindingGroup, language: TabProps['language']): string {
  const words = checksWords[language];
  const [first] = lines;
  const title = words.groups[code]?.(lines.length);
  if (title !== undefined || first === undefined) return title ?? '';
  return words.alike(sentence(first.finding.message, language), lines.length - 1);
}

/** The same finding keeps its place in the page when the workbook is read again. */
function keyOf({ finding }: FindingLine, index: number): string {
  const { message, sheet, cell } = finding;
  return cell === null
    ? `${message.code} ${sheet ?? ''} ${index}`
    : `${message.code} ${sheet ?? ''} ${cell} ${JSON.stringify(message.params)}`;
}
