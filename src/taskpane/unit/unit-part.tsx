import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import { paneWords } from '../../text/pane-words';
import { FaultFence } from '../shell/fault-fence';

const UnitView = lazy(async () => ({ default: (await import('./unit-view')).UnitView }));

const useStyles = makeStyles({
  note: { margin: 0, padding: tokens.spacingHorizontalL },
});

/** A unit's page, loaded when the first one is opened: the ranking is there without it. */
export function UnitPart(props: ComponentProps<typeof UnitView>): ReactElement {
  const styles = useStyles();
  const words = paneWords[props.language];
  return (
    <FaultFence instead={<p className={styles.note}>{words.tabFailed}</p>}>
      <Suspense fallback={<p className={styles.note}>{words.loading}</p>}>
        <UnitView {...props} />
      </Suspense>
    </FaultFence>
  );
}
