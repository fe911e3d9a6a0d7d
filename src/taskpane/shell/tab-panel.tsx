import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { paneWords } from '../../text/pane-words';
import { ResultsTab } from '../results/results-tab';
import type { TabName, TabProps } from '../tab-props';
import { FaultFence } from './fault-fence';

const useStyles = makeStyles({
  note: { margin: 0, padding: tokens.spacingHorizontalL },
});

const ChecksTab = lazy(async () => ({
  default: (await import('../checks/checks-tab')).ChecksTab,
}));
const RulesTab = lazy(async () => ({ default: (await import('../rules/rules-tab')).RulesTab }));
const DraftsTab = lazy(async () => ({ default: (await import('../drafts/drafts-tab')).DraftsTab }));

interface TabContentProps extends TabProps {
  readonly tab: TabName;
}

/** What stands below a tab; the less used ones are loaded when they are opened. */
export function TabContent({ tab, ...props }: TabContentProps): ReactElement {
  const styles = useStyles();
  const words = paneWords[props.language];
  return (
    <FaultFence instead={<p className={styles.note}>{words.tabFailed}</p>}>
      <Suspense fallback={<p className={styles.note}>{words.loading}</p>}>
        <Content tab={tab} {...props} />
      </Suspense>
    </FaultFence>
  );
}

function Content({ tab, ...props }: TabContentProps): ReactElement {
  switch (tab) {
    case 'results':
      return <ResultsTab {...props} />;
    case 'checks':
      return <ChecksTab {...props} />;
    case 'rules':
      return <RulesTab {...props} />;
    case 'drafts':
      return <DraftsTab {...props} />;
  }
}
