import { Combobox, Field, Option } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { DraftInput } from '../../app/drafts/draft-documents';
import type { WorkbookSession } from '../../app/session/workbook-session';
import { spotOf } from '../../app/spot';
import { draftsWords } from '../../text/drafts-words';
import type { Language } from '../../text/language';
import { SpotLink } from '../shared/spot-link';

interface DraftInputFieldProps {
  readonly session: WorkbookSession;
  readonly language: Language;
  readonly input: DraftInput;
  readonly value: string;
  /** The names that are offered; any other may be typed. */
  readonly units: readonly string[];
  readonly onChange: (value: string) => void;
  readonly elementId: string;
}

/** One thing that she may say for a document in place of the workbook. */
export function DraftInputField(props: DraftInputFieldProps): ReactElement {
  const { language, input, value, units, onChange, elementId } = props;
  const words = draftsWords[language];
  const [isOpen, setOpen] = useState(false);
  // A closed list has no active line, but the box goes on naming the last one.
  useEffect(() => {
    if (!isOpen) document.getElementById(elementId)?.removeAttribute('aria-activedescendant');
  });
  return (
    <Field label={words.inputs[input.id]} hint={<Hint {...props} />}>
      <Combobox
        id={elementId}
        freeform
        clearable
        placeholder={words.inputsHeading}
        value={value}
        selectedOptions={units.includes(value) ? [value] : []}
        open={isOpen}
        onOpenChange={(_event, { open }) => {
          setOpen(open);
        }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onOptionSelect={(_event, { optionText }) => {
          onChange(optionText ?? '');
        }}
      >
        {offered(units, value).map((unit) => (
          <Option key={unit} value={unit}>
            {unit}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

/** What holds while she says nothing, and where the workbook says it. */
function Hint({ session, language, input }: DraftInputFieldProps): ReactElement {
  const words = draftsWords[language];
  const { found } = input;
  if (found === null) return <>{words.inputUnknown}</>;
  const { value, place } = found;
  return (
    <>
      {words.inputLeftOut(value)}
      {place !== null && ' · '}
      {place !== null && <SpotLink session={session} language={language} spot={spotOf(place)} />}
    </>
  );
}

/** The units whose name holds what was typed; all of them where none does, or where one was chosen. */
function offered(units: readonly string[], typed: string): readonly string[] {
  const part = typed.trim().toLocaleLowerCase('vi');
  if (part === '' || units.includes(typed)) return units;
  const matching = units.filter((unit) => unit.toLocaleLowerCase('vi').includes(part));
  return matching.length === 0 ? units : matching;
}
