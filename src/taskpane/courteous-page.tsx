import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OfficeColours } from './themes/office-colours';
import { themes } from './themes/themes';
import { useThemeName } from './themes/use-theme';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    '& h1': {
      margin: 0,
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& p': { margin: 0, maxWidth: '60ch' },
  },
});

interface CourteousPageProps {
  readonly heading: string;
  readonly sentence: string;
  readonly officeColours: () => OfficeColours | null;
}

/** In place of the pane where it cannot work: why, and what to do. */
export function CourteousPage(props: CourteousPageProps): ReactElement {
  usePageStyles();
  const { heading, sentence, officeColours } = props;
  const styles = useStyles();
  const theme = useThemeName(officeColours);
  return (
    <FluentProvider theme={themes[theme]} data-theme={theme}>
      <main className={styles.page}>
        <h1>{heading}</h1>
        <p>{sentence}</p>
      </main>
    </FluentProvider>
  );
}
