import {
  Body1,
  Image,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  Title3,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneWords } from '../text/pane-words';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '480px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  plainHeading: { margin: 0 },
  commands: {
    margin: 0,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
  },
  // A command that does not fit goes on in an indented line, so that each still reads as one.
  command: {
    display: 'block',
    fontFamily: 'inherit',
    paddingLeft: tokens.spacingHorizontalXL,
    textIndent: `calc(-1 * ${tokens.spacingHorizontalXL})`,
  },
});

/** Says what Bảng Vàng does and how this version is used. */
export function FirstScreen({ words }: { readonly words: PaneWords }): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Title3 as="h1" className={styles.heading}>
        <Image src="assets/icons/icon-64.png" alt="" width={32} height={32} />
        {words.name}
      </Title3>
      <Body1 as="p" className={styles.plainHeading}>
        {words.promise}
      </Body1>
      <ol className={styles.list}>
        {words.does.map((line) => (
          <li key={line}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ol>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.notHereYet.heading}</MessageBarTitle>
          {words.notHereYet.sentence}
        </MessageBarBody>
      </MessageBar>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.plainHeading}>
          {words.commandLine.heading}
        </Subtitle2>
        <Body1>{words.commandLine.where}</Body1>
        <pre className={styles.commands}>
          {words.commandLine.commands.map((command) => (
            <code key={command} className={styles.command}>
              {command}
            </code>
          ))}
        </pre>
        <Body1>{words.commandLine.result}</Body1>
      </section>
    </main>
  );
}
