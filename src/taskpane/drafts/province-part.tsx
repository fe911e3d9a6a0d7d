import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Province } from '../../app/province/province';
import { provincePartWords } from '../../text/province-part-words';
import { provinceWords } from '../../text/province-words';
import { sentence } from '../../text/sentences';
import { standsInTheWay } from '../../workbook/finding';
import { act } from '../act';
import { GatheringFindings } from '../rules/gathering-findings';
import type { PartProps } from '../rules/part-props';
import { usePartStyles } from '../rules/part-styles';
import { FileChooser } from '../shared/file-chooser';
import { Note } from '../shared/note';
import { WORKBOOKS } from '../shared/read-chosen-file';
import { canDownload } from './download-file';
import { downloadWorkbook } from './download-workbook';
import { putTogether, useKeptProvince } from './kept-province';

/** Many blocs, each in a file: what was found in them, and one workbook of them all. */
export function ProvincePart({ session, language }: PartProps): ReactElement {
  const styles = usePartStyles();
  const words = provincePartWords[language];
  const [{ reading, outcome, downloaded }, change] = useKeptProvince(session);
  const together = outcome?.kind === 'together' ? outcome : null;

  const download = async (province: Province): Promise<void> => {
    const name = provinceWords[language].fileName(province.year);
    const isDone = await downloadWorkbook(session, province.patch, name);
    if (isDone) change({ downloaded: name });
  };

  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{words.hint}</p>
      <div className={styles.group}>
        <FileChooser
          label={outcome === null ? words.choose : words.chooseAgain}
          hint={words.chooseHint}
          hintClass={styles.quiet}
          accept={WORKBOOKS}
          isBusy={reading !== null}
          take={(files) => {
            act(session, () => putTogether(files, language, change));
          }}
        />
      </div>
      <div role="status">
        {reading !== null && (
          <p className={styles.paragraph}>
            {words.reading(reading.number, reading.of, reading.file)}
          </p>
        )}
        {outcome?.kind === 'stopped' && (
          <p className={styles.paragraph}>{words.stopped(outcome.read, outcome.of)}</p>
        )}
        {outcome?.kind === 'nothing' && (
          <p className={styles.paragraph}>{sentence(outcome.why, language)}</p>
        )}
        {together !== null && (
          <p className={styles.paragraph}>
            {words.found({
              files: together.files,
              blocs: together.province.blocs,
              flags: together.province.awards.awards.filter(({ isFlag }) => isFlag).length,
              people: together.province.people,
            })}
          </p>
        )}
        {downloaded !== null && <p className={styles.paragraph}>{words.downloaded(downloaded)}</p>}
      </div>
      {reading !== null && (
        <div className={styles.buttons}>
          <Button onClick={reading.stop}>{words.stop}</Button>
        </div>
      )}
      {outcome?.kind === 'nothing' && (
        <GatheringFindings language={language} findings={outcome.findings} />
      )}
      {together !== null && (
        <>
          <Findings language={language} province={together.province} />
          <Download
            language={language}
            onPress={() => {
              act(session, () => download(together.province));
            }}
          />
        </>
      )}
    </div>
  );
}

/** What stands in the way; the rest is on a sheet of the workbook. */
function Findings({
  language,
  province: { findings },
}: Pick<PartProps, 'language'> & { readonly province: Province }): ReactElement {
  const styles = usePartStyles();
  const pressing = findings.filter(standsInTheWay);
  const others = findings.length - pressing.length;
  return (
    <>
      <GatheringFindings language={language} findings={pressing} />
      {others > 0 && (
        <p className={styles.quiet}>
          {provincePartWords[language].otherFindings(others, provinceWords[language].sheets.toSee)}
        </p>
      )}
    </>
  );
}

function Download({
  language,
  onPress,
}: Pick<PartProps, 'language'> & { readonly onPress: () => void }): ReactElement {
  const styles = usePartStyles();
  const words = provincePartWords[language];
  const hint = useId();
  if (!canDownload()) return <Note intent="warning">{words.downloadBlocked}</Note>;
  return (
    <div className={styles.group}>
      <Button appearance="primary" aria-describedby={hint} onClick={onPress}>
        {words.download}
      </Button>
      <p id={hint} className={styles.quiet}>
        {words.downloadHint}
      </p>
    </div>
  );
}
