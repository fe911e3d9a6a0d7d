import type { LiveHost, Receipt, Traffic, Watch } from '../../workbook/host';
import { countWrittenCells, type Patch } from '../../workbook/patch';
import { fail, ok, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import { goTo } from './go-to';
import { listen } from './listen';
import { OwnSheets } from './own-sheets';
import type { ExcelMessage } from './problems';
import { readWorkbook } from './reading/read-workbook';
import { TrafficCounter, withExcel } from './session';
import { trafficBetween } from './traffic';
import { preparePatch, restore } from './writing/apply-patch';
import type { BeforeImage } from './writing/before-image';

/** What the Excel host did with a patch. */
export interface ExcelReceipt extends Receipt {
  readonly traffic: Traffic;
  /** How everything was that the patch changed: `restore` brings it back. */
  readonly before: BeforeImage;
}

/** How often to try to bring a half-written workbook back. */
const ATTEMPTS = 3;

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.14). */
export class ExcelHost implements LiveHost<ExcelMessage, BeforeImage> {
  private readonly counter = new TrafficCounter();
  private readonly ownSheets = new OwnSheets();
  private sheetIds: ReadonlyMap<string, string> = new Map();
  private halfWritten: BeforeImage | null = null;

  /** Everything that went to and fro since this host was made. */
  get traffic(): Traffic {
    return this.counter.soFar;
  }

  /** What has to be restored because a write failed half way and could not be taken back; null as a rule. */
  get unfinished(): BeforeImage | null {
    return this.halfWritten;
  }

  /** Reads the whole workbook. Hidden rows and columns are told within the used range of a sheet. */
  async read(watch?: Watch): Promise<Result<Snapshot, ExcelMessage>> {
    const reading = await withExcel(this.counter, readWorkbook, watch);
    if (!reading.ok) return reading;
    this.sheetIds = reading.value.sheetIds;
    return ok(reading.value.snapshot);
  }

  /**
   * Changes the workbook as the patch says, or not at all. A patch for a sheet that was deleted, renamed or replaced
   * since it was read by this host is refused. Mistakes in the patch throw.
   */
  apply(patch: Patch, watch?: Watch): Promise<Result<ExcelReceipt, ExcelMessage>> {
    return this.ownSheets.during(() => this.applyOrTakeBack(patch, watch));
  }

  /** Brings back everything that a patch changed, whatever Excel's own undo does; also after it was made in part. */
  async restore(before: BeforeImage): Promise<Result<Traffic, ExcelMessage>> {
    const start = this.traffic;
    const restored = await this.ownSheets.during(() =>
      withExcel(this.counter, (session) => restore(session, before, this.ownSheets)),
    );
    if (!restored.ok) return restored;
    if (this.halfWritten === before) this.halfWritten = null;
    return ok(trafficBetween(start, this.traffic));
  }

  /** Shows a sheet and selects a cell or an area of it. */
  goTo(sheet: string, cell: string | null): Promise<Result<void, ExcelMessage>> {
    return withExcel(this.counter, (session) => goTo(session, sheet, cell));
  }

  /** Calls back when anybody but Bảng Vàng changed cells or sheets. */
  listen(onChange: () => void): Promise<Result<() => Promise<void>, ExcelMessage>> {
    return listen(this.counter, this.ownSheets, onChange);
  }

  private async applyOrTakeBack(
    patch: Patch,
    watch: Watch | undefined,
  ): Promise<Result<ExcelReceipt, ExcelMessage>> {
    const start = this.traffic;
    const begun: { before: BeforeImage | null } = { before: null };
    const written = await withExcel(
      this.counter,
      async (session) => {
        if (patch.changes.length === 0) return;
        const preparation = await preparePatch(session, patch, this.sheetIds, this.ownSheets);
        begun.before = preparation.before;
        await session.write(preparation.steps);
      },
      watch,
    );
    if (!written.ok) {
      const { before, problem } = { ...begun, problem: written.problem };
      return fail(before === null ? problem : await this.takenBack(before, problem));
    }
    const sheetsAdded = patch.changes.flatMap((change) =>
      change.kind === 'add-sheet' ? [change.sheet] : [],
    );
    const traffic = trafficBetween(start, this.traffic);
    const before = begun.before ?? { parts: [] };
    return ok({ cellsWritten: countWrittenCells(patch), sheetsAdded, traffic, before });
  }

  /** Takes back what was written; gives the problem to report. */
  private async takenBack(before: BeforeImage, problem: ExcelMessage): Promise<ExcelMessage> {
    this.halfWritten = before;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const restored = await this.restore(before);
      if (restored.ok) return problem;
    }
    return { code: 'excel-half-written', params: {} };
  }
}
