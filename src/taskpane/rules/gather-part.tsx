import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { BroughtForm } from '../../app/gather/bring-in';
import { typedDeadline } from '../../app/gather/typed-deadline';
import type { Look } from '../../app/session/look';
import { gatherPartWords } from '../../text/gather-part-words';
import { gatherWords } from '../../text/gather-words';
import { ok } from '../../workbook/result';
import { act } from '../act';
import { FileChooser } from '../shared/file-chooser';
import { useKept } from '../shared/kept';
import { WORKBOOKS } from '../shared/read-chosen-file';
import { whenFree } from '../shared/when-free';
import { GatheredForms } from './gathered-forms';
import { GatheringFindings } from './gathering-findings';
import { takeForms, useKeptGathering } from './kept-gathering';
import type { PartProps } from './part-props';
import { usePartStyles } from './part-styles';

interface GatherPartProps extends PartProps {
  readonly look: Look;
  /** The award year of the open workbook; null where that is not known. */
  readonly year: number | null;
}

/** Forms that units have sent, each in a file: she sees what came, and then brings the sheets into the workbook. */
export function GatherPart({ session, language, look, year }: GatherPartProps): ReactElement {
  const styles = usePartStyles();
  const words = gatherPartWords[language];
  const [state, change] = useKeptGathering(session);
  const [typedDay, keepDay] = useKept(session, 'gather deadline');
  const [typedUnits, keepUnits] = useKept(session, 'gather units');
  const { reading, tools, files, brought } = state;
  const deadline = typedDeadline(typedDay ?? '');
  const options = useMemo(
    () => ({ deadline, year, units: namesIn(typedUnits ?? '') }),
    [deadline, year, typedUnits],
  );
  const gathering = useMemo(
    () =>
      tools === null || files.length === 0 ? null : tools.gather(look.snapshot, files, options),
    [tools, files, look.snapshot, options],
  );
  const chosen = useMemo(
    () =>
      state.chosen ??
      (tools === null || gathering === null
        ? new Set<string>()
        : tools.proposedKeys(gathering, true)),
    [state.chosen, tools, gathering],
  );
  const isDayWrong = (typedDay ?? '').trim() !== '' && deadline === null;
  const asksUnits = typedUnits !== null || (gathering !== null && gathering.expected === null);

  const write = async (): Promise<void> => {
    if (tools === null) return;
    let made: readonly BroughtForm[] = [];
    const ending = await whenFree(session, () =>
      session.add(
        'gathered-forms',
        ({ snapshot }) => {
          const now = tools.gather(snapshot, files, options);
          const { patch, brought: sheets } = tools.bringInForms(snapshot, now, chosen);
          made = sheets;
          return ok(patch);
        },
        null,
      ),
    );
    if (ending !== 'done' && ending !== 'nothing-to-write') return;
    change({ files: [], chosen: null, brought: made.map(({ sheet }) => sheet) });
  };

  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{words.hint}</p>
      <Field
        label={words.deadline}
        hint={isDayWrong ? null : words.deadlineHint}
        validationMessage={isDayWrong ? words.deadlineWrong : null}
        validationState={isDayWrong ? 'error' : 'none'}
      >
        <Input
          aria-label={words.deadline}
          value={typedDay ?? ''}
          onChange={(_, { value }) => {
            keepDay(value);
          }}
        />
      </Field>
      {asksUnits && (
        <Field label={words.units} hint={words.unitsHint}>
          <Textarea
            aria-label={words.units}
            resize="vertical"
            value={typedUnits ?? ''}
            onChange={(_, { value }) => {
              keepUnits(value);
            }}
          />
        </Field>
      )}
      <div className={styles.group}>
        <FileChooser
          label={files.length === 0 ? words.choose : words.chooseMore}
          hint={words.chooseHint}
          hintClass={styles.quiet}
          accept={WORKBOOKS}
          isBusy={reading !== null}
          take={(picked) => {
            act(session, () => takeForms(picked, files, look.snapshot, change));
          }}
        />
      </div>
      <div role="status">
        {reading !== null && (
          <p className={styles.paragraph}>
            {words.reading(reading.file, reading.number, reading.of)}
          </p>
        )}
        {brought !== null && (
          <p className={styles.paragraph}>{gatherWords[language].brought(brought)}</p>
        )}
        {gathering !== null && (
          <p className={styles.paragraph}>
            {gatherWords[language].received(gathering.received, gathering.expected)}
          </p>
        )}
      </div>
      {gathering !== null && (
        <>
          <GatheredForms
            language={language}
            forms={gathering.forms}
            chosen={chosen}
            choose={(keys) => {
              change({ chosen: keys });
            }}
          />
          <GatheringFindings language={language} findings={gathering.findings} />
          <p className={styles.quiet}>
            {chosen.size === 0 ? words.nothingToBring : words.bringInHint}
          </p>
          <div className={styles.buttons}>
            {chosen.size > 0 && (
              <Button
                appearance="primary"
                onClick={() => {
                  act(session, write);
                }}
              >
                {words.bringIn(chosen.size)}
              </Button>
            )}
            <Button
              onClick={() => {
                change({ files: [], chosen: null });
              }}
            >
              {words.putAside}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** "Sở A", "Sở B": a line each, or with semicolons between them. */
function namesIn(typed: string): readonly string[] {
  return typed
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
