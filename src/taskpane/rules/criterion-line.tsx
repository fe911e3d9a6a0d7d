import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { CriterionPart } from '../../app/reading-criteria';
import { decimalText } from '../../text/numbers';
import { rulesWords } from '../../text/rules-words';
import { criterionKindWords } from '../../text/scheme-sheet-words';
import { tabWords } from '../../text/tab-words';
import { useKept } from '../shared/kept';
import { SpotLink } from '../shared/spot-link';
import { ChangedMark } from './changed-mark';
import { CriterionFields } from './criterion-fields';
import type { BlocPartProps } from './part-props';
import { usePartStyles } from './part-styles';

const useStyles = makeStyles({
  group: { fontWeight: tokens.fontWeightSemibold },
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface CriterionLineProps extends BlocPartProps {
  readonly criterion: CriterionPart;
}

/** One criterion: name, kind, maximum, weight and cell in words; *Sửa* opens what can be changed of it. */
export function CriterionLine(props: CriterionLineProps): ReactElement {
  const { bloc, criterion, session, language } = props;
  const parts = usePartStyles();
  const styles = useStyles();
  const id = useId();
  const words = rulesWords[language];
  const [kept, keepOpen] = useKept(session, `criterion ${bloc.sheet} ${criterion.code}`);
  const isOpen = kept !== null;
  const { name, code, spot, subject, made, isLeaf } = criterion;
  const title = isCodeOfName(code, name) ? `${code} ${name}` : name;
  return (
    <>
      <div className={parts.item}>
        <span className={parts.words}>
          <span className={isLeaf ? undefined : styles.group}>{title}</span>
          <br />
          <span className={styles.figures}>{figuresText(props)}</span>{' '}
          {spot !== null && (
            <SpotLink
              session={session}
              language={language}
              spot={spot}
              within={subject === null ? spot.sheet : bloc.sheet}
            />
          )}
        </span>
        {subject !== null && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={tabWords[language].about(isOpen ? words.close : words.edit, name)}
            onClick={() => {
              keepOpen(isOpen ? null : 'open');
            }}
          >
            {isOpen ? words.close : words.edit}
          </Button>
        )}
      </div>
      {made.map((correction) => (
        <ChangedMark
          key={JSON.stringify(correction)}
          session={session}
          language={language}
          made={correction}
        />
      ))}
      {isOpen && subject !== null && (
        <div id={id}>
          <CriterionFields
            session={session}
            language={language}
            criterion={criterion}
            subject={subject}
            isWeighted={bloc.scheme.weighting !== 'none'}
          />
        </div>
      )}
    </>
  );
}

/** "1.2" or "II" is part of what she calls a criterion; a code that we made up is not. */
function isCodeOfName(code: string, name: string): boolean {
  return code.length <= 8 && !name.startsWith(code);
}

function figuresText({ bloc, criterion, language }: CriterionLineProps): string {
  const words = rulesWords[language].figures;
  const { kind, maximum, weight, isLeaf } = criterion;
  const parts: string[] = [];
  if (kind === 'bonus' || kind === 'penalty') {
    parts.push(criterionKindWords[language][kind].toLowerCase());
  }
  if (maximum !== null) parts.push(words.maximum(decimalText(maximum, language)));
  else if (isLeaf && kind === 'base') parts.push(words.noMaximum);
  if (weight !== null && bloc.scheme.weighting !== 'none') {
    parts.push(words[bloc.scheme.weighting](decimalText(weight, language)));
  }
  return parts.join(' · ');
}
