import type { OfficialDeed } from '../app/make-official';
import type { OrganiserLevel, Stage } from '../app/options';
import type { FormsFor } from '../app/pack/conference-pack';
import type { SheetsWanted } from '../app/people/people-sheets';
import type { WhatIf } from '../app/what-if';
import type { Acceptance } from './accept-first';

/** Options that every command takes. */
export interface CommonOptions {
  readonly sheets: readonly string[];
  readonly scheme: string | null;
  readonly stage: Stage | null;
  readonly organiser: OrganiserLevel | null;
  readonly rules: string | null;
  readonly year: number | null;
  readonly isConfirmed: boolean;
  readonly asJson: boolean;
}

export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'inspect';
      readonly workbooks: readonly string[];
      readonly options: CommonOptions;
    }
  | (SheetsWanted & {
      readonly name: 'rank';
      readonly workbooks: readonly string[];
      readonly output: string | null;
      readonly explain: string | null;
      /** Whether the result is made official or opened again; null for neither. */
      readonly official: OfficialDeed | null;
      /** What is accepted as it is before anything is written; null for nothing. */
      readonly accept: Acceptance | null;
      readonly options: CommonOptions;
    })
  | {
      readonly name: 'what-if';
      readonly workbooks: readonly string[];
      /** How far weights are moved; null for the usual. */
      readonly percent: WhatIf['percent'] | null;
      readonly options: CommonOptions;
    }
  | (SheetsWanted & {
      readonly name: 'people';
      readonly workbook: string;
      readonly output: string | null;
      readonly options: CommonOptions;
    })
  | {
      readonly name: 'history';
      readonly workbook: string;
      /** Workbooks of earlier years. */
      readonly from: readonly string[];
      readonly output: string;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'gather';
      readonly workbook: string;
      /** Files and folders with the forms of units. */
      readonly from: readonly string[];
      readonly output: string | null;
      /** Such as "2026-12-05"; null for none. */
      readonly deadline: string | null;
      readonly units: readonly string[];
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'scheme';
      /** A workbook, or the id of a built-in scheme; null for the list of those. */
      readonly of: string | null;
      readonly output: string | null;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'province';
      /** Workbooks, or folders of them. */
      readonly workbooks: readonly string[];
      readonly folder: string;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'next-year';
      readonly workbook: string;
      readonly output: string;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'pack';
      readonly workbook: string;
      readonly output: string;
      /** The year of the blank forms that are wanted too; null for none. */
      readonly forms: FormsFor | null;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'draft';
      readonly workbook: string;
      readonly folder: string;
      /** Codes of the documents asked for; empty for all. */
      readonly only: readonly string[];
      /** A template of the user's own that is filled instead; null for the built-in documents. */
      readonly template: string | null;
      readonly head: string | null;
      readonly nextHead: string | null;
      readonly deputy: string | null;
      readonly options: CommonOptions;
    }
  | {
      /** A copy of the workbook with the sheet of the names that a template may use. */
      readonly name: 'template-names';
      readonly workbook: string;
      readonly output: string;
      readonly options: CommonOptions;
    };
