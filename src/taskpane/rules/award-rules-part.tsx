import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RulesPart } from '../../app/reading-parts';
import type { Language } from '../../text/language';
import { rulesWords } from '../../text/rules-words';
import { Note } from '../shared/note';
import { ChangedMark } from './changed-mark';
import type { BlocPartProps } from './part-props';
import { usePartStyles } from './part-styles';
import { RulesSheetPart } from './rules-sheet-part';
import { ChoiceField, type ChoiceOption } from './saved-field';

/** The rule pack that awards are judged by, what has to be said about it, and the choice of another. */
export function AwardRulesPart({
  bloc,
  index,
  session,
  language,
}: BlocPartProps & { readonly index: number }): ReactElement {
  const styles = usePartStyles();
  const words = rulesWords[language];
  const { used, markers, unverified, packs, made, sheet } = bloc.rules;
  const automatic: ChoiceOption = { value: '', words: words.automaticPack, correction: null };
  return (
    <div className={styles.part}>
      {used === null && sheet?.isUsed !== true && (
        <p className={styles.paragraph}>{words.noPack}</p>
      )}
      <div>
        <ChoiceField
          session={session}
          language={language}
          keepAs="rules"
          label={words.pack}
          value={made === null ? '' : (used?.id ?? '')}
          options={[
            ...(made === null ? [automatic] : []),
            ...packs.map(({ id, name }) => ({
              value: id,
              words: name,
              correction: { kind: 'rules', pack: id } as const,
            })),
          ]}
        />
        <ChangedMark session={session} language={language} made={made} />
      </div>
      {markers.map((marker) => (
        <Note key={JSON.stringify(marker)} intent="warning">
          {markerText(marker, language)}
        </Note>
      ))}
      {unverified.length > 0 && (
        <ul className={styles.list}>
          {unverified.map(({ from, to }) => (
            <li key={`${from} ${to}`}>
              {words.unverifiedPlaces(from === to ? String(from) : `${from}–${to}`)}{' '}
              <Badge appearance="outline" color="warning">
                {words.unverified}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      <RulesSheetPart
        session={session}
        language={language}
        part={sheet}
        index={index}
        canCreate={used !== null}
      />
    </div>
  );
}

function markerText(marker: RulesPart['markers'][number], language: Language): string {
  const words = rulesWords[language].markers;
  switch (marker.kind) {
    case 'year-unknown':
      return words['year-unknown'];
    case 'other-years':
      return words['other-years'](marker.year, marker.from, marker.to);
    case 'not-checked': {
      const [year = '', month = '', day = ''] = marker.effectiveFrom.split('-');
      return words['not-checked'](marker.law, `${day}/${month}/${year}`);
    }
  }
}
