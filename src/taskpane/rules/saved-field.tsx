import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Correction } from '../../app/corrections-made';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Language } from '../../text/language';
import { rulesWords } from '../../text/rules-words';
import { tabWords } from '../../text/tab-words';
import { act } from '../act';
import { useKept } from '../shared/kept';
import { whenFree } from '../shared/when-free';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  figure: { width: '96px', minWidth: 0 },
  // A long choice is shown as far as it fits; the list itself shows all of it.
  choice: {
    flex: '1 1 160px',
    minWidth: 0,
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
});

/** What was typed as a correction; a sentence where something is wrong with it; null where it changes nothing. */
export type Typed = Correction | string | null;

interface FieldProps {
  readonly session: WorkbookSession;
  readonly language: Language;
  /** By what it is remembered while she looks elsewhere. */
  readonly keepAs: string;
  readonly label: string;
  /** The label and what it belongs to, for whoever hears the field alone. */
  readonly fullLabel?: string;
  /** What holds now. */
  readonly value: string;
  readonly read: (typed: string) => Typed;
}

interface Draft {
  readonly shown: string;
  readonly isChanged: boolean;
  readonly problem: string | null;
  readonly change: (typed: string) => void;
  readonly save: () => void;
  readonly giveUp: () => void;
}

/** What she typed and has not saved: it survives new readings and other tabs, until it is saved or given up. */
function useDraft({ session, keepAs, value, read }: FieldProps): Draft {
  const [typed, keepTyped] = useKept(session, `typed ${keepAs}`);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = typed ?? value;
  const change = (next: string | null): void => {
    keepTyped(next === value ? null : next);
    setProblem(null);
  };
  return {
    shown,
    isChanged: shown !== value,
    problem,
    change,
    giveUp: () => {
      change(null);
    },
    save: () => {
      if (shown === value) return;
      const result = read(shown);
      if (result === null) {
        change(null);
        return;
      }
      if (typeof result === 'string') {
        setProblem(result);
        return;
      }
      act(session, async () => {
        const ending = await whenFree(session, () => session.correct(result));
        if (ending !== 'failed') keepTyped(null);
      });
    },
  };
}

/** A line to type in. Enter or *Lưu* saves, Escape gives up; what is wrong is said at the field. */
export function TypedField(props: FieldProps): ReactElement {
  const styles = useStyles();
  const draft = useDraft(props);
  return (
    <SavedField {...props} draft={draft}>
      {(name) => (
        <Input
          aria-label={name}
          className={styles.figure}
          inputMode="decimal"
          value={draft.shown}
          onChange={(_, { value }) => {
            draft.change(value);
          }}
        />
      )}
    </SavedField>
  );
}

interface ChoiceFieldProps extends Omit<FieldProps, 'read'> {
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  readonly value: string;
  readonly words: string;
  /** Null for what holds as long as nothing is chosen. */
  readonly correction: Correction | null;
}

/** A choice that is saved when she says so, not while she goes through the list. */
export function ChoiceField({ options, ...props }: ChoiceFieldProps): ReactElement {
  const styles = useStyles();
  const draft = useDraft({
    ...props,
    read: (chosen) => options.find(({ value }) => value === chosen)?.correction ?? null,
  });
  return (
    <SavedField {...props} draft={draft}>
      {(name) => (
        <Select
          aria-label={name}
          className={styles.choice}
          value={draft.shown}
          onChange={(_, { value }) => {
            draft.change(value);
          }}
        >
          {options.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </SavedField>
  );
}

interface SavedFieldProps extends Omit<FieldProps, 'read'> {
  readonly draft: Draft;
  readonly children: (name: string) => ReactNode;
}

function SavedField(props: SavedFieldProps): ReactElement {
  const { language, label, fullLabel = label, draft, children } = props;
  const styles = useStyles();
  const words = rulesWords[language];
  const hint = draft.isChanged ? words.unsaved : null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The button goes when all is saved; the focus stays at the field.
        event.currentTarget.querySelector<HTMLElement>('input, select')?.focus();
        draft.save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !draft.isChanged) return;
        event.stopPropagation();
        draft.giveUp();
      }}
    >
      <Field
        label={label}
        hint={draft.problem === null ? hint : null}
        validationMessage={draft.problem}
        validationState={draft.problem === null ? 'none' : 'error'}
      >
        <div className={styles.line}>
          {children(fullLabel)}
          {draft.isChanged && (
            <Button
              type="submit"
              size="small"
              aria-label={tabWords[language].about(words.save, fullLabel)}
            >
              {words.save}
            </Button>
          )}
        </div>
      </Field>
    </form>
  );
}
