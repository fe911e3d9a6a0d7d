import type { ReactElement } from 'react';
import type { SchemeSheetPart } from '../../app/reading-parts';
import { sentence } from '../../text/sentences';
import { FirstLines } from '../shared/first-lines';
import { SpotLink } from '../shared/spot-link';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

interface MistakeListProps extends PartProps {
  /** What these mistakes keep from being done. */
  readonly heading: string;
  /** The sheet that she fills in, and what she has to correct there. */
  readonly of: SchemeSheetPart;
}

/** What has to be corrected on a sheet that she fills in, cell by cell; nothing where there is nothing. */
export function MistakeList(props: MistakeListProps): ReactElement | null {
  const { session, language, heading, of } = props;
  const styles = usePartStyles();
  const { mistakes, sheet: own } = of;
  if (mistakes.length === 0) return null;
  return (
    <>
      <p className={styles.paragraph}>{heading}</p>
      <FirstLines lines={mistakes} language={language} className={styles.list}>
        {({ message, sheet, cell }, index) => (
          <li key={`${index} ${cell ?? ''} ${message.code}`} className={styles.item}>
            <span className={styles.words}>
              {sentence(message, language)}{' '}
              <SpotLink
                session={session}
                language={language}
                spot={{ sheet: sheet ?? own, cell }}
                within={own}
              />
            </span>
          </li>
        )}
      </FirstLines>
    </>
  );
}
