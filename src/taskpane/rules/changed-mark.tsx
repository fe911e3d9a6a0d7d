import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Correction } from '../../app/corrections-made';
import { rulesWords } from '../../text/rules-words';
import { Icon } from '../icons';
import { RevokeButton } from '../shared/made-list';
import type { PartProps } from './part-props';

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
  },
});

/** *Bạn đã sửa*, with the way back; nothing where she changed nothing. */
export function ChangedMark(
  props: PartProps & { readonly made: Correction | null },
): ReactElement | null {
  const styles = useStyles();
  const { made, session, language } = props;
  if (made === null) return null;
  return (
    <span className={styles.mark}>
      <Icon name="change" />
      {rulesWords[language].changedByYou}
      <RevokeButton session={session} language={language} correction={made} />
    </span>
  );
}
