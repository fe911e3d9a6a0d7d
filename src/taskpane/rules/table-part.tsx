import type { ReactElement } from 'react';
import { layoutWords } from '../../text/layout-words';
import { rulesWords } from '../../text/rules-words';
import { ChangedMark } from './changed-mark';
import type { BlocPartProps } from './part-props';
import { usePartStyles } from './part-styles';
import { ChoiceField } from './saved-field';
import { stageText } from './summaries';

const LAYOUTS = ['units-in-rows', 'criteria-in-rows', 'sheet-per-unit'] as const;

/** How the table is laid out, and which source of scores it is ranked by. */
export function TablePart(props: BlocPartProps): ReactElement {
  const styles = usePartStyles();
  const { bloc, session, language } = props;
  const { sheet, layout } = bloc;
  const words = rulesWords[language];
  return (
    <div className={styles.part}>
      <div>
        <ChoiceField
          session={session}
          language={language}
          keepAs={`layout ${sheet}`}
          label={words.layout}
          value={layout.value}
          options={LAYOUTS.map((value) => ({
            value,
            words: layoutWords[language][value],
            correction: { kind: 'layout', sheet, layout: value },
          }))}
        />
        <ChangedMark session={session} language={language} made={layout.made} />
      </div>
      <StageChoice {...props} />
    </div>
  );
}

function StageChoice({ bloc, session, language }: BlocPartProps): ReactElement {
  const styles = usePartStyles();
  const words = rulesWords[language];
  const { sheet, stages } = bloc;
  const isOnly = stages.found.length === 1;
  const said = words.stageBy[isOnly ? 'only' : stages.by](stageText(stages.value, language));
  const options = stages.found.flatMap(({ stage, missing }) => {
    if (stage === null) return [];
    const name = stageText(stage, language);
    return [
      {
        value: stage,
        words: missing === 0 ? words.stageComplete(name) : words.stageMissing(name, missing),
        correction: { kind: 'stage', sheet, stage } as const,
      },
    ];
  });
  return (
    <div>
      <p className={styles.paragraph}>{said}</p>
      {!isOnly && stages.by !== 'scheme' && (
        <ChoiceField
          session={session}
          language={language}
          keepAs={`stage ${sheet}`}
          label={words.stage}
          value={stages.value ?? ''}
          options={options}
        />
      )}
      <ChangedMark session={session} language={language} made={stages.made} />
    </div>
  );
}
