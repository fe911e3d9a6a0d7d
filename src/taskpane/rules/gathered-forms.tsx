import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { proposalOf, type GatheredForm } from '../../app/gather/gathering';
import { gatherPartWords } from '../../text/gather-part-words';
import { gatherWords } from '../../text/gather-words';
import type { Language } from '../../text/language';
import { FirstLines } from '../shared/first-lines';
import { usePartStyles } from './part-styles';

interface GatheredFormsProps {
  readonly language: Language;
  readonly forms: readonly GatheredForm[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: ReadonlySet<string>) => void;
}

/** Each form with its unit, file, day and standing; those that can be brought in with a box to choose them by. */
export function GatheredForms(props: GatheredFormsProps): ReactElement {
  const { language, forms, chosen, choose } = props;
  const styles = usePartStyles();
  return (
    <div role="group" aria-label={gatherPartWords[language].forms}>
      <FirstLines lines={forms} language={language} className={styles.list}>
        {(form) => (
          <li key={form.key} className={styles.item}>
            {proposalOf[form.standing] === 'never' ? (
              <span className={styles.words}>
                <Words language={language} form={form} />
              </span>
            ) : (
              <Checkbox
                className={styles.words}
                checked={chosen.has(form.key)}
                label={<Words language={language} form={form} />}
                onChange={(_, { checked }) => {
                  choose(withChoice(forms, chosen, form, checked === true));
                }}
              />
            )}
          </li>
        )}
      </FirstLines>
    </div>
  );
}

/** "Sở A: a.xlsx, 04/12/2026, muộn 2 ngày, dùng được" */
function Words({
  language,
  form,
}: {
  readonly language: Language;
  readonly form: GatheredForm;
}): ReactElement {
  const words = gatherWords[language];
  const { unit, file, day, daysLate, standing } = form;
  const rest = [
    file,
    words.dayOf(day?.day ?? null, day?.basis === 'file'),
    ...(daysLate === null || daysLate === 0 ? [] : [words.late(daysLate)]),
    words.standings[standing],
  ];
  return (
    <>
      <strong>{unit}</strong>: {rest.join(', ')}
    </>
  );
}

/** A unit has one form in the bloc: choosing another puts the first one aside. */
function withChoice(
  forms: readonly GatheredForm[],
  chosen: ReadonlySet<string>,
  { key, unit }: GatheredForm,
  isChosen: boolean,
): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!isChosen) {
    next.delete(key);
    return next;
  }
  for (const other of forms) if (other.unit === unit) next.delete(other.key);
  return next.add(key);
}
