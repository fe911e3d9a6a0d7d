/** Waits until somebody who changes the workbook has rested for a while. */
export class Edits {
  private timer: ReturnType<typeof setTimeout> | null = null;

  /**
   * @param rest how long there has to be no further change, in milliseconds
   * @param whenRested gives whether it could be done; otherwise it is tried again after another rest
   */
  constructor(
    private readonly rest: number,
    private readonly whenRested: () => boolean,
  ) {}

  /** Somebody changed something. */
  noticed(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      if (!this.whenRested()) this.noticed();
    }, this.rest);
  }
}
