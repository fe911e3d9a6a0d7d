import path from 'node:path';

/** Where everything that the workbench serves lies. */
export interface Folders {
  /** The built pane, as it would be deployed. */
  readonly dist: string;
  /** The workbench's own page, built. */
  readonly page: string;
  readonly samples: string;
  /** Microsoft's library, as its package has it. */
  readonly library: string;
  /** The spreadsheet's styles. */
  readonly gridStyles: string;
}

/** The folders of a checkout. */
export function foldersOf(root: string): Folders {
  return {
    dist: path.join(root, 'dist'),
    page: path.join(root, 'node_modules', '.cache', 'bang-vang-workbench'),
    samples: path.join(root, 'assets', 'samples'),
    library: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    gridStyles: path.join(root, 'node_modules', '@univerjs', 'preset-sheets-core', 'lib'),
  };
}
