import type { ReactElement } from 'react';
import type { PeopleLook } from '../../app/people/people-look';
import { rulesSheetPartOfPeople } from '../../app/rules-part';
import type { Look } from '../../app/session/look';
import { peoplePartWords } from '../../text/people-part-words';
import { rulesWords } from '../../text/rules-words';
import { PartFold } from './part-fold';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';
import { RulesSheetPart } from './rules-sheet-part';

interface PeopleRulesFoldProps extends PartProps {
  readonly look: Look;
  readonly people: PeopleLook;
}

/** The rules that lists of people are judged by in a workbook without a bloc, and their sheet. */
export function PeopleRulesFold({ look, people, ...common }: PeopleRulesFoldProps): ReactElement {
  const styles = usePartStyles();
  const { language } = common;
  const { packs, used } = people;
  const part = rulesSheetPartOfPeople(look, people);
  return (
    <PartFold
      {...common}
      part="rules"
      summary={packs.length === 0 ? rulesWords[language].noPack : packs.join('; ')}
    >
      {() => (
        <div className={styles.part}>
          {packs.length === 0 && part?.isUsed !== true && (
            <p className={styles.paragraph}>{peoplePartWords[language].noRules}</p>
          )}
          <RulesSheetPart {...common} part={part} index={0} canCreate={used !== null} />
        </div>
      )}
    </PartFold>
  );
}
