import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactElement } from 'react';
import { chosenSchemeSheet } from '../../app/chosen-scheme-sheet';
import { readSchemeFile } from '../../app/scheme-file';
import { schemeText } from '../../app/scheme-text';
import type { Scheme } from '../../app/options';
import { schemeLibraryWords } from '../../text/scheme-library-words';
import type { Message } from '../../text/sentences';
import { fail, type Result } from '../../workbook/result';
import { act } from '../act';
import { canDownload, downloadFile } from '../drafts/download-file';
import { whenFree } from '../shared/when-free';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

/** Real ones have some 60 KB; what is far larger is another file. */
const LARGEST_MEBIBYTES = 2;

interface SchemeFilesProps extends PartProps {
  /** Which bloc is shown. */
  readonly index: number;
  /** The one in use; null where nothing could be read. */
  readonly scheme: Scheme | null;
  /** Whether a sheet "Bộ tiêu chí" stands in the way of another. */
  readonly hasSheet: boolean;
}

/** A scheme from a .json file becomes her sheet; the one in use goes out as such a file. */
export function SchemeFiles({
  session,
  language,
  index,
  scheme,
  hasSheet,
}: SchemeFilesProps): ReactElement {
  const styles = usePartStyles();
  const words = schemeLibraryWords[language];
  const chooser = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const [importId, exportId] = [useId(), useId()];
  const mayDownload = canDownload();

  const take = async (file: File): Promise<void> => {
    setTold('');
    const read = await schemeIn(file);
    if (!read.ok) {
      session.report(read.problem);
      return;
    }
    await whenFree(session, () =>
      session.add(
        'scheme-sheet',
        (look) => chosenSchemeSheet(look, read.value, index, language),
        null,
      ),
    );
  };
  const give = (inUse: Scheme): void => {
    const name = fileNameOf(`${words.fileName} - ${inUse.name}`);
    downloadFile(name, schemeText(inUse), 'application/json');
    setTold(words.exported(name));
  };

  return (
    <div className={styles.group}>
      {!hasSheet && (
        <>
          <input
            ref={chooser}
            type="file"
            accept=".json,application/json"
            hidden
            tabIndex={-1}
            aria-label={words.importFile}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file !== undefined) act(session, () => take(file));
              // The same file can be chosen again after it was mended.
              target.value = '';
            }}
          />
          <Button aria-describedby={importId} onClick={() => chooser.current?.click()}>
            {words.importFile}
          </Button>
          <p id={importId} className={styles.quiet}>
            {words.importHint}
          </p>
        </>
      )}
      {scheme !== null && (
        <>
          <Button
            aria-describedby={exportId}
            disabledFocusable={!mayDownload}
            onClick={() => {
              give(scheme);
            }}
          >
            {words.exportFile}
          </Button>
          <p id={exportId} className={styles.quiet}>
            {mayDownload ? words.exportHint : words.exportBlocked}
          </p>
        </>
      )}
      <p role="status" className={styles.paragraph}>
        {told}
      </p>
    </div>
  );
}

async function schemeIn(file: File): Promise<Result<Scheme, Message>> {
  if (file.size > LARGEST_MEBIBYTES * 1024 * 1024) {
    const params = { file: file.name, mebibytes: LARGEST_MEBIBYTES };
    return fail({ code: 'file-too-large', params });
  }
  return readSchemeFile(await file.text(), file.name);
}

/** Without what no file name may hold, and not too long for any system. */
function fileNameOf(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').slice(0, 100);
  return `${safe.trim()}.json`;
}
