export const edges = ['top', 'bottom', 'left', 'right'] as const;

export type Edge = (typeof edges)[number];

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks, but for its number format. Looks are shared by cells and never changed in place. */
export interface CellLook {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
  /** "#RRGGBB", null for none. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly borders: Readonly<Record<Edge, BorderLine>>;
}

export const noLine: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

/** The look of a fresh cell. */
export const plainLook: CellLook = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  color: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  borders: { top: noLine, bottom: noLine, left: noLine, right: noLine },
};

/** A change of looks that gives the same new look to all cells that shared the old one. */
export function sharedChange(change: (look: CellLook) => CellLook): (look: CellLook) => CellLook {
  const known = new Map<CellLook, CellLook>();
  return (look) => {
    const changed = known.get(look) ?? change(look);
    known.set(look, changed);
    return changed;
  };
}
