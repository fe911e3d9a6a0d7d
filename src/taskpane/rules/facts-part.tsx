import type { ReactElement, ReactNode } from 'react';
import type { FactPart } from '../../app/reading-parts';
import { typedYear } from '../../app/typed-figure';
import { organiserWords } from '../../text/bloc-sheet-words';
import { rulesWords } from '../../text/rules-words';
import { SpotLink } from '../shared/spot-link';
import { ChangedMark } from './changed-mark';
import type { BlocPartProps, PartProps } from './part-props';
import { usePartStyles } from './part-styles';
import { ChoiceField, TypedField, type ChoiceOption } from './saved-field';

const LEVELS = ['tw', 'bo', 'tinh', 'khac'] as const;

/** The award year and who organises the bloc: where they stand, and how to change them. */
export function FactsPart({ bloc, session, language }: BlocPartProps): ReactElement {
  const styles = usePartStyles();
  const { year, organiser } = bloc;
  const words = rulesWords[language];
  const levels = organiserWords[language];
  const common = { session, language };
  const unknown: ChoiceOption = { value: '', words: words.unknown, correction: null };
  return (
    <div className={styles.part}>
      <Fact
        {...common}
        label={words.year}
        fact={year}
        shown={year.value === null ? words.unknown : String(year.value)}
      >
        <TypedField
          {...common}
          keepAs="year"
          label={words.year}
          value={year.value === null ? '' : String(year.value)}
          read={(typed) => {
            const read = typedYear(typed);
            return read === null ? words.wrong.year(typed) : { kind: 'year', year: read };
          }}
        />
      </Fact>
      <Fact
        {...common}
        label={words.organiser}
        fact={organiser}
        shown={organiser.value === null ? words.unknown : levels[organiser.value]}
      >
        <ChoiceField
          {...common}
          keepAs="organiser"
          label={words.organiser}
          value={organiser.value ?? ''}
          options={[
            ...(organiser.value === null ? [unknown] : []),
            ...LEVELS.map((level) => ({
              value: level,
              words: levels[level],
              correction: { kind: 'organiser', organiser: level } as const,
            })),
          ]}
        />
      </Fact>
    </div>
  );
}

interface FactProps extends PartProps {
  readonly label: string;
  readonly fact: FactPart<unknown>;
  readonly shown: string;
  readonly children: ReactNode;
}

/** What the sheet "Thông tin khối" states is changed there; anything else in place. */
function Fact({ session, language, label, fact, shown, children }: FactProps): ReactElement {
  const styles = usePartStyles();
  const words = rulesWords[language];
  const { from, spot, made } = fact;
  const isStated = from === 'bloc-sheet';
  return (
    <div>
      {isStated ? (
        <p className={styles.paragraph}>
          {label}: <strong>{shown}</strong>
        </p>
      ) : (
        children
      )}
      <p className={styles.quiet}>
        {words.factFrom[from]} {isStated && `${words.editOnBlocSheet} `}
        {spot !== null && <SpotLink session={session} language={language} spot={spot} />}
      </p>
      <ChangedMark session={session} language={language} made={made} />
    </div>
  );
}
