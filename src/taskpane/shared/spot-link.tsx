import type { ReactElement } from 'react';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Spot } from '../../app/spot';
import type { Language } from '../../text/language';
import { placeWords } from '../../text/place-words';
import { tabWords } from '../../text/tab-words';
import { CellLink } from '../cell-link';

interface SpotLinkProps {
  readonly session: WorkbookSession;
  readonly language: Language;
  readonly spot: Spot;
  /** The sheet that is spoken of anyway: its name is then heard, not seen. */
  readonly within?: string | null;
  /** What she goes there for, such as *Sửa trong bảng*. */
  readonly purpose?: string;
}

/** A place of the workbook by its name; its accessible name says cell and sheet. */
export function SpotLink(props: SpotLinkProps): ReactElement {
  const { session, language, spot, within = null, purpose } = props;
  const words = placeWords[language];
  const { sheet, cell } = spot;
  const whole = cell === null ? words.sheet(sheet) : words.cellOfSheet(cell, sheet);
  const shown = cell !== null && sheet === within ? words.cell(cell) : whole;
  const withPurpose = (place: string): string =>
    purpose === undefined ? place : tabWords[language].about(purpose, place);
  return (
    <CellLink
      session={session}
      sheet={sheet}
      cell={cell}
      text={withPurpose(shown)}
      label={withPurpose(whole)}
    />
  );
}
