import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rulesSheetPatch, type RulesSheetPart as Part } from '../../app/rules-part';
import { rulesSheetPartWords } from '../../text/rules-sheet-part-words';
import { act } from '../act';
import { whenFree } from '../shared/when-free';
import { MistakeList } from './mistake-list';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

interface RulesSheetPartProps extends PartProps {
  /** Null where there is no sheet yet. */
  readonly part: Part | null;
  /** The bloc that is shown. */
  readonly index: number;
  /** Whether there is a pack to make the sheet from. */
  readonly canCreate: boolean;
}

/** The sheet "Quy định khen thưởng": made, opened, whether it is in use, and what is wrong on it. */
export function RulesSheetPart(props: RulesSheetPartProps): ReactElement | null {
  const { session, language, part, index, canCreate } = props;
  const styles = usePartStyles();
  const words = rulesSheetPartWords[language];
  if (part === null) {
    return canCreate ? (
      <div className={styles.group}>
        <p className={styles.quiet}>{words.createHint}</p>
        <Button
          onClick={() =>
            act(session, () =>
              whenFree(session, () =>
                session.add('rules-sheet', (look) => rulesSheetPatch(look, index, language), null),
              ),
            )
          }
        >
          {words.create}
        </Button>
      </div>
    ) : null;
  }
  const { sheet, isUsed, mistakes } = part;
  return (
    <div className={styles.group}>
      {mistakes.length === 0 && (
        <p className={styles.paragraph}>{isUsed ? words.inUse(sheet) : words.passedOver}</p>
      )}
      <MistakeList
        session={session}
        language={language}
        heading={isUsed ? words.mistakes : words.passedOver}
        of={{ sheet, mistakes }}
      />
      <Button onClick={() => act(session, () => session.goTo(sheet, null))}>{words.open}</Button>
    </div>
  );
}
