import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The look of the browser's own field and list, which the first picture of the pane uses: they weigh nothing. */
export function usePlainField(): string {
  return useStyles().field;
}
