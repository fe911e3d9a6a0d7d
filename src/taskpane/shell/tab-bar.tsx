import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Language } from '../../text/language';
import { paneWords } from '../../text/pane-words';
import type { TabName } from '../tab-props';

const tabNames: readonly TabName[] = ['results', 'checks', 'rules', 'drafts'];

export function tabId(tab: TabName): string {
  return `tab-${tab}`;
}

export function panelId(tab: TabName): string {
  return `panel-${tab}`;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
    // A border that is only transparent would be seen where the system forces colours.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  count: {
    marginInlineStart: tokens.spacingHorizontalXS,
    padding: '0 5px',
    borderRadius: '8px',
    border: '1px solid currentColor',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '14px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteRedForeground1,
  },
});

interface TabBarProps {
  readonly chosen: TabName;
  readonly choose: (tab: TabName) => void;
  readonly toSettle: number;
  readonly language: Language;
}

/** The four parts of the pane: one tab stop with arrow keys. */
export function TabBar({ chosen, choose, toSettle, language }: TabBarProps): ReactElement {
  const styles = useStyles();
  const words = paneWords[language];
  const move = (event: KeyboardEvent): void => {
    const target = neighbour(event.key, chosen);
    if (target === null) return;
    event.preventDefault();
    choose(target);
    document.getElementById(tabId(target))?.focus();
  };
  return (
    <div role="tablist" className={styles.bar} aria-label={words.tabList} onKeyDown={move}>
      {tabNames.map((tab) => {
        const isChosen = tab === chosen;
        const isCounted = tab === 'checks' && toSettle > 0;
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            id={tabId(tab)}
            className={mergeClasses(styles.tab, isChosen ? styles.chosen : undefined)}
            tabIndex={isChosen ? 0 : -1}
            aria-selected={isChosen}
            aria-controls={isChosen ? panelId(tab) : undefined}
            aria-label={isCounted ? `${words.tabs.checks} ${words.toSettle(toSettle)}` : undefined}
            onClick={() => {
              choose(tab);
            }}
          >
            {words.tabs[tab]}
            {isCounted && <span className={styles.count}>{toSettle}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** The tab that a key leads to; null for every other key. */
function neighbour(key: string, chosen: TabName): TabName | null {
  const at = tabNames.indexOf(chosen);
  const count = tabNames.length;
  switch (key) {
    case 'ArrowRight':
      return tabNames[(at + 1) % count] ?? null;
    case 'ArrowLeft':
      return tabNames[(at + count - 1) % count] ?? null;
    case 'Home':
      return tabNames[0] ?? null;
    case 'End':
      return tabNames[count - 1] ?? null;
    default:
      return null;
  }
}
